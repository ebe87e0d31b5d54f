interface Words {
  placement: string
  placementHint(threshold: number): string
  attention: string
  attentionHint: string
  total(n: number): string
  none: string
  noneHint: string
  person: string
  site: string
  allSites: string
  occupation: string
  occupationHint: string
  best: string
  noBest: string
  ready: string
  leads: string
  show: string
  ask: string
  byOccupation: string
  forgotten(n: number, of: number): string
  forgottenHint: string
  never: string
  days(n: number): string
  lastProposed: string
  taking: string
  takingHint: string
  takingNone: string
  vacancy: string
  proposals: string
  places: string
  share: string
  uneven(gini: number, proposals: number): string
  firstOf(n: number, of: number): string
  weights: string
}

const percent = (share: number, language: 'de' | 'en') =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)
export const shareInWords = percent

const decimal = (value: number, language: 'de' | 'en') =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)

/** Words of the pages over the whole stock: ready people without a match, and how attention is spread. */
export const placementTexts: { de: Words; en: Words } = {
  de: {
    placement: 'Bereit ohne Stelle',
    placementHint: (threshold) =>
      `Bereite Personen, für die keine gemeldete Stelle ${threshold} Punkte oder mehr erreicht. Für sie lohnt es sich, einen Betrieb zu gewinnen.`,
    attention: 'Verteilung der Vorschläge',
    attentionHint:
      'Wer lange niemandem vorgeschlagen wurde, und welche Stellen die meisten Vorschläge auf sich ziehen. Bei fast gleicher Punktzahl steht in den Listen weniger Vorgeschlagenes weiter oben.',
    total: (n) => (n === 1 ? '1 Person' : `${n} Personen`),
    none: 'Für alle bereiten Personen gibt es eine passende Stelle',
    noneHint: 'Ist ein Filter gesetzt, gilt das für diese Auswahl.',
    person: 'Person',
    site: 'Standort',
    allSites: 'Alle Standorte',
    occupation: 'Zielberuf',
    occupationHint: 'Erste Ziffern der KldB, etwa 51',
    best: 'Beste Stelle',
    noBest: 'keine',
    ready: 'bereit seit',
    leads: 'Betriebe im Gespräch',
    show: 'Zeigen',
    ask: 'Betriebe fragen',
    byOccupation: 'Nach Zielberuf',
    forgotten: (n, of) => `Seit 30 Tagen ohne Vorschlag: ${n} von ${of} bereiten Personen`,
    forgottenHint: 'Am längsten Wartende zuerst. Der Link öffnet die passenden Stellen.',
    never: 'noch nie',
    days: (n) => `vor ${n} Tagen`,
    lastProposed: 'zuletzt vorgeschlagen',
    taking: 'Stellen mit den meisten Vorschlägen',
    takingHint: 'Mehr als einmal vorgeschlagen und mindestens 3 % aller Vorschläge der letzten 30 Tage.',
    takingNone: 'Keine Stelle zieht die Vorschläge auf sich.',
    vacancy: 'Stelle',
    proposals: 'Vorschläge',
    places: 'Plätze',
    share: 'Anteil',
    uneven: (gini, proposals) =>
      `${proposals} Vorschläge in 30 Tagen auf offene Stellen. Ungleichheit (Gini): ${decimal(gini, 'de')}; 0 heißt alle Stellen gleich, 1 eine Stelle alles. Stellen ohne Vorschlag zählen mit.`,
    firstOf: (n, of) => `Gezeigt werden die ersten ${n} von ${of}. Ein Filter zeigt die übrigen.`,
    weights: 'Gewichtung',
  },
  en: {
    placement: 'Ready without a vacancy',
    placementHint: (threshold) =>
      `Ready people for whom no reported vacancy reaches ${threshold} points. For them it is worth winning an employer.`,
    attention: 'How proposals are spread',
    attentionHint:
      'Who was not proposed to anybody for long, and which vacancies draw most proposals. Among near-equal scores the lists show what is less proposed first.',
    total: (n) => (n === 1 ? '1 person' : `${n} people`),
    none: 'There is a vacancy that fits for every ready person',
    noneHint: 'With a filter this holds for the selection.',
    person: 'Person',
    site: 'Site',
    allSites: 'All sites',
    occupation: 'Target occupation',
    occupationHint: 'First digits of the class, such as 51',
    best: 'Best vacancy',
    noBest: 'none',
    ready: 'ready since',
    leads: 'Employers in talks',
    show: 'Show',
    ask: 'Ask employers',
    byOccupation: 'By target occupation',
    forgotten: (n, of) => `Not proposed for 30 days: ${n} of ${of} ready people`,
    forgottenHint: 'Who waits longest comes first. The link opens the vacancies that fit.',
    never: 'never',
    days: (n) => `${n} days ago`,
    lastProposed: 'last proposed',
    taking: 'Vacancies with most proposals',
    takingHint: 'Proposed more than once and at least 3 % of all proposals of the last 30 days.',
    takingNone: 'No vacancy draws the proposals to itself.',
    vacancy: 'Vacancy',
    proposals: 'Proposals',
    places: 'Places',
    share: 'Share',
    uneven: (gini, proposals) =>
      `${proposals} proposals in 30 days on open vacancies. Unevenness (Gini): ${decimal(gini, 'en')}; 0 means all alike, 1 one takes all. Vacancies without a proposal count.`,
    firstOf: (n, of) => `The first ${n} of ${of} are shown. A filter shows the others.`,
    weights: 'Weights',
  },
}
