import type { CustomerLanguage } from '../../lib/languages.ts'
import type { PlaceRefusal } from './answer-invitation.server.ts'
import type { AnswerState, DeclineReason } from './answer.ts'
import { arabicAnswer } from './answer.texts.ar.ts'
import { englishAnswer } from './answer.texts.en.ts'
import { farsiAnswer } from './answer.texts.fa.ts'
import { germanAnswer } from './answer.texts.de.ts'
import { plainAnswer } from './answer.texts.de-simple.ts'
import { slovakAnswer } from './answer.texts.sk.ts'
import { ukrainianAnswer } from './answer.texts.uk.ts'

/** Words of the answer page in one language: one question, short sentences, what happens next. */
export interface AnswerTexts {
  /** What the page is about, as its title. */
  titles: Record<AnswerState, string>
  /** What happens next, always said. */
  next: Record<AnswerState, string>
  /** In place of the question's next step, where coming is an obligation. */
  obligationNext: string
  unknownTitle: string
  unknownText: string
  yes: string
  no: string
  yesAfterAll: string
  offerYes: string
  cancel: string
  reasonTitle: string
  reasonHint: string
  reasonSend: string
  reasonNoted: string
  reasons: Record<DeclineReason, string>
  changeUntil: (until: string) => string
  closed: string
  offeredUntil: (until: string) => string
  position: (position: number) => string
  invites: (house: string) => string
  voluntary: string
  obligationTitle: string
  calendar: string
  calendarHint: string
  map: string
  renew: string
  renewed: string
  whoTitle: string
  /** Who writes here, with the Jobcenter explained. */
  who: string
  labels: Record<'what' | 'when' | 'slot' | 'where' | 'who' | 'about' | 'way' | 'access' | 'bring' | 'contact', string>
  refusals: Record<PlaceRefusal | 'unknown' | 'expired' | 'not_expired' | 'no_address', string>
}

/** Words of the answer page. */
export const answerTexts: Record<CustomerLanguage, AnswerTexts> = {
  de: germanAnswer,
  'de-simple': plainAnswer,
  en: englishAnswer,
  ar: arabicAnswer,
  sk: slovakAnswer,
  fa: farsiAnswer,
  uk: ukrainianAnswer,
}
