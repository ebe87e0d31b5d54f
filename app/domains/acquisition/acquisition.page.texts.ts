import type { LeadState } from './lead.ts'

interface Words {
  title: string
  forPerson(name: string): string
  hint: string
  none: string
  noneHint: string
  take: string
  taken(firm: string): string
  heldBy: string
  states: Record<LeadState, string>
  record: string
  state: string
  nextOn: string
  notes: string
  noted: string
  owner: string
  mine: string
  all: string
  board: string
  empty: string
  emptyHint: string
  newVacancy: string
  refusals: Record<string, string>
  ask: string
  script: string
  due: string
  column: string
}

/** Words of candidate-oriented placement. */
export const acquisitionTexts: { de: Words; en: Words } = {
  de: {
    title: 'Akquise',
    forPerson: (name) => `Betriebe für ${name}`,
    hint: 'Für diese Person lohnt es sich, diese Betriebe zu fragen, auch ohne gemeldete Stelle. Wer übernimmt, hält den Betrieb 48 Stunden; niemand sonst ruft in dieser Zeit an.',
    none: 'Kein Betrieb kommt infrage',
    noneHint: 'Prüfen Sie Weg, Zielberufe und Zeitarbeit bei der Person.',
    take: 'Übernehmen',
    taken: (firm) => `${firm} ist für Sie vorgemerkt.`,
    heldBy: 'wird gerade angesprochen von',
    states: {
      to_ask: 'anzusprechen',
      reached: 'erreicht',
      call_again: 'wieder anrufen',
      interested: 'interessiert',
      trial: 'Maßnahme vereinbart',
      won: 'Stelle gewonnen',
      refused: 'abgelehnt',
      dropped: 'aufgegeben',
    },
    record: 'Kontakt notieren',
    state: 'Ergebnis des Kontakts',
    nextOn: 'Wieder anrufen am',
    notes: 'Notiz',
    noted: 'Der Kontakt ist notiert.',
    owner: 'zuständig',
    mine: 'Meine',
    all: 'Alle',
    board: 'Akquise: alle Betriebe im Gespräch',
    empty: 'Noch kein Betrieb im Gespräch',
    emptyHint: 'Öffnen Sie eine bereite Person ohne passende Stelle und wählen Sie „Betriebe fragen“.',
    newVacancy: 'Stelle aus dem Gespräch anlegen',
    refusals: {
      not_a_lead: 'Dieser Betrieb kommt für die Person nicht infrage.',
      already: 'Für diese Person wird der Betrieb schon gefragt.',
      asked_enough: 'Der Betrieb wurde in diesem Monat so oft gefragt, wie er es wünscht.',
      held: 'Eine Kollegin oder ein Kollege spricht diesen Betrieb gerade an.',
      gone: 'Diesen Eintrag gibt es nicht mehr.',
      step: 'Dieser Schritt ist im jetzigen Stand nicht möglich.',
      day_missing: 'Bitte den Tag für den nächsten Anruf angeben.',
      stale: 'Jemand hat den Eintrag inzwischen geändert.',
    },
    ask: 'Betriebe fragen',
    script: 'Warum dieser Betrieb',
    due: 'fällig',
    column: 'Stand',
  },
  en: {
    title: 'Acquisition',
    forPerson: (name) => `Employers for ${name}`,
    hint: 'It is worth asking these employers for this person, even without a reported vacancy. Whoever takes one holds the firm for 48 hours; nobody else rings meanwhile.',
    none: 'No employer comes into question',
    noneHint: 'Check way, target occupations and temp work of the person.',
    take: 'Take',
    taken: (firm) => `${firm} is reserved for you.`,
    heldBy: 'is being asked by',
    states: {
      to_ask: 'to ask',
      reached: 'reached',
      call_again: 'call again',
      interested: 'interested',
      trial: 'trial agreed',
      won: 'vacancy won',
      refused: 'refused',
      dropped: 'dropped',
    },
    record: 'Note contact',
    state: 'Outcome of the contact',
    nextOn: 'Call again on',
    notes: 'Note',
    noted: 'The contact is noted.',
    owner: 'owner',
    mine: 'Mine',
    all: 'All',
    board: 'Acquisition: all employers in talks',
    empty: 'No employer in talks yet',
    emptyHint: 'Open a ready person whom no vacancy fits and choose “Ask employers”.',
    newVacancy: 'Make the vacancy from the talk',
    refusals: {
      not_a_lead: 'This employer does not come into question for the person.',
      already: 'The employer is being asked for this person already.',
      asked_enough: 'The employer was asked as often this month as it wishes.',
      held: 'A colleague is asking this employer just now.',
      gone: 'This entry does not exist any more.',
      step: 'This step is not possible in the present state.',
      day_missing: 'Please give the day of the next call.',
      stale: 'Somebody has changed the entry meanwhile.',
    },
    ask: 'Ask employers',
    script: 'Why this employer',
    due: 'due',
    column: 'State',
  },
}
