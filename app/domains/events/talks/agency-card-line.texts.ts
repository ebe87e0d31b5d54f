import { langAttribute } from '../../../lib/languages.ts'
import type { CustomerLanguage } from '../../../lib/languages.ts'
import type { CardFacts, contracts, tariffs } from './agency-card.ts'

interface CardLineTexts {
  pay: (from: string, to: string | null) => string
  tariff: string
  tariffs: Record<(typeof tariffs)[number], string>
  contracts: Record<(typeof contracts)[number], string>
}

const cardLineTexts: Record<CustomerLanguage, CardLineTexts> = {
  de: {
    pay: (from, to) => (to === null ? `ab ${from} je Stunde` : `${from} bis ${to} je Stunde`),
    tariff: 'Tarif',
    tariffs: {
      gvp_dgb: 'GVP/DGB',
      own: 'eigener Tarif',
      client: 'Tarif des Kunden',
      none: 'kein Tarif',
    },
    contracts: {
      permanent: 'unbefristet',
      fixed_term: 'befristet',
      both: 'unbefristet oder befristet',
    },
  },
  'de-simple': {
    pay: (from, to) => (to === null ? `ab ${from} in der Stunde` : `${from} bis ${to} in der Stunde`),
    tariff: 'Tarif',
    tariffs: {
      gvp_dgb: 'GVP/DGB',
      own: 'eigener Tarif',
      client: 'Tarif vom Kunden',
      none: 'kein Tarif',
    },
    contracts: {
      permanent: 'Vertrag ohne Ende-Datum',
      fixed_term: 'Vertrag mit Ende-Datum',
      both: 'Vertrag mit oder ohne Ende-Datum',
    },
  },
  en: {
    pay: (from, to) => (to === null ? `from ${from} an hour` : `${from} to ${to} an hour`),
    tariff: 'Tariff',
    tariffs: {
      gvp_dgb: 'GVP/DGB',
      own: 'own tariff',
      client: 'tariff of the client',
      none: 'no tariff',
    },
    contracts: {
      permanent: 'permanent',
      fixed_term: 'fixed-term',
      both: 'permanent or fixed-term',
    },
  },
  ar: {
    pay: (from, to) => (to === null ? `من ${from} في الساعة` : `من ${from} إلى ${to} في الساعة`),
    tariff: 'اتفاق الأجور',
    tariffs: {
      gvp_dgb: 'GVP/DGB',
      own: 'اتفاق خاص',
      client: 'اتفاق الشركة المستضيفة',
      none: 'بلا اتفاق',
    },
    contracts: {
      permanent: 'عقد دائم',
      fixed_term: 'عقد محدد المدة',
      both: 'عقد دائم أو محدد المدة',
    },
  },
  sk: {
    pay: (from, to) => (to === null ? `od ${from} na hodinu` : `${from} až ${to} na hodinu`),
    tariff: 'Tarifa',
    tariffs: {
      gvp_dgb: 'GVP/DGB',
      own: 'vlastná tarifa',
      client: 'tarifa klienta',
      none: 'bez tarify',
    },
    contracts: {
      permanent: 'na dobu neurčitú',
      fixed_term: 'na dobu určitú',
      both: 'na dobu neurčitú alebo určitú',
    },
  },
  fa: {
    pay: (from, to) => (to === null ? `از ${from} در ساعت` : `${from} تا ${to} در ساعت`),
    tariff: 'توافق دستمزد',
    tariffs: {
      gvp_dgb: 'GVP/DGB',
      own: 'توافق خود شرکت',
      client: 'توافق شرکت میزبان',
      none: 'بدون توافق',
    },
    contracts: {
      permanent: 'قرارداد دائم',
      fixed_term: 'قرارداد موقت',
      both: 'قرارداد دائم یا موقت',
    },
  },
  uk: {
    pay: (from, to) => (to === null ? `від ${from} на годину` : `${from}–${to} на годину`),
    tariff: 'Тариф',
    tariffs: {
      gvp_dgb: 'GVP/DGB',
      own: 'власний тариф',
      client: 'тариф замовника',
      none: 'без тарифу',
    },
    contracts: {
      permanent: 'безстроковий договір',
      fixed_term: 'строковий договір',
      both: 'безстроковий або строковий договір',
    },
  },
}

/** Euros as a language writes them, in Western digits. */
const amount = (value: number, language: CustomerLanguage): string =>
  new Intl.NumberFormat(`${langAttribute(language)}-u-nu-latn`, { style: 'currency', currency: 'EUR' }).format(value)

/** An agency's card in one line, for timetables; empty when nothing is known. */
export function agencyCardLine(card: CardFacts, language: CustomerLanguage): string {
  const t = cardLineTexts[language]
  const { payFrom, payTo } = card
  return [
    card.industries.join(', '),
    card.places.join(', '),
    payFrom === null ? '' : t.pay(amount(payFrom, language), payTo === null ? null : amount(payTo, language)),
    card.tariff === null ? '' : `${t.tariff}: ${t.tariffs[card.tariff]}`,
    card.contract === null ? '' : t.contracts[card.contract],
  ]
    .filter(Boolean)
    .join('; ')
}
