import type { Db } from '../../../../prisma/transaction.ts'
import { dayOfColumn } from '../../../lib/dates.ts'
import type { Scope } from '../../accounts/permissions.ts'
import { employerConsent } from '../../privacy/contact-request.ts'
import type { OutcomeResult } from './outcome.ts'

/** A talk of somebody who came, with its outcome if there is one. */
export interface TalkOutcome {
  registrationId: string
  candidateId: string
  /** Null where the reader may not know who it is. */
  name: string | null
  code: string
  employerId: string
  employer: string
  beginsAt: Date | null
  result: OutcomeResult | null
  reason: string | null
  vacancyId: string | null
  beginsOn: string | null
  /** Hired by a temp agency: whether a client took the person over, null: not known; undefined for everybody else. */
  takenOver?: boolean | null
}

interface Row extends Omit<TalkOutcome, 'beginsOn' | 'name' | 'takenOver'> {
  takenOver: boolean | null
  agency: boolean
  name: string
  consent: boolean
  beginsOn: Date | null
}

const most = 3000

/**
 * Talks that took place: those of the plan for people who came; where a host has no planned talks, everybody who came with the only
 * host of a day, and with several hosts those whose outcome somebody has noted.
 */
async function talks(db: Db, eventId: string, employerId: string | null): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT r.id AS "registrationId", r.candidate_id AS "candidateId", r.check_in_code AS code,
      coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS name,
      h.employer_id AS "employerId", e.name AS employer, coalesce(t.begins_at, s.begins_at) AS "beginsAt",
      o.result, o.reason, o.vacancy_id AS "vacancyId", o.begins_on AS "beginsOn", o.taken_over AS "takenOver", e.kind = 'temp_agency' AS agency,
      EXISTS (SELECT FROM consent k WHERE k.candidate_id = r.candidate_id AND k.purpose = ${employerConsent('')} || h.employer_id
        AND k.withdrawn_at IS NULL) AS consent
    FROM event_host h JOIN employer e ON e.id = h.employer_id
      JOIN registration r ON r.event_id = h.event_id AND r.state IN ('checked_in', 'late')
      JOIN candidate c ON c.id = r.candidate_id
      LEFT JOIN event_slot s ON s.id = r.slot_id
      LEFT JOIN talk t ON t.registration_id = r.id AND t.employer_id = h.employer_id
      LEFT JOIN outcome o ON o.registration_id = r.id AND o.employer_id = h.employer_id
    WHERE h.event_id = ${eventId} AND (${employerId}::text IS NULL OR h.employer_id = ${employerId})
      AND (t.id IS NOT NULL OR o.id IS NOT NULL
        OR (NOT EXISTS (SELECT FROM talk x WHERE x.event_id = h.event_id)
          AND (${employerId}::text IS NOT NULL OR (SELECT count(*) FROM event_host y WHERE y.event_id = h.event_id) = 1)))
    ORDER BY coalesce(t.begins_at, s.begins_at) NULLS LAST, name, employer, r.id LIMIT ${most}`
}

const day = (value: Date | null): string | null => value && dayOfColumn(value)

/** All talks of an event with their outcomes, for staff; nobody else gets the names. */
export async function outcomesOfEvent(db: Db, scope: Scope, eventId: string): Promise<TalkOutcome[]> {
  if (scope.kind !== 'house') return []
  return (await talks(db, eventId, null)).map(({ consent: _c, beginsOn, agency, takenOver, ...row }) => ({
    ...row,
    beginsOn: day(beginsOn),
    ...(agency && row.result === 'hired' ? { takenOver } : {}),
  }))
}

/** What a host sees of an event by link: its own talks; names only of people who agreed for this employer. */
export async function hostList(db: Db, eventId: string, employerId: string): Promise<TalkOutcome[]> {
  return (await talks(db, eventId, employerId)).map(
    ({ consent, name, beginsOn, agency: _a, takenOver: _t, ...row }) => ({
      ...row,
      beginsOn: day(beginsOn),
      name: consent ? name : null,
    }),
  )
}

/** The event behind a host's page; null when there is none. */
export async function hostEvent(db: Db, eventId: string, employerId: string) {
  const host = await db.eventHost.findUnique({
    where: { eventId_employerId: { eventId, employerId } },
    include: { employer: { select: { name: true } }, event: true },
  })
  if (!host) return null
  const vacancies = await db.vacancy.findMany({
    where: { employerId, state: { in: ['published', 'restricted', 'paused'] } },
    select: { id: true, title: true, city: true },
    orderBy: { title: 'asc' },
    take: 100,
  })
  return { event: host.event, employer: host.employer.name, vacancies }
}

/** A host's link by the hash of its token; null when there is none or it has ended. */
export async function hostLinkOf(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<{ eventId: string; employerId: string } | null> {
  const link = await db.hostLink.findUnique({ where: { tokenHash } })
  return link && link.expiresAt > now ? { eventId: link.eventId, employerId: link.employerId } : null
}

/** Hosts of an event with the state of their lists, for staff. */
export async function hostsOfDay(db: Db, scope: Scope, eventId: string) {
  if (scope.kind !== 'house') return []
  const hosts = await db.eventHost.findMany({
    where: { eventId },
    include: { employer: { select: { name: true, phone: true } }, link: true },
    orderBy: { employer: { name: 'asc' } },
  })
  return hosts.map(({ employerId, tables, employer, link }) => ({
    employerId,
    name: employer.name,
    phone: employer.phone,
    tables,
    link: link && { id: link.id, version: link.linkVersion, expiresAt: link.expiresAt, askedAt: link.askedAt },
  }))
}

/** Someone whom a host liked and has not taken. */
export interface KeptPerson {
  candidateId: string
  name: string
  city: string | null
  result: OutcomeResult
  reason: string | null
  eventId: string
  event: string
  on: Date
}

/** People whom an employer liked at an event but could not take, and who still look for work: latest first. */
export async function keptPeople(db: Db, scope: Scope, employerId: string): Promise<KeptPerson[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw<KeptPerson[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (r.candidate_id) r.candidate_id AS "candidateId", coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS name, c.city,
        o.result, o.reason, e.id AS "eventId", e.title AS event, o.recorded_at AS "on"
      FROM outcome o JOIN registration r ON r.id = o.registration_id JOIN event e ON e.id = r.event_id JOIN candidate c ON c.id = r.candidate_id
      WHERE o.employer_id = ${employerId} AND c.state = 'active'
      ORDER BY r.candidate_id, o.recorded_at DESC
    ) latest
    WHERE (result IN ('interest', 'second_interview', 'trial') OR (result = 'no' AND reason = 'no_place'))
      AND NOT EXISTS (SELECT FROM integration i WHERE i.candidate_id = latest."candidateId" AND i.employer_id = ${employerId})
    ORDER BY "on" DESC LIMIT 50`
}

