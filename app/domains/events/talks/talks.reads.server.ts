import type { Db } from '../../../../prisma/transaction.ts'
import type { Prisma } from '../../../../prisma/generated/client.ts'
import type { Timetable } from './timetable.ts'
import type { Scope } from '../../accounts/permissions.ts'
import type { RegistrationState } from '../registration.ts'
import type { StoredTalk, TalkReasons } from './talk.ts'

/** A talk with the names that lists of the day and printed plans show. */
export interface TalkRow extends StoredTalk {
  beginsAt: Date
  endsAt: Date
  slotId: string | null
  employer: string
  name: string
  state: RegistrationState
}

/** Talks of events that this scope may see: the house all, an employer those at its own tables. */
const visible = (scope: Scope): Prisma.TalkWhereInput =>
  scope.kind === 'house'
    ? {}
    : scope.kind === 'employer'
      ? { employerId: scope.employerId }
      : { candidateId: scope.candidateId }

async function rows(db: Db, where: Prisma.TalkWhereInput): Promise<TalkRow[]> {
  const found = await db.talk.findMany({
    where,
    include: {
      registration: { select: { state: true, candidate: { select: { firstName: true, lastName: true } } } },
      host: { select: { employer: { select: { name: true } } } },
    },
    orderBy: [{ beginsAt: 'asc' }, { employerId: 'asc' }, { tableNo: 'asc' }],
  })
  return found.map(({ registration, host, reasons, ...talk }) => ({
    ...talk,
    reasons: reasons as unknown as TalkReasons,
    employer: host.employer.name,
    name:
      [registration.candidate.lastName, registration.candidate.firstName].filter(Boolean).join(', ') ||
      talk.candidateId,
    state: registration.state as RegistrationState,
  }))
}

/** All talks of an event by time, host and table. */
export const talksOfEvent = (db: Db, scope: Scope, eventId: string): Promise<TalkRow[]> =>
  rows(db, { AND: [{ eventId }, visible(scope)] })

/** The talks at one host of an event by time and table: the host's own list. */
export const talksOfHost = (db: Db, scope: Scope, eventId: string, employerId: string): Promise<TalkRow[]> =>
  rows(db, { AND: [{ eventId, employerId }, visible(scope)] })

/** Event of a registration whose plan of talks is published; null while it is not. */
export async function publishedEventOf(db: Db, registrationId: string): Promise<string | null> {
  const row = await db.registration.findUnique({
    where: { id: registrationId },
    select: { eventId: true, event: { select: { talkPlan: { select: { publishedAt: true } } } } },
  })
  return row?.event.talkPlan?.publishedAt ? row.eventId : null
}

/** The talks of one person on an event by time: the personal timetable. */
export const talksOfPerson = (db: Db, scope: Scope, registrationId: string): Promise<TalkRow[]> =>
  rows(db, { AND: [{ registrationId }, visible(scope)] })

/** What people were told of their talks last: by person, from the messages written. */
export async function toldTimetables(db: Db, eventId: string): Promise<Map<string, Timetable['talks']>> {
  const rows = await db.message.findMany({
    where: { occasion: `event:${eventId}`, purpose: 'timetable', candidateId: { not: null } },
    orderBy: { revision: 'asc' },
    select: { candidateId: true, facts: true },
  })
  return new Map(rows.map((row) => [row.candidateId ?? '', (row.facts as { talks?: Timetable['talks'] }).talks ?? []]))
}
