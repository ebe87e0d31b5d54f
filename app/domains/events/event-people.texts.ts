interface Words {
  people: string
  noPeople: string
  noPeopleHint: string
  declineReasons: Record<string, string>
  invitation: string
  position(n: number): string
  yes: string
  no: string
  remove: string
  removed(name: string): string
  noted: string
  undo: string
  pickPeople: string
  pickPerson: string
  addPerson: string
  move: string
  moveTo: string
  overbooked: string
}

/** Words of the page of an event’s people. */
export const eventPeopleTexts: { de: Words; en: Words } = {
  de: {
    people: 'Personen und Antworten',
    noPeople: 'Noch niemand ist eingeladen oder angemeldet.',
    noPeopleHint: 'Unter „Auswählen und einladen“ stehen die passenden Personen, die besten zuerst.',
    declineReasons: {
      ill: 'krank',
      appointment: 'anderer Termin',
      working: 'arbeitet',
      care: 'Betreuung von Kindern oder Angehörigen',
      no_way: 'kommt nicht hin',
      not_suitable: 'Angebot passt nicht',
      other: 'anderer Grund',
    },
    invitation: 'Einladung',
    position: (n) => `Platz ${n}`,
    yes: 'Zusage notieren',
    no: 'Absage notieren',
    remove: 'Streichen',
    removed: (name) => `${name} ist gestrichen. Der Platz geht an die Warteliste.`,
    noted: 'Die Antwort ist notiert.',
    undo: 'Rückgängig',
    pickPeople: 'Person von Hand hinzufügen',
    pickPerson: 'Name oder Nummer der Person',
    addPerson: 'Anmelden',
    move: 'Verschieben',
    moveTo: 'Neue Zeit',
    overbooked: 'überbucht',
  },
  en: {
    people: 'People and answers',
    noPeople: 'Nobody is invited or registered yet.',
    noPeopleHint: 'Under “Choose and invite” stand the people who fit, the best first.',
    declineReasons: {
      ill: 'ill',
      appointment: 'other appointment',
      working: 'working',
      care: 'care of children or relatives',
      no_way: 'cannot get there',
      not_suitable: 'offer does not fit',
      other: 'other reason',
    },
    invitation: 'Invitation',
    position: (n) => `no. ${n}`,
    yes: 'Note acceptance',
    no: 'Note refusal',
    remove: 'Take off',
    removed: (name) => `${name} was taken off. The place goes to the waiting list.`,
    noted: 'The answer is noted.',
    undo: 'Undo',
    pickPeople: 'Add a person by hand',
    pickPerson: 'Name or number of the person',
    addPerson: 'Register',
    move: 'Move',
    moveTo: 'New time',
    overbooked: 'overbooked',
  },
}
