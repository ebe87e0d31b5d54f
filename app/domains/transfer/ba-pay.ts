import { textIn } from './ba-fields.ts'
import type { BaRecord } from './ba-fields.ts'

/** Hours that a month or a year of full-time work has: 40 a week, 52 weeks. */
const hoursOf = { STUNDENLOHN: 1, MONATSGEHALT: (40 * 52) / 12, JAHRESGEHALT: 40 * 52 } as const

/** Between these an amount an hour is believable, in euros; outside of them the unit was mistaken. */
const believable = { least: 5, most: 150 } as const

const numberIn = (value: unknown): number | null => {
  const text = textIn(value)
  if (text === null) return null
  const parsed = Number(
    /^\d{1,3}(\.\d{3})*,\d+$/.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.'),
  )
  return Number.isFinite(parsed) ? parsed : null
}

export type BaPay = { payPerHour: number | null; question: string | null }

/**
 * Pay an hour in euros, in cents, by the unit that stands beside the amount: the same fields hold amounts an hour, a month
 * and a year. The lower end of a span counts. Month and year are converted for full-time work only; where the extent is
 * not full time, or the amount does not fit its unit, the pay stays unknown and becomes a question.
 */
export function payOf(record: BaRecord, fullTime: boolean): BaPay {
  const unit = textIn(record.verguetungsangabe)
  const amount = numberIn(record.festgehalt) ?? numberIn(record.gehaltsspanneVon) ?? numberIn(record.gehaltsspanneBis)
  if (amount === null || unit === null || unit === 'KEINE_ANGABEN') return { payPerHour: null, question: null }
  if (unit !== 'STUNDENLOHN' && unit !== 'MONATSGEHALT' && unit !== 'JAHRESGEHALT') {
    return { payPerHour: null, question: `unit of pay ${unit} is not known` }
  }
  if (unit !== 'STUNDENLOHN' && !fullTime)
    return { payPerHour: null, question: 'hours a week are needed to know the pay an hour' }
  const perHour = Math.round((amount / hoursOf[unit]) * 100) / 100
  if (perHour < believable.least || perHour > believable.most) {
    return { payPerHour: null, question: `${amount} euros cannot be ${unit}` }
  }
  return { payPerHour: perHour, question: null }
}
