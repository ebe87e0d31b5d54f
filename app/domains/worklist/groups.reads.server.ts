import type { Group } from './group.reads.server.ts'
import { answers } from './groups/answers.reads.server.ts'
import { contactRequests } from './groups/contact-requests.reads.server.ts'
import { corrections } from './groups/corrections.reads.server.ts'
import { dayOffers } from './groups/day-offers.reads.server.ts'
import { erasures } from './groups/erasures.reads.server.ts'
import { handovers } from './groups/handovers.reads.server.ts'
import { leadsDue } from './groups/leads-due.reads.server.ts'
import { letters } from './groups/letters.reads.server.ts'
import { neverProposed } from './groups/never-proposed.reads.server.ts'
import { newPeople } from './groups/new-people.reads.server.ts'
import { outcomesMissing } from './groups/outcomes-missing.reads.server.ts'
import { proposalAnswers } from './groups/proposal-answers.reads.server.ts'
import { proposalLetters } from './groups/proposal-letters.reads.server.ts'
import { proposalsSilent } from './groups/proposals-silent.reads.server.ts'
import { readinessLapsing } from './groups/readiness-lapsing.reads.server.ts'
import { returnedLetters } from './groups/returned-letters.reads.server.ts'
import { reviews } from './groups/reviews.reads.server.ts'
import { signUps } from './groups/sign-ups.reads.server.ts'
import { strongMatches } from './groups/strong-matches.reads.server.ts'
import { submittedVacancies } from './groups/submitted-vacancies.reads.server.ts'
import { uncertain } from './groups/uncertain.reads.server.ts'
import { vacanciesStale } from './groups/vacancies-stale.reads.server.ts'
import { withoutMatch } from './groups/without-match.reads.server.ts'

/** The groups of the worklist in the order in which they are shown. A new group is a file in `groups/` and a line here. */
export const groups: readonly Group[] = [
  handovers,
  submittedVacancies,
  contactRequests,
  reviews,
  corrections,
  dayOffers,
  newPeople,
  strongMatches,
  withoutMatch,
  leadsDue,
  proposalAnswers,
  proposalsSilent,
  readinessLapsing,
  neverProposed,
  signUps,
  answers,
  outcomesMissing,
  vacanciesStale,
  letters,
  proposalLetters,
  returnedLetters,
  erasures,
  uncertain,
]
