import type { Db } from '../../../../prisma/transaction.ts'
import type { Scope } from '../../accounts/permissions.ts'
import type { RegistrationState } from '../registration.ts'
import { roundsOf, usualSettings } from './rounds.ts'
import type { TalkSettings } from './rounds.ts'
import type { Session, TalkChange } from './session.ts'
import type { TalkReasons } from './talk.ts'

/** Levels at which a talk in a language works; a language without a level counts. */
const speaks = ['A2', 'B1', 'B2', 'C1', 'C2']

function spoken(own: string, languages: unknown): string[] | null {
  if (!Array.isArray(languages)) return null
  const known = (languages as { code: string; level: string | null }[])
    .filter(({ level }) => level === null || speaks.includes(level))
    .map(({ code }) => code)
  return [...new Set([own, ...known])]
}

/** States of a registration whose person may have talks; excused and missing people keep theirs. */
const shown: RegistrationState[] = ['accepted', 'checked_in', 'late', 'excused', 'no_show']

/**
 * The talks of an event with everything they rest on; null when it is not there or not for this scope (staff only). Places of a slot
 * that are held by people who have not accepted yet are taken off its tables.
 */
export async function readSession(db: Db, scope: Scope, eventId: string): Promise<Session | null> {
  if (scope.kind !== 'house') return null
  const event = await db.event.findUnique({
    where: { id: eventId },
    include: {
      slots: { orderBy: { beginsAt: 'asc' } },
      hosts: {
        include: { employer: { select: { name: true, kind: true, card: { select: { languages: true } } } } },
        orderBy: [{ employer: { name: 'asc' } }, { employerId: 'asc' }],
      },
      talkPlan: true,
    },
  })
  if (!event) return null
  const people = await db.registration.findMany({
    where: { eventId, state: { in: shown } },
    include: { candidate: { select: { firstName: true, lastName: true, language: true, languages: true } } },
    orderBy: [{ candidate: { lastName: 'asc' } }, { candidate: { firstName: 'asc' } }, { id: 'asc' }],
  })
  const held = await db.registration.groupBy({
    by: ['slotId'],
    where: { eventId, holds: true, slotId: { not: null }, state: { notIn: shown } },
    _count: true,
  })
  const talks = await db.talk.findMany({
    where: { eventId },
    orderBy: [{ round: 'asc' }, { employerId: 'asc' }, { tableNo: 'asc' }],
  })
  const heldIn = new Map(held.map((row) => [row.slotId, row._count]))
  const plan = event.talkPlan
  const settings: TalkSettings = plan
    ? {
        roundMinutes: plan.roundMinutes,
        changeMinutes: plan.changeMinutes,
        maxTalks: plan.maxTalks,
        breaks: plan.breaks as unknown as TalkSettings['breaks'],
      }
    : usualSettings
  const slots = event.slots.map((slot) => ({ ...slot, capacity: slot.capacity - (heldIn.get(slot.id) ?? 0) }))
  return {
    eventId,
    state: event.state,
    kind: event.kind,
    beginsAt: event.beginsAt,
    endsAt: event.endsAt,
    occupations: event.occupations,
    postcode: event.postcode,
    settings,
    rounds: roundsOf({ beginsAt: event.beginsAt, endsAt: event.endsAt, slots }, settings),
    hosts: event.hosts.map(({ employerId, employer, tables, languages }) => ({
      id: employerId,
      name: employer.name,
      kind: employer.kind,
      tables,
      languages: (languages ?? employer.card?.languages ?? null) as string[] | null,
    })),
    people: people.map(({ id, candidateId, candidate, state, slotId, hoursFrom, hoursTo }) => ({
      id,
      candidateId,
      name: [candidate.lastName, candidate.firstName].filter(Boolean).join(', ') || candidateId,
      state: state as RegistrationState,
      slotId,
      hoursFrom,
      hoursTo,
      languages: spoken(candidate.language, candidate.languages),
    })),
    talks: talks.map(({ id, registrationId, candidateId, employerId, round, tableNo, fixed, score, reasons }) => ({
      id,
      registrationId,
      candidateId,
      employerId,
      round,
      tableNo,
      fixed,
      score,
      reasons: reasons as unknown as TalkReasons,
    })),
    version: plan?.version ?? 0,
    publishedAt: plan?.publishedAt ?? null,
    undo: (plan?.undo as unknown as TalkChange[] | null) ?? null,
  }
}

/** Open vacancies of an event's hosts, and the occupations that hosts look for: what people are scored against. */
export async function hostWork(db: Db, employerIds: readonly string[]) {
  const ids = [...employerIds]
  const vacancies = await db.vacancy.findMany({
    where: { employerId: { in: ids }, state: { in: ['published', 'restricted'] } },
    select: { id: true, title: true, employerId: true },
    orderBy: { id: 'asc' },
  })
  const employers = await db.employer.findMany({
    where: { id: { in: ids } },
    select: { id: true, kind: true, sought: true, lat: true, lon: true },
  })
  return {
    vacancies,
    employers: employers.map(({ sought, ...employer }) => ({
      ...employer,
      sought: [...new Set(((sought ?? []) as { occupation: string }[]).map(({ occupation }) => occupation))].slice(
        0,
        12,
      ),
    })),
  }
}
