import type { EmployerFacts, EmployerLanguage, EmployerPurposeRule } from './employer-message.ts'
import { outcomes } from './employer-purposes/outcomes.ts'
import { proposal, proposalReminder } from './employer-purposes/proposal.ts'
import { stillOpen } from './employer-purposes/still-open.ts'
import { suggestion } from './employer-purposes/suggestion.ts'
import { takenOff } from './employer-purposes/taken-off.ts'
import { contactAnswer } from './employer-purposes/contact-answer.ts'
import { dayAnswer } from './employer-purposes/day-answer.ts'
import { vacancyAccepted } from './employer-purposes/vacancy-accepted.ts'
import { vacancyReturned } from './employer-purposes/vacancy-returned.ts'
import type { WithdrawReason } from './may-send.ts'

/** What employers are written to about. A new purpose is a file and a line here. */
export const employerPurposes = {
  still_open: stillOpen,
  taken_off: takenOff,
  outcomes,
  proposal,
  proposal_reminder: proposalReminder,
  suggestion,
  vacancy_returned: vacancyReturned,
  vacancy_accepted: vacancyAccepted,
  contact_answer: contactAnswer,
  day_answer: dayAnswer,
} satisfies Record<string, EmployerPurposeRule>

export type EmployerPurpose = keyof typeof employerPurposes

/** The rule of a purpose; null for one that the house does not know. */
export function employerPurposeRule(purpose: string): EmployerPurposeRule | null {
  return Object.hasOwn(employerPurposes, purpose) ? employerPurposes[purpose as EmployerPurpose] : null
}

/** Name of a purpose for staff. */
export const employerPurposeName = (purpose: string, language: EmployerLanguage): string =>
  employerPurposeRule(purpose)?.words[language].name ?? purpose

/**
 * The guard of mails to employers, asked when one is sent: the cause stands, the employer still has the address, no server has
 * refused it for good.
 */
export function mayTellEmployer(facts: EmployerFacts, now: Date): { ok: true } | { ok: false; reason: WithdrawReason } {
  const rule = employerPurposeRule(facts.purpose)
  const reason = rule ? rule.gone(facts, now) : 'state_changed'
  if (reason) return { ok: false, reason }
  if (facts.address === null) return { ok: false, reason: 'no_address' }
  return facts.addressRefused ? { ok: false, reason: 'address_refused' } : { ok: true }
}
