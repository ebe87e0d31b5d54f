import { customerPartsTexts } from './customer-parts.texts.ts'
import { usePageLanguage, useSharedTexts } from './customer-language.ts'
import { errorText, formTexts } from './form.texts.ts'
import { useLanguage } from './language.ts'

/** What forms say by themselves, on pages for staff and for customers. */
export const useFormWords = () => useSharedTexts<'summary' | 'optional'>(formTexts, customerPartsTexts)

/** The sentence for an error code in the language of the page; customers get that of `choice` for a code without one. */
export function useErrorText(): (code: string) => string {
  const [language, page] = [useLanguage(), usePageLanguage()]
  if (page === null) return (code) => errorText(code, language)
  const { required, email, postcode, long, choice } = customerPartsTexts[page]
  const words: Record<string, string> = { required, email, postcode, long, choice }
  return (code) => {
    const [name = '', n = ''] = code.split(':')
    return (words[name] ?? choice).replace('{n}', n)
  }
}
