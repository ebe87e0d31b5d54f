import { composeDocument } from './compose-employer-mail.server.ts'
import { leaveHeaders } from './compose-mail.server.ts'
import type { Sender } from './compose-mail.server.ts'
import type { ReadyMail } from './delivery.ts'
import { mailOfProposal } from './proposal-mail.ts'
import type { ProposalFacts } from './proposal-mail.ts'

/** What a mail about a proposed vacancy is made of. */
export interface ProposalMailToCompose {
  id: string
  to: string
  facts: ProposalFacts
  /** Address of the person's answer page. */
  url: string
  leaveUrl: string
  sender: Sender
  now: Date
}

/** The mail about a proposed vacancy as it goes over the line. */
export function composeProposalMail({
  id,
  to,
  facts,
  url,
  leaveUrl,
  sender,
  now,
}: ProposalMailToCompose): Promise<ReadyMail> {
  const document = mailOfProposal(facts, url)
  const replyTo = facts.site?.replyTo ?? facts.site?.email ?? sender.address
  return composeDocument({
    id,
    to: { name: facts.person.name ?? '', address: to },
    replyTo,
    document,
    sender,
    now,
    headers: leaveHeaders(document.language, replyTo, leaveUrl),
  })
}
