import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { answeredColumns, jobColumns } from './proposal-pages.reads.server.ts'
import type { JobForPerson } from './proposal-pages.reads.server.ts'
import type { Answered } from './proposal-answer.ts'

/** A proposal to the person, or one that the person began. */
export interface OwnProposal extends JobForPerson, Answered {
  id: string
  personReason: string | null
  madeAt: Date
  /** The person began it. */
  own: boolean
}

const mostProposals = 20

const none = Prisma.sql`FALSE`
const ofSelf = (scope: Scope, column: Prisma.Sql): Prisma.Sql =>
  scope.kind === 'self' ? Prisma.sql`${column} = ${scope.candidateId}` : none

/** The last proposals to the person of the scope, newest first; nothing for every other scope. */
export function ownProposals(scope: Scope, db: Db): Promise<OwnProposal[]> {
  return db.$queryRaw<OwnProposal[]>`
    SELECT ${answeredColumns}, ${jobColumns}, p.created_at AS "madeAt", p.decided_by = 'person:' || p.candidate_id AS own
    FROM proposal p JOIN candidate c ON c.id = p.candidate_id JOIN vacancy v ON v.id = p.vacancy_id JOIN employer e ON e.id = v.employer_id
    LEFT JOIN site s ON s.id = coalesce(c.site_id, v.site_id)
    WHERE ${ofSelf(scope, Prisma.sql`p.candidate_id`)} AND p.directed_to <> 'employer' AND p.state <> 'withdrawn'
    ORDER BY p.created_at DESC, p.id LIMIT ${mostProposals}`
}

/** Open vacancies as the person of the scope reads about them; others of the ids are left out. */
export function openJobs(scope: Scope, db: Db, ids: readonly string[]): Promise<JobForPerson[]> {
  if (scope.kind !== 'self' || ids.length === 0) return Promise.resolve([])
  return db.$queryRaw<JobForPerson[]>`
    SELECT ${jobColumns} FROM candidate c CROSS JOIN vacancy v JOIN employer e ON e.id = v.employer_id
    LEFT JOIN site s ON s.id = coalesce(c.site_id, v.site_id)
    WHERE c.id = ${scope.candidateId} AND v.id = ANY (${[...ids]}) AND v.state IN ('published', 'restricted')`
}

/** Vacancies that were proposed to the person in any way: they are not offered a second time as matches. */
export async function proposedVacancies(scope: Scope, db: Db): Promise<Set<string>> {
  if (scope.kind !== 'self') return new Set()
  const rows = await db.proposal.findMany({
    where: { candidateId: scope.candidateId, state: { not: 'withdrawn' } },
    select: { vacancyId: true },
  })
  return new Set(rows.map(({ vacancyId }) => vacancyId))
}

/** A match that the person does not want. */
export interface RefusedMatch {
  vacancyId: string
  title: string
  reason: string | null
}

/** Matches that a person said no to, newest first: staff, and the person about herself (open vacancies only). */
export function refusedMatches(scope: Scope, db: Db, candidateId: string): Promise<RefusedMatch[]> {
  if (scope.kind === 'employer' || (scope.kind === 'self' && scope.candidateId !== candidateId))
    return Promise.resolve([])
  const open = scope.kind === 'self' ? Prisma.sql`AND v.state IN ('published', 'restricted')` : Prisma.empty
  return db.$queryRaw<RefusedMatch[]>`
    SELECT m.vacancy_id AS "vacancyId", v.title, m.reason FROM match_refusal m JOIN vacancy v ON v.id = m.vacancy_id
    WHERE m.candidate_id = ${candidateId} ${open} ORDER BY m.at DESC, m.vacancy_id LIMIT 30`
}
