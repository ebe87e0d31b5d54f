import type { Prisma } from '../../../prisma/generated/client.ts'
import { newId } from '../../lib/ids.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { ProposePorts, SteppedProposal, StepPorts } from './propose-vacancy.server.ts'
import { onSilence, stateOfAnswers } from './proposal-answer.ts'
import type { Side, Silent } from './proposal-answer.ts'
import { livingProposals, mayStep } from './proposal.ts'

type Tx = Prisma.TransactionClient

/** Ports of proposing on a running transaction. */
export function proposePorts(tx: Tx, by: string, now: Date): Pick<ProposePorts, 'openProposal' | 'insert'> {
  return {
    openProposal: async (candidateId, vacancyId) =>
      (
        await tx.proposal.findFirst({
          where: { candidateId, vacancyId, state: { in: [...livingProposals] } },
          select: { id: true },
        })
      )?.id ?? null,
    insert: async ({ shown, ...row }) => {
      const id = newId()
      await tx.proposal.create({
        data: { id, ...row, shown: shown, decidedBy: by, createdAt: now },
      })
      return id
    },
  }
}

/** Columns of each side. */
const columns = {
  person: (answer: string, reason: string | null, at: Date) => ({
    personAnswer: answer,
    personReason: reason,
    personAnsweredAt: at,
  }),
  employer: (answer: string, reason: string | null, at: Date) => ({
    employerAnswer: answer,
    employerReason: reason,
    employerAnsweredAt: at,
  }),
} as const satisfies Record<Side, unknown>

/** Ports of noting what became of a proposal; its row is locked, so two answers at the same moment come one after the other. */
export function stepPorts(tx: Tx, now: Date): Pick<StepPorts, 'proposal' | 'save'> {
  return {
    proposal: async (id) => {
      const [row] = await tx.$queryRaw<SteppedProposal[]>`
        SELECT state, version, reason, directed_to AS "directedTo", person_answer AS "personAnswer", employer_answer AS "employerAnswer"
        FROM proposal WHERE id = ${id} FOR UPDATE`
      return row ?? null
    },
    save: async (id, version, change, answer) => {
      const said = answer && columns[answer.side](answer.answer, answer.reason, now)
      const done = await tx.proposal.updateMany({
        where: { id, version },
        data: { ...change, ...said, answeredAt: now, version: { increment: 1 } },
      })
      return done.count === 1
    },
  }
}

/** The job that a proposal is about, for what being hired for it means. */
export const jobOf = async (
  tx: Tx,
  id: string,
): Promise<{ candidateId: string; vacancyId: string; employerId: string }> => {
  const { candidateId, vacancyId, vacancy } = await tx.proposal.findUniqueOrThrow({
    where: { id },
    select: { candidateId: true, vacancyId: true, vacancy: { select: { employerId: true } } },
  })
  return { candidateId, vacancyId, employerId: vacancy.employerId }
}

/** Makes sure that the person's answer link is there; one that is keeps its end. */
export async function ensureLink(tx: Tx, id: string, linkHash: string, linkExpiresAt: Date): Promise<void> {
  await tx.proposal.updateMany({ where: { id, linkHash: null }, data: { linkHash, linkExpiresAt } })
}

/** Keeps the anonymous facts that the employer is shown. */
export async function keepShown(tx: Tx, id: string, shown: object): Promise<void> {
  await tx.proposal.update({ where: { id }, data: { employerShown: { ...shown } } })
}

/** Takes back what an employer is shown of a person in proposals: its pages show no fact any more. Answers how many. */
export async function hideFromEmployer(tx: Tx, candidateId: string, employerId: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE proposal p SET employer_shown = NULL, version = p.version + 1 FROM vacancy v
    WHERE v.id = p.vacancy_id AND p.candidate_id = ${candidateId} AND v.employer_id = ${employerId} AND p.employer_shown IS NOT NULL`
}

/** A side that is silent, with what its silence is counted from. */
export interface SilentSide extends Silent {
  id: string
  side: Side
  candidateId: string
  employerId: string
  /** The person gets no reminders. */
  quiet: boolean
}

/** Sides of proposals that rest on answers and have said nothing; of one proposal, or of all. */
export function silentSides(db: Db, id: string | null = null): Promise<SilentSide[]> {
  return db.$queryRaw<SilentSide[]>`
    SELECT p.id, s.side, p.candidate_id AS "candidateId", v.employer_id AS "employerId", p.created_at AS "createdAt", s.asked_at AS "askedAt",
      s.side = 'person' AND c.reminders_paused AS quiet
    FROM proposal p JOIN vacancy v ON v.id = p.vacancy_id JOIN candidate c ON c.id = p.candidate_id
    CROSS JOIN LATERAL (VALUES ('person', p.person_answer, p.person_asked_at), ('employer', p.employer_answer, p.employer_asked_at)) AS s (side, answer, asked_at)
    WHERE p.state IN ('open', 'interested', 'applied') AND s.answer IS NULL AND p.directed_to IN (s.side, 'both')
      AND (${id}::text IS NULL OR p.id = ${id})
    ORDER BY p.created_at, p.id, s.side`
}

/** Notes that a side was asked; once. False when it has answered or was asked before. */
export async function noteSideAsked(tx: Tx, id: string, side: Side, now: Date): Promise<boolean> {
  const person = side === 'person'
  const silent = person ? { personAnswer: null, personAskedAt: null } : { employerAnswer: null, employerAskedAt: null }
  const asked = person ? { personAskedAt: now } : { employerAskedAt: now }
  const where = { id, state: { in: ['open', 'interested', 'applied'] }, ...silent }
  return (await tx.proposal.updateMany({ where, data: { ...asked, version: { increment: 1 } } })).count === 1
}

/** Notes that an officer asked about a silent proposal, each side that is silent once. False when nobody was left to ask. */
export async function noteAsked(tx: Tx, id: string, now: Date): Promise<boolean> {
  let asked = false
  for (const { side } of await silentSides(tx, id)) asked = (await noteSideAsked(tx, id, side, now)) || asked
  return asked
}

/**
 * Closes the sides that stayed silent after somebody asked, and with them the proposals in which nobody has said anything; the number of
 * sides closed.
 */
export async function closeSilent(tx: Tx, now: Date): Promise<number> {
  const silent = (await silentSides(tx)).filter((side) => onSilence(side, now) === 'close')
  for (const { id, side } of silent) {
    const proposal = await stepPorts(tx, now).proposal(id)
    if (!proposal) continue
    const answered = { ...proposal, [side === 'person' ? 'personAnswer' : 'employerAnswer']: 'no_answer' as const }
    const state = stateOfAnswers(answered)
    await tx.proposal.update({
      where: { id },
      data: {
        ...columns[side]('no_answer', null, now),
        ...(mayStep(proposal.state, state) && { state, answeredAt: now }),
        version: { increment: 1 },
      },
    })
  }
  return silent.length
}
