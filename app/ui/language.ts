import { useRouteLoaderData } from '@remix-run/react'

/** Language of the page that is shown: decided once by the root. */
export function useLanguage(): 'de' | 'en' {
  const root = useRouteLoaderData<{ language: 'de' | 'en' }>('root')
  return root?.language ?? 'de'
}

/** The same keys with other words, at any depth. */
type Words<T> = T extends string ? string : { [K in keyof T]: Words<T[K]> }

/** The texts of a subject in the language of the page. Both languages have the same keys, or it does not compile. */
export function useTexts<T>(texts: { de: T; en: NoInfer<Words<T>> }): T {
  return texts[useLanguage()] as T
}
