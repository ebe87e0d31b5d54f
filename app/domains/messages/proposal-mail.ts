import { isolated } from '../../lib/bidi.ts'
import { directionOf } from '../../lib/languages.ts'
import { mayMail } from './channel.ts'
import type { Reach } from './channel.ts'
import type { Block, MailDocument } from './mail-document.ts'
import type { HouseFacts, SiteFacts } from './mail-facts.ts'
import { oneLine, signature } from './mail-of-facts.ts'
import type { WithdrawReason } from './may-send.ts'
import type { ProposalPurpose } from './message.ts'
import { mailLanguage, mailTexts } from './messages.texts.ts'
import { proposalMailTexts } from './proposal-mail.texts.ts'

/** Everything a message about a proposed vacancy says and its guard looks at, read when it is sent. */
export interface ProposalFacts {
  purpose: ProposalPurpose
  language: string
  person: { name: string | null }
  house: HouseFacts
  site: SiteFacts | null
  /** `answer`: what the person has said, or that the silence was closed. */
  proposal: { id: string; state: string; answer: string | null; linkExpiresAt: Date | null }
  vacancy: { title: string; state: string; city: string | null; employer: string; tempAgency: boolean }
  reach: Reach
  remindersPaused: boolean
}

type Verdict = { ok: true } | { ok: false; reason: WithdrawReason }

/** Whether the cause of a message about a proposal still stands at `now`, whatever way it goes. */
export function mayWriteProposal({ purpose, proposal, vacancy, remindersPaused }: ProposalFacts, now: Date): Verdict {
  if (proposal.answer !== null) return { ok: false, reason: 'answered' }
  if (proposal.state !== 'open' && proposal.state !== 'interested') return { ok: false, reason: 'state_changed' }
  if (vacancy.state !== 'published' && vacancy.state !== 'restricted') return { ok: false, reason: 'state_changed' }
  if (proposal.linkExpiresAt === null || proposal.linkExpiresAt <= now) return { ok: false, reason: 'offer_over' }
  if (purpose === 'proposal_reminder' && remindersPaused) return { ok: false, reason: 'reminders_paused' }
  return { ok: true }
}

/** The guard of mails about proposals, asked when one is sent. */
export function mayMailProposal(facts: ProposalFacts, now: Date): Verdict {
  const cause = mayWriteProposal(facts, now)
  if (!cause.ok) return cause
  const mail = mayMail(facts.reach)
  return mail === 'yes' ? { ok: true } : { ok: false, reason: mail }
}

/** Whom to ask about it: the site of the person. */
export const siteContact = (site: SiteFacts | null): string =>
  [site?.name, site?.phone, site?.email].filter((part) => typeof part === 'string' && part !== '').join(', ')

/** The mail that proposes a vacancy to a person, in the person's language; the same words make the letter. */
export function mailOfProposal(facts: ProposalFacts, answerUrl: string): MailDocument {
  const language = mailLanguage(facts.language)
  const direction = directionOf(language)
  const texts = mailTexts(language)
  const t = proposalMailTexts[language]
  const { purpose, vacancy, site } = facts
  const opening = t.opening[purpose]
  const contact = siteContact(site)
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const employer = isolated(vacancy.employer, direction)
  const rows: [string, string][] = [
    [t.labels.vacancy, isolated(vacancy.title, direction)],
    [t.labels.employer, vacancy.tempAgency ? `${employer} – ${t.tempAgency}` : employer],
    [t.labels.place, isolated(vacancy.city ?? '', direction)],
    [texts.labels.contact, isolated(contact, direction)],
  ]
  return {
    language,
    direction,
    subject: oneLine(t.subject[purpose](isolated(vacancy.title, direction))),
    preview: opening,
    blocks: [
      { kind: 'heading', text: t.heading[purpose] },
      paragraph(texts.greeting(facts.person.name === null ? null : isolated(facts.person.name, direction))),
      paragraph(opening),
      {
        kind: 'facts',
        rows: rows.flatMap(([label, value]) =>
          value === '' ? [] : [{ label, value, entered: label !== t.labels.employer || !vacancy.tempAgency }],
        ),
      },
      { kind: 'button', label: t.button, url: answerUrl, hint: texts.buttonHint },
      paragraph(t.free),
      ...(contact === '' ? [] : [paragraph(texts.askUs(isolated(contact, direction, 'ltr')))]),
      paragraph(texts.closing),
      signature(facts, language),
    ],
  }
}
