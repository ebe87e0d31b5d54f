interface Words {
  title: string
  list: string
  month: string
  week: string
  today: string
  previous: string
  next: string
  site: string
  kind: string
  all: string
  show: string
  weekNumber(n: number): string
  closed: string
  none: string
  events(n: number): string
  weekdays: readonly string[]
  copy: string
  closedDays: string
  bundles: string
}

/** Words of the calendar of events. */
export const plannerTexts: { de: Words; en: Words } = {
  de: {
    title: 'Kalender',
    list: 'Liste',
    month: 'Monat',
    week: 'Woche',
    today: 'Heute',
    previous: 'Zurück',
    next: 'Weiter',
    site: 'Standort',
    kind: 'Art',
    all: 'alle',
    show: 'Anzeigen',
    weekNumber: (n) => `Kalenderwoche ${n}`,
    closed: 'geschlossen',
    none: 'In diesem Zeitraum ist kein Termin.',
    events: (n) => (n === 1 ? '1 Termin' : `${n} Termine`),
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    copy: 'Kopieren',
    closedDays: 'Schließtage',
    bundles: 'Bündelungen',
  },
  en: {
    title: 'Calendar',
    list: 'List',
    month: 'Month',
    week: 'Week',
    today: 'Today',
    previous: 'Back',
    next: 'On',
    site: 'Site',
    kind: 'Kind',
    all: 'all',
    show: 'Show',
    weekNumber: (n) => `Week ${n}`,
    closed: 'closed',
    none: 'There is no event in this time.',
    events: (n) => (n === 1 ? '1 event' : `${n} events`),
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    copy: 'Copy',
    closedDays: 'Closed days',
    bundles: 'Bundles',
  },
}
