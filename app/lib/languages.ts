/**
 * Languages in which customers read: German, plain German (short sentences after DIN SPEC 33429; BCP 47 variant `simple`), English,
 * Arabic, Slovak, Farsi, Ukrainian. Staff pages are German and English.
 */
export const customerLanguages = ['de', 'de-simple', 'en', 'ar', 'sk', 'fa', 'uk'] as const
export type CustomerLanguage = (typeof customerLanguages)[number]

/** Each language in its own words, as it stands where one is chosen. */
export const languageNames: Record<CustomerLanguage, string> = {
  de: 'Deutsch',
  'de-simple': 'Einfaches Deutsch',
  en: 'English',
  ar: 'العربية',
  sk: 'Slovenčina',
  fa: 'فارسی',
  uk: 'Українська',
}

export type Direction = 'ltr' | 'rtl'

/** Direction of writing. */
export const directionOf = (language: CustomerLanguage): Direction =>
  language === 'ar' || language === 'fa' ? 'rtl' : 'ltr'

/** Value of a `lang` attribute: screen readers have no voice for plain German, so it is German to them. */
export const langAttribute = (language: CustomerLanguage): string => (language === 'de-simple' ? 'de' : language)

/** Whether a code is one of the languages for customers. */
export const isCustomerLanguage = (code: unknown): code is CustomerLanguage =>
  customerLanguages.some((language) => language === code)

/** Language in which a person is written to: the own one where the house has texts in it, else German. */
export const customerLanguage = (code: string | null | undefined): CustomerLanguage =>
  isCustomerLanguage(code) ? code : 'de'

/** First language of an `Accept-Language` header (RFC 9110) that the house has, by its weights; null when it has none of them. */
export function acceptedLanguage(header: string | null): CustomerLanguage | null {
  const wishes = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...rest] = part.trim().split(';')
    const weight = Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1)
    return weight > 0 ? [{ tag: tag.toLowerCase(), weight }] : []
  })
  for (const { tag } of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const found = [tag, tag.split('-')[0]].find(isCustomerLanguage)
    if (found) return found
  }
  return null
}
