import type { OpenDatabase } from '../../../prisma/open.ts'
import type { AccountFacts } from './account-message.ts'
import { accountMessageToSend } from './account-message.reads.server.ts'
import { composeAccountMail, composeEmployerMail, composeSearchMail } from './compose-employer-mail.server.ts'
import { composeMail, parseSender } from './compose-mail.server.ts'
import { composeProposalMail } from './compose-proposal-mail.server.ts'
import type { Delivery } from './delivery.ts'
import { employerMessageToSend } from './employer-message.reads.server.ts'
import { leavePath, pathOfSearch } from '../searches/saved-search.ts'
import { searchMessageToSend } from './search-message.reads.server.ts'
import { messageToSend } from './message-to-send.reads.server.ts'
import { contentOf, contentOfProposal } from './message-content.ts'
import type { SentContent } from './message-content.ts'
import { keepContent } from './message-content.store.server.ts'
import type { LinkKey } from './outbox.ts'
import {
  claimMessages,
  giveBack,
  nextDue,
  noteHandover,
  noteOutcome,
  queuePlanned,
  releaseLeases,
} from './outbox.store.server.ts'
import { proposalMessageToSend } from './proposal-message.reads.server.ts'
import type { SenderPorts } from './sender.server.ts'

/** What a sender over a database is made of. */
export interface SenderParts {
  database: Pick<OpenDatabase, 'prisma' | 'kind'>
  delivery: Delivery
  /** Address of the answer page of a registration. */
  answerUrl: (key: LinkKey) => string
  /** Address of the answer page of a proposal. */
  proposalUrl: (proposalId: string) => string
  /** Address of a page for an employer, `page` of the message with its token. */
  pageUrl: (page: string, messageId: string) => string
  /** Address of the page behind a link to an account. */
  accountUrl: (linkId: string, kind: AccountFacts['kind']) => string
  /** Address of a page of the house, by its path. */
  houseUrl: (path: string) => string
  /** Way out of mails for the person of a message. */
  leaveUrl: (messageId: string) => string
  /** Signs the whole mail (DKIM); null: as it is. */
  sign?: ((raw: Uint8Array) => Promise<Uint8Array>) | null
  mailFrom: string
  /** Name of this worker, unlike every other's, also that of its predecessor after a crash. */
  worker: string
  now: () => Date
  /** How long a claim holds, in milliseconds; longer than the longest dialogue with the mail server. */
  leaseMs?: number
  fault?: (error: unknown, messageId: string | null) => void
}

/** The ports of a sender, joined to a database and a way out of the house. */
export function senderPorts({
  database,
  delivery,
  answerUrl,
  proposalUrl,
  pageUrl,
  accountUrl,
  houseUrl,
  leaveUrl,
  sign,
  mailFrom,
  worker,
  now,
  leaseMs,
  fault,
}: SenderParts): SenderPorts {
  const { prisma, kind } = database
  const sender = parseSender(mailFrom)
  const contents = new Map<string, SentContent>()
  return {
    now,
    random: Math.random,
    claim: (limit) => claimMessages(prisma, worker, limit, leaseMs ?? 15 * 60_000, now()),
    giveBack: (ids) => giveBack(prisma, ids, worker),
    // The embedded database belongs to this process alone: at its start every lease is a dead one's.
    sweep: async (first) => {
      const released = await releaseLeases(prisma, now(), first && kind === 'embedded')
      await queuePlanned(prisma, now())
      return released
    },
    nextDue: () => nextDue(prisma),
    rest: () => delivery.close(),
    fault: fault ?? (() => undefined),
    read: async (id) =>
      (await messageToSend(prisma, id)) ??
      (await employerMessageToSend(prisma, id)) ??
      (await proposalMessageToSend(prisma, id)) ??
      (await accountMessageToSend(prisma, id)) ??
      (await searchMessageToSend(prisma, id)),
    compose: async (message, to) => {
      const { id } = message
      if (message.to === 'employer') {
        const { page, url } = message.facts.details
        const link = page === undefined ? (url ?? null) : pageUrl(page, id)
        return composeEmployerMail({ id, to, facts: message.facts, url: link, sender, now: now() })
      }
      if (message.to === 'search')
        return composeSearchMail({
          id,
          to,
          facts: message.facts,
          searchUrl: (address) => houseUrl(pathOfSearch(message.facts.reader, address)),
          leaveUrl: pageUrl(leavePath(message.facts.reader), id),
          sender,
          now: now(),
        })
      if (message.to === 'account')
        return composeAccountMail({
          id,
          to,
          facts: message.facts,
          url: accountUrl(message.linkId, message.facts.kind),
          sender,
          now: now(),
        })
      if (message.to === 'proposed') {
        const url = proposalUrl(message.facts.proposal.id)
        contents.set(id, contentOfProposal(message.facts, url, 'mail'))
        return composeProposalMail({ id, to, facts: message.facts, url, leaveUrl: leaveUrl(id), sender, now: now() })
      }
      const { facts, link } = message
      if (facts) contents.set(id, contentOf(facts, link && answerUrl(link), 'mail'))
      return (
        facts &&
        composeMail({ id, to, facts, answerUrl: link && answerUrl(link), leaveUrl: leaveUrl(id), sender, now: now() })
      )
    },
    noteHandover: (id) =>
      prisma.$transaction(async (tx) => {
        const ours = await noteHandover(tx, id, worker, now())
        const content = contents.get(id)
        if (ours && content) await keepContent(tx, id, content, now())
        return ours
      }),
    deliver: async (mail, mayHandOver) =>
      delivery.deliver(sign ? { ...mail, raw: await sign(mail.raw) } : mail, mayHandOver),
    note: (id, note) => {
      contents.delete(id)
      return noteOutcome(prisma, id, worker, note)
    },
  }
}
