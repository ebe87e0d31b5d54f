import type { Dice } from './random.ts'
import type { Work } from './works.ts'

const genders = ['(m/w/d)', '(m/w/d)', '(m/w/d)', '(m/w/d)', '(m/w/d)', '(w/m/d)', '(m/f/d)', '(gn)', '']

const extras: readonly string[] = [
  '',
  '',
  '',
  '',
  ' – ab sofort',
  '',
  ' in Festanstellung',
  ' – Verstärkung für unser Team',
]

/** A title as an employer writes it. `kind` adds what such titles say. */
export function titleOf(dice: Dice, work: Work, kind: string, careerChangers: boolean, nights: boolean): string {
  const base = dice.pick(work.titles)
  const gender = /[Ii]nnen|frau|\/-in/.test(base) ? '(m/w/d)' : dice.pick(genders)
  const named = gender ? `${base} ${gender}` : base
  if (kind === 'apprenticeship') return `Ausbildung: ${named}`
  if (kind === 'mini_job') return `${named}${dice.pick([' – Minijob', ' auf Minijob-Basis', ' als Aushilfe'])}`
  if (kind === 'trial') return `${named} – Probearbeit mit Übernahme möglich`
  if (careerChangers && dice.chance(0.25)) return `${named} – auch Quereinstieg`
  if (nights && dice.chance(0.3)) return `${named}, Nachtschicht`
  return named + dice.pick(extras)
}

const offers = [
  'unbefristeten Arbeitsvertrag',
  'pünktliche Bezahlung',
  'Zuschläge für Nacht- und Sonntagsarbeit',
  '28 Tage Urlaub',
  '30 Tage Urlaub',
  'Arbeitskleidung',
  'eine gründliche Einarbeitung',
  'kostenloses Parken',
  'Kantine im Haus',
  'Zuschuss zum Deutschlandticket',
  'betriebliche Altersvorsorge',
  'feste Dienstpläne vier Wochen im Voraus',
  'Weihnachtsgeld',
  'Jobrad',
  'kurze Wege und flache Hierarchie',
  'Schichten, die zu Kita-Zeiten passen',
]

const openings = [
  (size: number, city: string) => `Wir sind ein Betrieb mit rund ${size} Beschäftigten in ${city}.`,
  (_: number, city: string) => `Für unseren Standort in ${city} suchen wir Unterstützung.`,
  (size: number, city: string) => `Seit vielen Jahren arbeiten wir in ${city}, heute mit ${size} Leuten.`,
  (_: number, city: string) => `Zur Verstärkung unseres Teams in ${city} stellen wir ein.`,
]

/** The text of a vacancy: who we are, what there is to do, what we offer. */
export function descriptionOf(dice: Dice, work: Work, employees: number, city: string, agency: boolean): string {
  const who = agency
    ? `Als Personaldienstleister suchen wir für einen Kunden in ${city}.`
    : dice.pick(openings)(employees, city)
  const given = dice.sample(offers, dice.int(2, 4))
  return `${who}\n\nIhre Aufgaben: ${work.tasks}\n\nWir bieten: ${given.join(', ')}.`
}
