/** Words of printed plans of talks, in the language of the house's staff. */
export const printTexts = {
  de: {
    all: 'Gesprächsplan',
    host: 'Gespräche',
    table: (n: number) => `Tisch ${n}`,
    time: 'Uhrzeit',
    round: 'Runde',
    place: 'Tisch',
    name: 'Name',
    note: 'Notiz',
    none: 'Noch kein Gespräch geplant.',
    absent: 'kommt nicht',
    printed: (day: string) => `Gedruckt am ${day}`,
  },
  en: {
    all: 'Plan of talks',
    host: 'Talks',
    table: (n: number) => `Table ${n}`,
    time: 'Time',
    round: 'Round',
    place: 'Table',
    name: 'Name',
    note: 'Note',
    none: 'No talk planned yet.',
    absent: 'does not come',
    printed: (day: string) => `Printed on ${day}`,
  },
} as const
