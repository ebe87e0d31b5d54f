import type { Prisma } from '../../prisma/generated/client.ts'
import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { ShortProfile } from '../domains/acquisition/short-profile.ts'
import { integrationPorts } from '../domains/integrations/integrations.store.server.ts'
import { recordIntegration, withdrawIntegration } from '../domains/integrations/record-integration.server.ts'
import { isAddressed, onSilence } from '../domains/matching/proposal-answer.ts'
import type { Answer, Side } from '../domains/matching/proposal-answer.ts'
import { hashProposalToken, proposalLinkDays, proposalToken } from '../domains/matching/proposal-link.server.ts'
import type { Direction, ProposalState } from '../domains/matching/proposal.ts'
import * as store from '../domains/matching/proposals.store.server.ts'
import { answerProposal, proposeVacancy, stepProposal } from '../domains/matching/propose-vacancy.server.ts'
import type { StepPorts, StepRefusal } from '../domains/matching/propose-vacancy.server.ts'
import type { Scored } from '../domains/matching/score.ts'
import { weights } from '../domains/matching/weights.ts'
import { occasionOf } from '../domains/messages/employer-message.ts'
import type { EmployerMessage } from '../domains/messages/employer-message.reads.server.ts'
import type { EmployerPurpose } from '../domains/messages/employer-purposes.ts'
import type { EmployerNotice } from '../domains/messages/tell-employers.store.server.ts'
import type { NoticeAbout, Told } from '../domains/messages/tell-people.store.server.ts'
import { refused } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { Parts } from './parts.ts'
import { wireProposalPages } from './proposal-pages.server.ts'

type Tx = Prisma.TransactionClient
type Language = 'de' | 'en'

/** How a side of a new proposal hears of it; `none`: an officer has to call. */
export type Way = 'mail' | 'letter' | 'none'

interface Needs {
  matching: {
    scored: (candidateId: string, vacancyId: string, language?: Language, audience?: 'person') => Promise<Scored | null>
    aimOf: (candidateId: string, vacancyId: string) => Promise<string | null>
  }
  messages: {
    tellAbout(tx: Tx, notice: NoticeAbout): Promise<Told>
    tellEmployers(tx: Tx, notice: EmployerNotice): Promise<{ queued: string[]; withoutAddress: string[] }>
    wake(): void
  }
  ofPage: (token: string, purposes: readonly EmployerPurpose[]) => Promise<EmployerMessage | null>
  profiles: {
    anonymous: (candidateId: string, aim?: string) => Promise<ShortProfile | null>
    rowsOf: (shown: ShortProfile, language: Language) => Promise<[string, string][]>
  }
}

const dayMs = 86_400_000

