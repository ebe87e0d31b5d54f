import type { CustomerLanguage } from '../../lib/languages.ts'
import type { PersonAnswer } from './proposal-answer.ts'
import { arabicProposal } from './person-proposal.texts.ar.ts'
import { plainProposal } from './person-proposal.texts.de-simple.ts'
import { germanProposal } from './person-proposal.texts.de.ts'
import { englishProposal } from './person-proposal.texts.en.ts'
import { farsiProposal } from './person-proposal.texts.fa.ts'
import { slovakProposal } from './person-proposal.texts.sk.ts'
import { ukrainianProposal } from './person-proposal.texts.uk.ts'
import type { VacancyKind, WorkingTime } from './vocabulary.ts'
import type { FactorName } from './weights.ts'

/** What the page of a proposal can be: to be answered, answered, past the point where a link can change it. */
export type PersonView = 'question' | PersonAnswer | 'ended'

/** Reasons for which a person says no; a test compares them with the rule. */
export type PersonReason = 'way' | 'hours' | 'pay' | 'other_work' | 'temp_work' | 'childcare' | 'other'

/** Words of the page on which a person answers a proposal. */
export interface PersonProposalTexts {
  titles: Record<PersonView, string>
  /** What the view means and what happens next. */
  next: Record<PersonView, string>
  free: string
  yours: string
  answers: Record<PersonAnswer, string>
  buttons: Record<PersonAnswer, string>
  /** Above the other answers, once one is given. */
  change: string
  why: string
  reasons: Record<PersonReason, string>
  reasonMissing: string
  refused: string
  unknownTitle: string
  unknownText: string
  suits: string
  suitsHint: string
  factors: Record<FactorName, string>
  labels: Record<
    'vacancy' | 'employer' | 'kind' | 'place' | 'times' | 'hours' | 'start' | 'pay' | 'about' | 'contact',
    string
  >
  kinds: Record<VacancyKind, string>
  times: Record<WorkingTime, string>
  tempAgency: string
  perWeek: (hours: string) => string
  perHour: (euros: string) => string
  fromNow: string
}

/** The words in every language for customers. */
export const personProposalTexts: Record<CustomerLanguage, PersonProposalTexts> = {
  de: germanProposal,
  'de-simple': plainProposal,
  en: englishProposal,
  ar: arabicProposal,
  sk: slovakProposal,
  fa: farsiProposal,
  uk: ukrainianProposal,
}
