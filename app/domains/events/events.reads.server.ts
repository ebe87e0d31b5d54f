import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { EventKind, EventState, RegistrationMode } from './event.ts'
import type { RegistrationState } from './registration.ts'
import { inWaitingOrder } from './registration.ts'
import { seats } from './seats.ts'
import type { Seats } from './seats.ts'

/** Events that a scope may see: staff all, an employer those it hosts, a person those it is registered for. */
function visible(scope: Scope): Prisma.EventWhereInput {
  if (scope.kind === 'employer') return { hosts: { some: { employerId: scope.employerId } }, NOT: { state: 'draft' } }
  if (scope.kind === 'self') return { registrations: { some: { candidateId: scope.candidateId } } }
  return {}
}

export interface EventRow {
  id: string
  kind: EventKind
  title: string
  state: EventState
  beginsAt: Date
  endsAt: Date
  city: string | null
  host: string
  hosts: number
  site: string | null
  seats: Seats
  invited: number
}

async function countsOf(db: Db, ids: readonly string[]): Promise<Map<string, Record<string, number>>> {
  const rows = await db.$queryRaw<{ event_id: string; state: string; overbooked: boolean; legal: string; n: number }[]>`
    SELECT event_id, state, overbooked, legal, count(*)::int AS n FROM registration
    WHERE event_id = ANY (${ids as string[]}) GROUP BY 1, 2, 3, 4`
  const counts = new Map<string, Record<string, number>>()
  for (const row of rows) {
    const of = counts.get(row.event_id) ?? {}
    const add = (key: string) => (of[key] = (of[key] ?? 0) + row.n)
    add(row.state)
    if (row.overbooked) add('overbooked')
    if (row.state === 'offered' || (row.state === 'invited' && row.legal === 'obligation')) add('held')
    counts.set(row.event_id, of)
  }
  return counts
}

const accepted = (counts: Record<string, number>): number =>
  ['accepted', 'checked_in', 'late', 'no_show'].reduce((sum, state) => sum + (counts[state] ?? 0), 0)

const seatsOf = (capacity: number, counts: Record<string, number> = {}): Seats =>
  seats(capacity, {
    accepted: accepted(counts),
    held: counts.held ?? 0,
    waiting: counts.waiting ?? 0,
    overbooked: counts.overbooked ?? 0,
  })

/** Events as the list shows them, in the order of `ids`; three queries whatever the number. The caller has asked who may see them. */
export async function eventRows(db: Db, ids: readonly string[]): Promise<EventRow[]> {
  if (ids.length === 0) return []
  const rows = await db.event.findMany({
    where: { id: { in: [...ids] } },
    include: {
      site: { select: { name: true } },
      hosts: { select: { employer: { select: { name: true } } }, orderBy: { employer: { name: 'asc' } } },
    },
  })
  const counts = await countsOf(db, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    return {
      id: row.id,
      kind: row.kind as EventKind,
      title: row.title,
      state: row.state as EventState,
      beginsAt: row.beginsAt,
      endsAt: row.endsAt,
      city: row.city,
      host: row.hosts[0]?.employer.name ?? '',
      hosts: row.hosts.length,
      site: row.site?.name ?? null,
      seats: seatsOf(row.capacity, counts.get(row.id)),
      invited: Object.entries(counts.get(row.id) ?? {}).reduce(
        (sum, [key, n]) => (key === 'overbooked' || key === 'held' ? sum : sum + n),
        0,
      ),
    }
  })
}

/** One event with hosts, slots and counts; null when it is not there or not for this scope. */
export async function eventDetail(db: Db, scope: Scope, id: string) {
  const row = await db.event.findFirst({
    where: { AND: [{ id }, visible(scope)] },
    include: {
      site: true,
      hosts: {
        include: { employer: { select: { id: true, name: true, kind: true, city: true } } },
        orderBy: { employer: { name: 'asc' } },
      },
      slots: { orderBy: { beginsAt: 'asc' } },
    },
  })
  if (!row) return null
  const counts = (await countsOf(db, [id])).get(id) ?? {}
  return {
    ...row,
    kind: row.kind as EventKind,
    state: row.state as EventState,
    registration: row.registration as RegistrationMode,
    counts,
    seats: seatsOf(row.capacity, counts),
  }
}

export type EventDetail = NonNullable<Awaited<ReturnType<typeof eventDetail>>>

