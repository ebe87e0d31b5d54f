import type { Language } from '../../lib/dates.ts'

const locale = (language: Language): string => (language === 'de' ? 'de-DE' : 'en-GB')

/** "1.234" or "1.234,5": a whole number, or a mean with one decimal. */
export function amount(value: number, language: Language, decimals = 1): string {
  return value.toLocaleString(locale(language), { maximumFractionDigits: Number.isInteger(value) ? 0 : decimals })
}

/** "12,3 %" of a share of 0–1; a dash where it is not known. */
export function percent(share: number | null, language: Language, decimals = 1): string {
  if (share === null) return '–'
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return `${(share * 100).toLocaleString(locale(language), digits)}${language === 'de' ? '\u00a0%' : '%'}`
}

/** "0,42": a ratio with two decimals; a dash where there is none. */
export function ratio(value: number | null, language: Language): string {
  return value === null
    ? '–'
    : value.toLocaleString(locale(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** "+3,2" or "−5,3": a difference with its sign. */
export function signed(value: number, language: Language, decimals = 1): string {
  const text = Math.abs(value).toLocaleString(locale(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return /[1-9]/.test(text) ? `${value < 0 ? '−' : '+'}${text}` : text
}
