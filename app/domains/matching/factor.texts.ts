import type { FactorName } from './weights.ts'

/** Names of the factors, the same wherever a match is explained. */
export const factorTexts: Record<'de' | 'en', Record<FactorName, string>> = {
  de: {
    occupation: 'Beruf',
    level: 'Anforderungsniveau',
    skills: 'Kenntnisse',
    way: 'Weg zur Arbeit',
    hours: 'Arbeitszeit',
    experience: 'Erfahrung',
    start: 'Beginn',
    pay: 'Lohn',
  },
  en: {
    occupation: 'Occupation',
    level: 'Requirement level',
    skills: 'Skills',
    way: 'Way to work',
    hours: 'Working time',
    experience: 'Experience',
    start: 'Start',
    pay: 'Pay',
  },
}
