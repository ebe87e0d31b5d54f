import { useMatches } from '@remix-run/react'
import { useLanguage } from './language.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { isCustomerLanguage } from '../lib/languages.ts'

/**
 * `export const handle = customerPage` makes a route a page for customers: frame without sections, languages on top, `lang` and `dir`
 * of the document. Its loader answers with `pageLanguage` (`customerLanguageOf`).
 */
export const customerPage = { audience: 'customer' } as const

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

/** Language of the page for customers that is shown; null on a page for staff. */
export function usePageLanguage(): CustomerLanguage | null {
  const matches = useMatches()
  if (!matches.some(({ handle }) => field(handle, 'audience') === 'customer')) return null
  const said = matches.map(({ data }) => field(data, 'pageLanguage')).findLast(isCustomerLanguage)
  return said ?? 'de'
}

/** The texts of a subject in the language of a page for customers. A language without one of the keys does not compile. */
export function useCustomerTexts<T>(texts: Readonly<Record<CustomerLanguage, T>>): T {
  return texts[usePageLanguage() ?? 'de']
}

/** Words of a part that stands on pages for staff and for customers: its own for each. */
export function useSharedTexts<K extends string>(
  staff: Readonly<Record<'de' | 'en', Readonly<Record<K, string>>>>,
  customers: Readonly<Record<CustomerLanguage, Readonly<Record<K, string>>>>,
): Readonly<Record<K, string>> {
  const [own, page] = [useLanguage(), usePageLanguage()]
  return page === null ? staff[own] : customers[page]
}
