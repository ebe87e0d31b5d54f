import { inTransaction } from '../../prisma/transaction.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { displayName } from '../domains/candidates/candidate.ts'
import type { CandidateFields } from '../domains/candidates/candidate.ts'
import { candidateById, updateCandidate, updateCandidateState } from '../domains/candidates/candidates.store.server.ts'
import { doublesOf } from '../domains/privacy/doubles.ts'
import { mergedFields, undoDays } from '../domains/privacy/merge-people.ts'
import type { MergeGroup } from '../domains/privacy/merge-people.ts'
import * as store from '../domains/privacy/merge-people.store.server.ts'
import { newId } from '../lib/ids.ts'
import { ok, refused } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { Parts } from './parts.ts'

/** Joining two profiles of one person, and taking it back. */
export function wireMerges({ database: { prisma }, now }: Pick<Parts, 'database' | 'now'>) {
  const fieldsOf = ({
    id: _i,
    state: _s,
    readyOn: _r,
    emailRefusedAt: _e,
    postalRefusedAt: _p,
    updatedAt: _u,
    version: _v,
    source: _o,
    ...fields
  }: NonNullable<Awaited<ReturnType<typeof candidateById>>>): CandidateFields => fields
  const lockBoth = (tx: Prisma.TransactionClient, ids: readonly string[]) =>
    tx.$queryRaw`SELECT id FROM candidate WHERE id = ANY (${[...ids]}::text[]) ORDER BY id FOR UPDATE`
  return {
    app: {
      /**
       * Joins `goneId` into `keptId`: the facts of the groups in `take` and all rows that can go over do; the other profile rests, and is
       * erased when the merge can no longer be taken back.
       */
      merge: (
        actor: Actor,
        { keptId, goneId, take }: { keptId: string; goneId: string; take: readonly MergeGroup[] },
      ): Promise<Result<{ id: string; left: number }, 'same' | 'gone' | 'merged'>> =>
        inTransaction(prisma, actor.name, async (tx) => {
          if (keptId === goneId) return refused('same')
          await lockBoth(tx, [keptId, goneId])
          const [kept, gone] = [await candidateById(tx, keptId), await candidateById(tx, goneId)]
          if (!kept || !gone) return refused('gone')
          const joined = { goneId: { in: [keptId, goneId] }, undoneAt: null }
          if ((await tx.candidateMerge.count({ where: joined })) > 0) return refused('merged')
          const before = { fields: fieldsOf(kept), state: gone.state }
          const moved = await store.moveEverything(tx, keptId, goneId)
          await updateCandidate(tx, keptId, kept.version, mergedFields(fieldsOf(kept), fieldsOf(gone), take))
          const settled = await candidateById(tx, goneId)
          if (settled && settled.state !== 'inactive')
            await updateCandidateState(tx, goneId, settled.version, 'inactive')
          const after = await candidateById(tx, keptId)
          const id = newId()
          await store.keepMerge(tx, {
            id,
            keptId,
            goneId,
            moved,
            before: before as unknown as Prisma.InputJsonValue,
            versionAfter: after?.version ?? 0,
            undoUntil: new Date(now().getTime() + undoDays * 86_400_000),
            mergedBy: actor.name,
            mergedAt: now(),
          })
          return ok({ id, left: Object.values(moved.left).reduce((sum, n) => sum + n, 0) })
        }),
      /**
       * Takes a merge back: rows go back that are still there, the facts of the profile that stayed only where nobody changed them since.
       * `stuck` is how many rows could not go back, `facts` whether the facts did.
       */
      undo: (
        actor: Actor,
        mergeId: string,
      ): Promise<Result<{ stuck: number; facts: boolean; goneId: string }, 'over'>> =>
        inTransaction(prisma, actor.name, async (tx) => {
          const merge = await store.openMerge(tx, mergeId, now())
          if (!merge) return refused('over')
          const { keptId, goneId, moved } = merge
          await lockBoth(tx, [keptId, goneId])
          const before = merge.before as { fields: CandidateFields; state: 'active' | 'placed' | 'inactive' }
          const gone = await candidateById(tx, goneId)
          if (gone?.state === 'inactive' && before.state !== 'inactive') {
            await updateCandidateState(tx, goneId, gone.version, 'active')
            if (before.state === 'placed') await updateCandidateState(tx, goneId, gone.version + 1, 'placed')
          }
          const stuck = await store.moveBack(tx, keptId, goneId, moved)
          const facts = await updateCandidate(tx, keptId, merge.versionAfter, before.fields)
          await tx.candidateMerge.update({ where: { id: mergeId }, data: { undoneAt: now() } })
          return ok({ stuck, facts, goneId })
        }),
      /** Profiles to erase because their merge can no longer be taken back. */
      over: () => store.overMerges(prisma, now()),
    },
    reads: {
      /** Pairs of profiles that may be one person's, with their names. Staff only. */
      doubles: async (scope: Scope) => {
        if (scope.kind !== 'house') return []
        const pairs = doublesOf(await store.comparedPeople(prisma))
        const ids = pairs.flatMap(({ a, b }) => [a, b])
        const people = await prisma.candidate.findMany({
          where: { id: { in: ids } },
          select: { id: true, firstName: true, lastName: true, city: true, state: true },
        })
        const names = new Map(people.map((person) => [person.id, { ...person, name: displayName(person) }]))
        return pairs.flatMap(({ a, b, reasons }) => {
          const [one, other] = [names.get(a), names.get(b)]
          return one && other ? [{ id: `${a} ${b}`, one, other, reasons }] : []
        })
      },
      /** Both profiles of a merge, as they are compared. Staff only; null when one is not there. */
      pair: async (scope: Scope, keptId: string, goneId: string) => {
        if (scope.kind !== 'house' || keptId === goneId) return null
        const [kept, gone] = [await candidateById(prisma, keptId), await candidateById(prisma, goneId)]
        return kept && gone ? { kept, gone, keptFields: fieldsOf(kept), goneFields: fieldsOf(gone) } : null
      },
      of: (scope: Scope, id: string) =>
        scope.kind === 'house' ? store.mergesOf(prisma, id, now()) : Promise.resolve([]),
    },
  }
}
