import type { Db } from '../../../prisma/transaction.ts'
import type { Untouched } from './ask-stale.server.ts'

/** How many vacancies one run looks at; the next run takes the rest. */
const atOnce = 500

/** Open vacancies that nobody has touched since `since`, and when their employer was asked about it; longest untouched first. */
export function untouchedVacancies(db: Db, since: Date): Promise<Untouched[]> {
  return db.$queryRaw<Untouched[]>`
    SELECT v.id, v.version, v.employer_id AS "employerId", v.state, v.touched_at AS "touchedAt",
      (SELECT min(m.created_at) FROM message m WHERE m.occasion = 'vacancy:' || v.id AND m.purpose = 'still_open'
        AND m.created_at >= v.touched_at) AS "askedAt"
    FROM vacancy v WHERE v.state IN ('published', 'restricted') AND v.touched_at < ${since}
    ORDER BY v.touched_at, v.id LIMIT ${atOnce}`
}

/** Takes a vacancy off for silence. The touch stays what it was. False: somebody was quicker. */
export async function takeOffStale(db: Db, { id, version }: Pick<Untouched, 'id' | 'version'>): Promise<boolean> {
  const { count } = await db.vacancy.updateMany({
    where: { id, version, state: { in: ['published', 'restricted'] } },
    data: { state: 'paused', stateReason: 'stale', version: { increment: 1 } },
  })
  return count === 1
}

/** Days of the house after which an untouched vacancy is asked about and taken off. */
export async function staleThresholds(db: Db): Promise<{ askDays: number; closeDays: number }> {
  const house = await db.house.findUnique({ where: { id: 1 }, select: { askStaleDays: true, closeStaleDays: true } })
  return { askDays: house?.askStaleDays ?? 21, closeDays: house?.closeStaleDays ?? 35 }
}