/**
 * Hosts that have not answered and were not asked yet: events that ended before `today` began and no more than two weeks ago, with
 * talks of people who came and no outcome.
 */
export async function hostsToAsk(
  db: Db,
  todayBegins: Date,
): Promise<{ eventId: string; employerId: string; endsAt: Date }[]> {
  return db.$queryRaw`
    SELECT h.event_id AS "eventId", h.employer_id AS "employerId", e.ends_at AS "endsAt"
    FROM event_host h JOIN event e ON e.id = h.event_id
    WHERE e.state = 'closed' AND e.ends_at < ${todayBegins} AND e.ends_at > ${todayBegins}::timestamptz - interval '14 days'
      AND NOT EXISTS (SELECT FROM host_link l WHERE l.event_id = h.event_id AND l.employer_id = h.employer_id AND l.asked_at IS NOT NULL)
      AND EXISTS (
        SELECT FROM registration r
          LEFT JOIN talk t ON t.registration_id = r.id AND t.employer_id = h.employer_id
          LEFT JOIN outcome o ON o.registration_id = r.id AND o.employer_id = h.employer_id
        WHERE r.event_id = h.event_id AND r.state IN ('checked_in', 'late') AND o.id IS NULL
          AND (t.id IS NOT NULL OR NOT EXISTS (SELECT FROM talk x WHERE x.event_id = h.event_id)))
    ORDER BY h.event_id, h.employer_id LIMIT 500`
}
