import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { EventKind } from './event.ts'
import { wayThere } from '../messages/mail-facts.ts'
import { monthBounds } from './public-event.ts'
import type { PublicEvent, PublicFilter } from './public-event.ts'

const facts = {
  site: {
    select: { name: true, phone: true, email: true, street: true, postcode: true, wayThere: true },
  },
  hosts: { select: { employer: { select: { name: true } } }, orderBy: { employer: { name: 'asc' as const } } },
} satisfies Prisma.EventInclude

type Row = Prisma.EventGetPayload<{ include: typeof facts }>

function publicFacts(row: Row, waiting: boolean): PublicEvent {
  const { taken, capacity, hosts, state, kind, registration } = row
  const { id, title, beginsAt, endsAt, deadline, placeName, street, postcode, city, accessibility } = row
  const { bring, description, audience, languages, occupations, contactName, contactPhone, contactEmail, site } = row
  return {
    ...{ id, title, beginsAt, endsAt, deadline, placeName, street, postcode, city, accessibility },
    wayThere: wayThere({ event: row, site }),
    ...{ bring, description, audience, languages, occupations, contactName, contactPhone, contactEmail },
    site: site && { name: site.name, phone: site.phone, email: site.email },
    kind: kind as EventKind,
    registration: registration === 'public' ? 'public' : 'customers',
    cancelled: state === 'cancelled',
    hosts: hosts.map(({ employer }) => employer.name),
    seats: taken < capacity && !waiting ? 'places' : 'waiting',
    sequence: row.sequence,
    version: row.version,
    updatedAt: row.updatedAt,
  }
}

async function withWaiting(db: Db, rows: readonly Row[]): Promise<PublicEvent[]> {
  const waiting = await db.registration.groupBy({
    by: ['eventId'],
    where: { eventId: { in: rows.map(({ id }) => id) }, state: 'waiting' },
  })
  const queues = new Set(waiting.map(({ eventId }) => eventId))
  return rows.map((row) => publicFacts(row, queues.has(row.id)))
}

/** Ids that a filter leaves, by begin. Cancelled events stay in the feed (`cancelled`), so that calendars hear of it. */
async function matching(db: Db, filter: PublicFilter, now: Date, most: number, skip: number, cancelled: boolean) {
  const span = filter.month === '' ? null : monthBounds(filter.month)
  const states = cancelled ? ['published', 'running', 'cancelled'] : ['published', 'running']
  return db.$queryRaw<{ id: string; n: number }[]>`
    SELECT e.id, count(*) OVER ()::int AS n FROM event e
    WHERE e.registration IN ('public', 'customers') AND e.state = ANY (${states}) AND e.ends_at > ${now}
      AND (e.state <> 'cancelled' OR e.sequence > 0)
      AND (${filter.site} = '' OR e.site_id = ${filter.site}) AND (${filter.kind} = '' OR e.kind = ${filter.kind})
      AND (${filter.audience} = '' OR e.audience = ${filter.audience})
      AND (${span === null} OR (e.begins_at >= ${span?.from ?? now} AND e.begins_at < ${span?.to ?? now}))
      AND (${filter.occupation} = '' OR EXISTS (SELECT FROM unnest(e.occupations) o
        WHERE o LIKE ${filter.occupation} || '%' OR ${filter.occupation} LIKE o || '%'))
    ORDER BY e.begins_at, e.id LIMIT ${most} OFFSET ${skip}`
}

const perPage = 20

/** One page of the events that are open to everybody or to customers: no login, so nothing but what anybody may know. */
export async function openEvents(db: Db, filter: PublicFilter, now: Date) {
  const found = await matching(db, filter, now, perPage, (filter.page - 1) * perPage, false)
  const rows = await db.event.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ beginsAt: 'asc' }, { id: 'asc' }],
    include: facts,
  })
  const total = found[0]?.n ?? 0
  return { events: await withWaiting(db, rows), total, pages: Math.ceil(total / perPage) }
}

/** Events for the calendar feed, those cancelled after publishing included; at most 500. */
export async function feedEvents(db: Db, filter: PublicFilter, now: Date): Promise<PublicEvent[]> {
  const found = await matching(db, filter, now, 500, 0, true)
  const rows = await db.event.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ beginsAt: 'asc' }, { id: 'asc' }],
    include: facts,
  })
  return withWaiting(db, rows)
}

/** One open event with its page; cancelled and past ones too, so that a link that was shared still says what became of it. Null: not public. */
export async function openEvent(db: Db, id: string): Promise<PublicEvent | null> {
  const row = await db.event.findFirst({
    where: {
      id,
      registration: { in: ['public', 'customers'] },
      OR: [
        { state: { in: ['published', 'running', 'closed', 'evaluated'] } },
        { state: 'cancelled', sequence: { gt: 0 } },
      ],
    },
    include: facts,
  })
  if (!row) return null
  const [event] = await withWaiting(db, [row])
  return event ?? null
}

/** What the filters of the public list offer: groups for whom coming events are, at most 30. */
export async function openAudiences(db: Db, now: Date): Promise<string[]> {
  const rows = await db.event.findMany({
    where: {
      registration: { in: ['public', 'customers'] },
      state: { in: ['published', 'running'] },
      endsAt: { gt: now },
      audience: { not: null },
    },
    distinct: ['audience'],
    select: { audience: true },
    orderBy: { audience: 'asc' },
    take: 30,
  })
  return rows.flatMap(({ audience }) => (audience ? [audience] : []))
}

/** Name of the service as the public pages say it. */
export async function publicHouse(db: Db): Promise<{ name: string; serviceName: string }> {
  const house = await db.house.findFirst({ select: { name: true, serviceName: true } })
  return { name: house?.name ?? 'Arbeitgeber-Service', serviceName: house?.serviceName ?? house?.name ?? '' }
}