/** Proposals: made and told, answered by either side, asked about, taken further; who is hired is an integration. */
export function wireProposals(
  { database, now, secret }: Pick<Parts, 'database' | 'now' | 'secret'>,
  { matching, messages, ofPage, profiles }: Needs,
) {
  const { prisma } = database
  const ports = (tx: Tx, by: string): StepPorts => ({
    ...store.stepPorts(tx, now()),
    hired: async (proposalId) =>
      recordIntegration(integrationPorts(tx, now()), {
        ...(await store.jobOf(tx, proposalId)),
        source: { via: 'proposal', proposalId },
        beginsOn: null,
        by,
      }),
    notHired: (proposalId) => withdrawIntegration(integrationPorts(tx, now()), { via: 'proposal', proposalId }),
  })
  /** A pair has one living proposal: where a no is taken back after another was made, the other stands. */
  const once = async (
    work: Promise<Result<{ before: ProposalState }, StepRefusal>>,
  ): Promise<Result<{ before: ProposalState }, StepRefusal>> => {
    try {
      return await work
    } catch (error) {
      if (brokenConstraint(error) === 'proposal_open_once') return refused('step')
      throw error
    }
  }
  /** Writes the message to one side; `again` is the one question after a silent week. */
  async function tell(
    tx: Tx,
    side: Side,
    { id, candidateId, employerId }: { id: string; candidateId: string; employerId: string },
    again: boolean,
  ): Promise<Way> {
    const occasion = occasionOf('proposal', id)
    const purpose = again ? ('proposal_reminder' as const) : ('proposal' as const)
    if (side === 'employer') {
      const notice = { occasion, purpose, revision: 0, employerIds: [employerId], details: { page: '/proposal' } }
      return (await messages.tellEmployers(tx, notice)).withoutAddress.length > 0 ? 'none' : 'mail'
    }
    await store.ensureLink(
      tx,
      id,
      hashProposalToken(proposalToken(secret, id)),
      new Date(now().getTime() + proposalLinkDays * dayMs),
    )
    const told = await messages.tellAbout(tx, { occasion, purpose, revision: 0, candidateIds: [candidateId] })
    return told.withoutAddress.length > 0 ? 'none' : told.onPaper.length > 0 ? 'letter' : 'mail'
  }
  const pages = wireProposalPages(
    { database, now },
    { scored: matching.scored, ports, ofPage, rowsOf: profiles.rowsOf },
  )
  return {
    app: {
      ...pages.app,
      /** Proposes and, in the same transaction, writes to whom it goes. `ways`: how each side hears of it. */
      propose: async (actor: ActorName, candidateId: string, vacancyId: string, directedTo: Direction = 'person') => {
        const shown = await matching.scored(candidateId, vacancyId)
        const aim = (await matching.aimOf(candidateId, vacancyId)) ?? undefined
        const anonymous = isAddressed(directedTo, 'employer') ? await profiles.anonymous(candidateId, aim) : null
        const done = await inTransaction(prisma, actor, async (tx) => {
          const made = await proposeVacancy(
            {
              ...store.proposePorts(tx, actor, now()),
              modelVersion: weights.version,
              scored: () => Promise.resolve(shown),
            },
            candidateId,
            vacancyId,
            directedTo,
          )
          if (!made.ok) return made
          const id = made.value.proposalId
          if (anonymous) await store.keepShown(tx, id, anonymous)
          const job = { id, ...(await store.jobOf(tx, id)) }
          const ways: Partial<Record<Side, Way>> = {}
          for (const side of ['person', 'employer'] as const)
            if (isAddressed(directedTo, side)) ways[side] = await tell(tx, side, job, false)
          return { ok: true as const, value: { proposalId: id, ways } }
        })
        messages.wake()
        return done
      },
      /** What one side said, as an officer heard it. */
      noteAnswer: (actor: ActorName, id: string, said: { side: Side; answer: Answer; reason: string | null }) =>
        once(inTransaction(prisma, actor, (tx) => answerProposal(ports(tx, actor), id, said))),
      stepProposal: (actor: ActorName, id: string, state: ProposalState, reason: string | null) =>
        once(inTransaction(prisma, actor, (tx) => stepProposal(ports(tx, actor), id, state, reason))),
      /** An officer asked about a proposal that nobody answers. */
      noteAsked: (actor: ActorName, id: string) => inTransaction(prisma, actor, (tx) => store.noteAsked(tx, id, now())),
      /**
       * By the clock: each side that has been silent for a week is asked once by message. Who cannot be written to (or has reminders
       * paused) stays in the worklist. Answers how many were asked.
       */
      askSilent: async () => {
        const silent = (await store.silentSides(prisma)).filter(
          (side) => onSilence(side, now()) === 'ask' && !side.quiet,
        )
        let asked = 0
        for (const one of silent)
          asked += await inTransaction(prisma, 'system', async (tx) => {
            if ((await tell(tx, one.side, one, true)) === 'none') return 0
            return (await store.noteSideAsked(tx, one.id, one.side, now())) ? 1 : 0
          })
        messages.wake()
        return asked
      },
      /** By the clock: what stayed silent after asking is closed as unanswered. */
      closeSilent: () => inTransaction(prisma, 'system', (tx) => store.closeSilent(tx, now())),
    },
    reads: pages.reads,
  }
}
