import type { Db } from '../../../../prisma/transaction.ts'
import type { Scope } from '../../accounts/permissions.ts'

/** Which of these people have accepted another event at the time of one, and which event: title by person. Staff only; one query. */
export async function busyPeople(
  db: Db,
  scope: Scope,
  event: { id: string; beginsAt: Date; endsAt: Date },
  ids: readonly string[],
): Promise<Record<string, string>> {
  if (scope.kind !== 'house' || ids.length === 0) return {}
  const rows = await db.registration.findMany({
    where: {
      candidateId: { in: [...ids] },
      NOT: { eventId: event.id },
      state: { in: ['accepted', 'checked_in', 'late'] },
      beginsAt: { lt: event.endsAt },
      endsAt: { gt: event.beginsAt },
    },
    select: { candidateId: true, event: { select: { title: true } } },
    take: 500,
  })
  return Object.fromEntries(rows.map((row) => [row.candidateId, row.event.title]))
}