export interface RegistrationRow {
  id: string
  eventId: string
  candidateId: string
  name: string
  city: string | null
  language: string
  state: RegistrationState
  legal: string
  position: number | null
  slot: { id: string; beginsAt: Date } | null
  declineReason: string | null
  offeredUntil: Date | null
  answeredAt: Date | null
  via: string
  overbooked: boolean
  channel: string | null
  message: { state: string; detail: string | null } | null
}

/** Everybody on an event with answer, slot and what became of the invitation, in the order of the waiting list. */
export async function registrationsOf(
  db: Db,
  scope: Scope,
  eventId: string,
  state?: RegistrationState,
): Promise<RegistrationRow[]> {
  const rows = await db.registration.findMany({
    where: { eventId, event: visible(scope), ...(state ? { state } : {}) },
    include: {
      candidate: { select: { firstName: true, lastName: true, city: true, language: true } },
      slot: { select: { id: true, beginsAt: true } },
      invitation: { select: { channel: true } },
    },
    orderBy: [{ candidate: { lastName: 'asc' } }, { candidate: { firstName: 'asc' } }, { id: 'asc' }],
  })
  const messages = await db.message.findMany({
    where: { occasion: `event:${eventId}`, purpose: 'invitation' },
    select: { candidateId: true, state: true, detail: true },
  })
  const sent = new Map(messages.map(({ candidateId, ...message }) => [candidateId, message]))
  const line = inWaitingOrder(
    rows
      .filter((row) => row.state === 'waiting')
      .map((row) => ({ id: row.id, priority: row.priority, joinedSeq: row.joinedSeq ?? 0 })),
  )
  const positions = new Map(line.map(({ id }, index) => [id, index + 1]))
  return rows.map((row) => ({
    id: row.id,
    eventId,
    candidateId: row.candidateId,
    name: [row.candidate.lastName, row.candidate.firstName].filter(Boolean).join(', ') || row.candidateId,
    city: row.candidate.city,
    language: row.candidate.language,
    state: row.state as RegistrationState,
    legal: row.legal,
    position: positions.get(row.id) ?? null,
    slot: row.slot,
    declineReason: row.declineReason,
    offeredUntil: row.offeredUntil,
    answeredAt: row.answeredAt,
    via: row.via,
    overbooked: row.overbooked,
    channel: row.invitation?.channel ?? null,
    message: sent.get(row.candidateId) ?? null,
  }))
}

/** One registration with its rank on the waiting list; null when it is not there or not for this scope. */
export async function registrationDetail(db: Db, scope: Scope, id: string) {
  const row = await db.registration.findFirst({ where: { id, event: visible(scope) } })
  if (!row) return null
  const position =
    row.state === 'waiting'
      ? await db.registration.count({
          where: {
            eventId: row.eventId,
            state: 'waiting',
            OR: [
              { priority: { gt: row.priority } },
              { priority: row.priority, joinedSeq: { lte: row.joinedSeq ?? 0 } },
            ],
          },
        })
      : null
  return { ...row, position }
}

/** Rows of the API's list of events, by id. */
export async function eventsAfter(db: Db, scope: Scope, after: string | null, take: number) {
  return db.event.findMany({
    where: { AND: [visible(scope), after === null ? {} : { id: { gt: after } }] },
    orderBy: { id: 'asc' },
    take,
    include: { hosts: true, slots: { orderBy: { beginsAt: 'asc' } } },
  })
}

/** Rows of the API's list of registrations, by id, with their rank on the waiting list. */
export async function registrationsAfter(db: Db, scope: Scope, eventId: string, after: string | null, take: number) {
  return db.$queryRaw<{ id: string; candidate: string; state: string; slot: string | null; position: number | null }[]>`
    SELECT r.id, r.candidate_id AS candidate, r.state, r.slot_id AS slot,
      CASE WHEN r.state = 'waiting' THEN (SELECT count(*)::int FROM registration w WHERE w.event_id = r.event_id AND w.state = 'waiting'
        AND (w.priority > r.priority OR (w.priority = r.priority AND w.joined_seq <= r.joined_seq))) END AS position
    FROM registration r
    WHERE r.event_id = ${eventId} AND (${after}::text IS NULL OR r.id > ${after})
      AND (${scope.kind === 'house'} OR EXISTS (SELECT FROM event_host h WHERE h.event_id = r.event_id AND h.employer_id = ${scope.kind === 'employer' ? scope.employerId : ''}))
    ORDER BY r.id LIMIT ${take}`
}
