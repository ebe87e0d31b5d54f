import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { PlanningWarning } from './planning-warning.ts'

/** Facts of an event that its warnings look at; `id` null: it is not stored yet. */
export interface Planned {
  id: string | null
  hostIds: readonly string[]
  beginsAt: Date
  endsAt: Date
  contactName: string | null
  contactEmail: string | null
}

/** Who is asked for twice at the time of an event: its hosts and its contact on another event, people with another accepted appointment. Staff only; three queries. */
export async function busyWarnings(db: Db, scope: Scope, event: Planned): Promise<PlanningWarning[]> {
  if (scope.kind !== 'house') return []
  const { id, hostIds, beginsAt, endsAt, contactName, contactEmail } = event
  const meanwhile = {
    NOT: [...(id === null ? [] : [{ id }]), { state: 'cancelled' }],
    beginsAt: { lt: endsAt },
    endsAt: { gt: beginsAt },
  }
  const hosts = await db.eventHost.findMany({
    where: { event: meanwhile, employerId: { in: [...hostIds] } },
    select: { employer: { select: { name: true } }, event: { select: { id: true, title: true } } },
    take: 20,
  })
  const contacts =
    contactEmail || contactName
      ? await db.event.findMany({
          where: { ...meanwhile, ...(contactEmail ? { contactEmail } : { contactName }) },
          select: { id: true, title: true },
          take: 20,
        })
      : []
  const [people] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(DISTINCT r.candidate_id)::int AS n FROM registration r JOIN registration o
      ON o.candidate_id = r.candidate_id AND o.event_id <> r.event_id AND o.state IN ('accepted', 'checked_in', 'late')
      AND o.begins_at < ${endsAt} AND o.ends_at > ${beginsAt}
    WHERE r.event_id = ${id ?? ''} AND r.state IN ('invited', 'waiting', 'offered')`
  return [
    ...hosts.map((one) => ({ kind: 'host' as const, name: one.employer.name, event: one.event })),
    ...contacts.map((one) => ({ kind: 'contact' as const, name: contactName ?? contactEmail ?? '', event: one })),
    ...(people && people.n > 0 ? [{ kind: 'people' as const, count: people.n }] : []),
  ]
}
