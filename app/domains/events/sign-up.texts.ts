import type { CustomerLanguage } from '../../lib/languages.ts'
import { germanSignUp } from './sign-up.texts.de.ts'
import { plainSignUp } from './sign-up.texts.de-simple.ts'
import { englishSignUp } from './sign-up.texts.en.ts'
import { arabicSignUp } from './sign-up.texts.ar.ts'
import { slovakSignUp } from './sign-up.texts.sk.ts'
import { farsiSignUp } from './sign-up.texts.fa.ts'
import { ukrainianSignUp } from './sign-up.texts.uk.ts'

/** Words of registering on the public page, in one language. */
export interface SignUpTexts {
  title: string
  intro: string
  customerTitle: string
  customerIntro: string
  customerSend: string
  labels: Record<
    | 'firstName'
    | 'lastName'
    | 'email'
    | 'phone'
    | 'street'
    | 'postcode'
    | 'city'
    | 'occupation'
    | 'occupationSearch'
    | 'language'
    | 'consent'
    | 'website',
    string
  >
  hints: Record<'email' | 'phone' | 'address' | 'occupation' | 'waiting', string>
  groups: Record<'name' | 'reach' | 'more', string>
  consent(house: string): string
  send: string
  sentTitle: string
  sentMail: string
  sentOfficer: string
  back: string
  tooMany: string
  closed: string
  confirmTitle: string
  confirmHint: string
  confirm: string
  expired: string
  unknown: string
  refusals: Record<'overlap' | 'deadline', string>
  mail: {
    subject(title: string): string
    greeting(name: string): string
    opening(title: string, when: string): string
    button: string
    hint: string
    ignore: string
  }
}

/** Words of registering on the public page and of the mail that asks to confirm. */
export const signUpTexts: Record<CustomerLanguage, SignUpTexts> = {
  de: germanSignUp,
  'de-simple': plainSignUp,
  en: englishSignUp,
  ar: arabicSignUp,
  sk: slovakSignUp,
  fa: farsiSignUp,
  uk: ukrainianSignUp,
}
