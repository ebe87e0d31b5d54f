import type { Language } from '../../../lib/dates.ts'
import type { contracts, tariffs } from './agency-card.ts'

interface CardWords {
  title: string
  edit: string
  none: string
  industries: string
  places: string
  pay: string
  payFrom: string
  payTo: string
  tariff: string
  contract: string
  languages: string
  notes: string
  hired: string
  hiredValue: (count: number, of: number) => string
  hiredNone: string
  listHint: string
  languagesHint: string
  payValue: (from: number, to: number | null) => string
  tariffs: Record<(typeof tariffs)[number], string>
  contracts: Record<(typeof contracts)[number], string>
  saved: string
}

const amount = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(value)

/** Words of an agency's card. */
export const agencyCardTexts: Record<Language, CardWords> = {
  de: {
    title: 'Steckbrief Personaldienstleister',
    edit: 'Steckbrief bearbeiten',
    none: 'Noch kein Steckbrief.',
    industries: 'Branchen der Kunden',
    places: 'Tatsächliche Einsatzorte',
    pay: 'Lohn je Stunde',
    payFrom: 'Lohn je Stunde ab (€)',
    payTo: 'bis (€)',
    tariff: 'Tarif',
    contract: 'Vertrag',
    languages: 'Sprachen am Tisch',
    notes: 'Gut zu wissen',
    hired: 'Eingestellt nach Gesprächen',
    hiredValue: (count, of) =>
      `${count} von ${of} Gesprächen mit notiertem Ergebnis (${Math.round((100 * count) / of)} %)`,
    hiredNone: 'Noch kein Ergebnis notiert.',
    listHint: 'Mehrere durch Komma trennen.',
    languagesHint: 'Kürzel nach ISO 639, zum Beispiel: de, en, ar. Leer: nicht bekannt.',
    payValue: (from, to) =>
      to === null ? `ab ${amount(from, 'de')}` : `${amount(from, 'de')} bis ${amount(to, 'de')}`,
    tariffs: { gvp_dgb: 'GVP/DGB', own: 'eigener Tarif', client: 'Tarif des Kunden', none: 'kein Tarif' },
    contracts: { permanent: 'unbefristet', fixed_term: 'befristet', both: 'unbefristet oder befristet' },
    saved: 'Steckbrief gespeichert.',
  },
  en: {
    title: 'Card of the temp agency',
    edit: 'Edit the card',
    none: 'No card yet.',
    industries: 'Industries of clients',
    places: 'Real places of work',
    pay: 'Pay an hour',
    payFrom: 'Pay an hour from (€)',
    payTo: 'to (€)',
    tariff: 'Tariff',
    contract: 'Contract',
    languages: 'Languages at the table',
    notes: 'Good to know',
    hired: 'Hired after talks',
    hiredValue: (count, of) => `${count} of ${of} talks with a recorded outcome (${Math.round((100 * count) / of)} %)`,
    hiredNone: 'No outcome recorded yet.',
    listHint: 'Separate several by commas.',
    languagesHint: 'Codes of ISO 639, for example: de, en, ar. Empty: not known.',
    payValue: (from, to) =>
      to === null ? `from ${amount(from, 'en')}` : `${amount(from, 'en')} to ${amount(to, 'en')}`,
    tariffs: { gvp_dgb: 'GVP/DGB', own: 'own tariff', client: "client's tariff", none: 'no tariff' },
    contracts: { permanent: 'permanent', fixed_term: 'fixed-term', both: 'permanent or fixed-term' },
    saved: 'Card saved.',
  },
}
