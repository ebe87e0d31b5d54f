interface Words {
  fields: Record<
    | 'kind'
    | 'title'
    | 'day'
    | 'from'
    | 'to'
    | 'placeName'
    | 'street'
    | 'postcode'
    | 'city'
    | 'capacity'
    | 'overbookLimit'
    | 'host'
    | 'occupations'
    | 'registration'
    | 'deadline'
    | 'contactName'
    | 'contactPhone'
    | 'contactEmail'
    | 'languages'
    | 'slotMinutes'
    | 'slotCapacity'
    | 'audience'
    | 'bring'
    | 'wayThere'
    | 'accessibility'
    | 'description'
    | 'site',
    string
  >
  hints: Record<'host' | 'capacity' | 'overbookLimit' | 'slots' | 'deadline' | 'occupations' | 'draft', string>
  groups: Record<'what' | 'when' | 'where' | 'places' | 'whom' | 'contact' | 'more', string>
  pickHost: string
  conflictTitle: string
  conflict: string
}

/** Words of the form of an event, and of its facts where they are shown. */
export const eventFieldTexts: { de: Words; en: Words } = {
  de: {
    fields: {
      kind: 'Art',
      title: 'Titel',
      day: 'Tag',
      from: 'Beginn',
      to: 'Ende',
      placeName: 'Ort (Name)',
      street: 'Straße und Hausnummer',
      postcode: 'Postleitzahl',
      city: 'Stadt oder Gemeinde',
      capacity: 'Plätze',
      overbookLimit: 'Plätze für offene Überbuchung',
      host: 'Betrieb',
      occupations: 'Zielberufe',
      registration: 'Wer sich anmelden darf',
      deadline: 'Antwort bis',
      contactName: 'Ansprechperson',
      contactPhone: 'Telefon',
      contactEmail: 'E-Mail',
      languages: 'Gesprochene Sprachen',
      slotMinutes: 'Länge eines Gesprächs (Minuten)',
      slotCapacity: 'Personen je Gesprächstermin',
      audience: 'Für wen',
      bring: 'Bitte mitbringen',
      wayThere: 'Weg dorthin mit Bus und Bahn',
      accessibility: 'Barrierefreiheit',
      description: 'Beschreibung',
      site: 'Standort',
    },
    hints: {
      host: 'Beginnen Sie mit dem Namen des Betriebs und wählen Sie ihn aus der Liste.',
      capacity: 'So viele Personen können höchstens zusagen.',
      overbookLimit: 'Darüber hinaus dürfen Fachkräfte mit Begründung so viele Personen zusagen. 0 heißt: keine.',
      slots: 'Ohne Angabe ist es ein offenes Haus ohne feste Gesprächszeiten.',
      deadline: 'Ohne Angabe bis zum Beginn.',
      occupations: 'Beruf oder ganze Gruppe tippen und wählen, zum Beispiel „Lager“ oder 513.',
      draft: 'Gespeichert wird ein Entwurf. Eingeladen werden kann nach dem Veröffentlichen.',
    },
    groups: {
      what: 'Was',
      when: 'Wann',
      where: 'Wo',
      places: 'Plätze und Gespräche',
      whom: 'Für wen',
      contact: 'Ansprechperson',
      more: 'Für die Einladung',
    },
    pickHost: 'Betrieb suchen',
    conflictTitle: 'Jemand hat diesen Termin inzwischen geändert',
    conflict: 'Ihre Eingaben stehen noch im Formular. Prüfen Sie die Änderungen unten und speichern Sie noch einmal.',
  },
  en: {
    fields: {
      kind: 'Kind',
      title: 'Title',
      day: 'Day',
      from: 'Begin',
      to: 'End',
      placeName: 'Place (name)',
      street: 'Street and number',
      postcode: 'Postcode',
      city: 'Town',
      capacity: 'Places',
      overbookLimit: 'Places for open overbooking',
      host: 'Employer',
      occupations: 'Target occupations',
      registration: 'Who may register',
      deadline: 'Answer by',
      contactName: 'Contact',
      contactPhone: 'Phone',
      contactEmail: 'E-mail',
      languages: 'Languages spoken',
      slotMinutes: 'Length of a talk (minutes)',
      slotCapacity: 'People per slot',
      audience: 'For whom',
      bring: 'Please bring',
      wayThere: 'Way there by bus and train',
      accessibility: 'Accessibility',
      description: 'Description',
      site: 'Site',
    },
    hints: {
      host: 'Begin with the name of the employer and choose it from the list.',
      capacity: 'At most so many people can accept.',
      overbookLimit: 'Staff may accept so many more people with a reason. 0 means none.',
      slots: 'Left empty it is an open house without fixed talks.',
      deadline: 'Left empty: until it begins.',
      occupations: 'Type an occupation or a whole group and choose, for example “warehouse” or 513.',
      draft: 'A draft is saved. You can invite once it is published.',
    },
    groups: {
      what: 'What',
      when: 'When',
      where: 'Where',
      places: 'Places and talks',
      whom: 'For whom',
      contact: 'Contact',
      more: 'For the invitation',
    },
    pickHost: 'Search employer',
    conflictTitle: 'Somebody has changed this event meanwhile',
    conflict: 'Your entries are still in the form. Check the changes below and save again.',
  },
}
