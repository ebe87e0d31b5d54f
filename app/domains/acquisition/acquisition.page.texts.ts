import type { CallResult, LeadState } from './lead.ts'

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
  hired: string
  beginsOn: string
  hiredOn(day: string): string
  hiredDone(closed: boolean): string
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
  results: Record<CallResult, string>
  dueToday: string
  dueCount(n: number): string
  trialFrom: string
  trialTo: string
  longTerm: string
  longTermHint: string
  yes: string
  no: string
  unknown: string
  trialSpan(from: string, to: string): string
  calls: string
  moveHint: string
  vacancy: string
  asleep: string
  asleepHint: string
  asleepNone: string
  asks: string
  firstAsk: string
  firm: string
  phone: string
  wake: string
  woken(firm: string): string
  wokenBack: string
  wonVacancy(person: string): string
  wonHint: string
  linked: string
  profile: string
  nextOnHint: string
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
    hired: 'Eingestellt',
    beginsOn: 'Erster Arbeitstag (wenn bekannt)',
    hiredOn: (day) => `eingestellt: ${day}`,
    hiredDone: (closed) => `Die Integration ist notiert.${closed ? ' Die Stelle ist damit besetzt.' : ''}`,
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
      asleep: 'Dieser Betrieb hat lange nicht geantwortet und ruht. Wecken Sie ihn zuerst.',
      trial_missing: 'Bitte angeben, von wann bis wann die Maßnahme dauert.',
      trial_backwards: 'Die Maßnahme endet vor ihrem Beginn.',
      trial_too_long:
        'So lange darf eine Maßnahme beim Arbeitgeber nicht dauern: höchstens sechs Wochen, bei Langzeitarbeitslosen zwölf (§ 45 SGB III).',
      trial_ask:
        'Über sechs Wochen geht nur bei Langzeitarbeitslosen. Ist die Person langzeitarbeitslos? Bitte angeben.',
      stale: 'Jemand hat den Eintrag inzwischen geändert.',
    },
    ask: 'Betriebe fragen',
    script: 'Warum dieser Betrieb',
    due: 'fällig',
    column: 'Stand',
    results: {
      not_reached: 'nicht erreicht',
      reached: 'erreicht',
      call_again: 'wieder anrufen am …',
      interested: 'interessiert',
      trial: 'Maßnahme vereinbart',
      won: 'Stelle gewonnen',
      refused: 'abgelehnt',
      dropped: 'aufgegeben',
    },
    dueToday: 'heute fällig',
    dueCount: (n) => (n === 1 ? '1 Anruf ist fällig' : `${n} Anrufe sind fällig`),
    trialFrom: 'Maßnahme vom',
    trialTo: 'Maßnahme bis',
    longTerm: 'Langzeitarbeitslos (§ 18 SGB III)?',
    longTermHint: 'Nur nötig über sechs Wochen: Dann sind bis zu zwölf Wochen erlaubt (§ 45 Abs. 8 SGB III).',
    yes: 'ja',
    no: 'nein',
    unknown: 'nicht bekannt',
    trialSpan: (from, to) => `Maßnahme beim Arbeitgeber: ${from} bis ${to}`,
    calls: 'Anrufe',
    moveHint:
      'Karten lassen sich in die nächste Spalte ziehen oder mit den Knöpfen ← und → verschieben. „Kontakt notieren“ kann alles, auch eine Notiz und den Tag.',
    vacancy: 'Stelle ansehen',
    asleep: 'Ruhende Betriebe',
    asleepHint:
      'Mindestens viermal gefragt und seit fünf Monaten keine Antwort. Sie werden nicht mehr vorgeschlagen, bis jemand sie weckt.',
    asleepNone: 'Kein Betrieb ruht.',
    asks: 'ohne Antwort gefragt',
    firstAsk: 'zuerst am',
    firm: 'Betrieb',
    phone: 'Telefon',
    wake: 'Wecken',
    woken: (firm) => `${firm} wird wieder vorgeschlagen.`,
    wokenBack: 'Der Betrieb ruht wieder.',
    wonVacancy: (person) => `Stelle für ${person}`,
    wonHint:
      'Vorbelegt mit dem, was die Person mitbringt. Prüfen Sie alles mit dem Betrieb. Beim Speichern wird die Stelle mit Person und Gespräch verbunden und zählt als gewonnen.',
    linked: 'Die Stelle ist angelegt und zählt als durch bewerberorientierte Vermittlung gewonnen.',
    profile: 'Kurzprofil senden',
    nextOnHint: 'Nötig bei „wieder anrufen“.',
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
    hired: 'Hired',
    beginsOn: 'First day of work (if known)',
    hiredOn: (day) => `hired: ${day}`,
    hiredDone: (closed) => `The integration is noted.${closed ? ' The vacancy is filled by it.' : ''}`,
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
      asleep: 'This firm has not answered for long and sleeps. Wake it first.',
      trial_missing: 'Please say from when to when the trial lasts.',
      trial_backwards: 'The trial ends before it begins.',
      trial_too_long:
        'A trial at an employer may not last that long: six weeks at most, twelve for long-term unemployed people (§ 45 SGB III).',
      trial_ask:
        'More than six weeks are for long-term unemployed people only. Is the person long-term unemployed? Please say.',
      stale: 'Somebody has changed the entry meanwhile.',
    },
    ask: 'Ask employers',
    script: 'Why this employer',
    due: 'due',
    column: 'State',
    results: {
      not_reached: 'not reached',
      reached: 'reached',
      call_again: 'call again on …',
      interested: 'interested',
      trial: 'trial agreed',
      won: 'vacancy won',
      refused: 'refused',
      dropped: 'dropped',
    },
    dueToday: 'due today',
    dueCount: (n) => (n === 1 ? '1 call is due' : `${n} calls are due`),
    trialFrom: 'Trial from',
    trialTo: 'Trial to',
    longTerm: 'Long-term unemployed (§ 18 SGB III)?',
    longTermHint: 'Only needed beyond six weeks: then up to twelve weeks are allowed (§ 45 (8) SGB III).',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    trialSpan: (from, to) => `Trial at the employer: ${from} to ${to}`,
    calls: 'Calls',
    moveHint:
      'Cards can be dragged to another column or moved with the buttons ← and →. “Note contact” can do everything, with a note and the day.',
    vacancy: 'See the vacancy',
    asleep: 'Firms that sleep',
    asleepHint:
      'Asked at least four times and no answer for five months. They are not suggested until somebody wakes them.',
    asleepNone: 'No firm sleeps.',
    asks: 'asked in vain',
    firstAsk: 'first on',
    firm: 'Firm',
    phone: 'Phone',
    wake: 'Wake',
    woken: (firm) => `${firm} is suggested again.`,
    wokenBack: 'The firm sleeps again.',
    wonVacancy: (person) => `Vacancy for ${person}`,
    wonHint:
      'Filled in with what the person brings. Check everything with the firm. On saving, the vacancy is linked to the person and the talk and counts as won.',
    linked: 'The vacancy is made and counts as won by candidate-oriented placement.',
    profile: 'Send short profile',
    nextOnHint: 'Needed for “call again”.',
  },
}
