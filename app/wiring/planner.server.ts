import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { closedDays, stateOfSite, workingDaysOf } from '../domains/calendar/calendar.reads.server.ts'
import { addClosedDays, removeClosedDay } from '../domains/calendar/closed-days.store.server.ts'
import { holidayName } from '../domains/calendar/holidays.server.ts'
import { closedFor } from '../domains/calendar/working-days.ts'
import { dayBounds } from '../domains/events/event-calendar.ts'
import type { CalendarRange } from '../domains/events/event-calendar.ts'
import type { EventKind } from '../domains/events/event.ts'
import { daysOf, timeWarnings } from '../domains/events/planning-warning.ts'
import { busyWarnings } from '../domains/events/planning-warnings.reads.server.ts'
import type { Planned } from '../domains/events/planning-warnings.reads.server.ts'
import { inviteAdvice } from '../domains/events/invite-range.ts'
import { showUpOf } from '../domains/events/show-up.reads.server.ts'
import { busyPeople } from '../domains/events/planning/busy-people.reads.server.ts'
import { proposedDays, slotProposals } from '../domains/events/planning/proposal.ts'
import { daysTaken, eventsBetween } from '../domains/events/planner.reads.server.ts'
import { dayOf } from '../lib/dates.ts'
import type { Language } from '../lib/dates.ts'
import type { Parts } from './parts.ts'

/** With fewer people invited at a like lead time, those of every lead time count. */
const leastHistory = 40

/** An event that is being planned: what its form says so far. */
export interface EventPlan {
  id: string | null
  kind: EventKind
  siteId: string | null
  hostIds: readonly string[]
  day: string | null
  times: { beginsAt: Date; endsAt: Date } | null
  capacity: number
  contactName: string | null
  contactEmail: string | null
}

/** Planning events: calendar, holidays and closed days. */
export function wirePlanner({ database: { prisma }, now }: Parts) {
  /** Public holidays and closed days of a stretch of days, in words; a site's own where one is given. */
  const dayNotes = async (days: readonly string[], siteId: string | null, language: Language) => {
    const [first, last] = [days[0], days.at(-1)]
    if (!first || !last) return {}
    const [state, closed] = [await stateOfSite(prisma, siteId), await closedDays(prisma, first, last)]
    const notes: Record<string, string[]> = {}
    for (const day of days) {
      const holiday = holidayName(day, state, language)
      const shut = closedFor(closed, siteId).filter((one) => one.day === day)
      const texts = [...(holiday ? [holiday] : []), ...shut.map(({ reason }) => reason)]
      if (texts.length > 0) notes[day] = texts
    }
    return notes
  }
  /** What to think of before an event takes place as planned. */
  const warnings = async (scope: Scope, event: Planned & { siteId: string | null }, language: Language) => {
    const days = daysOf(event)
    const [state, closed] = [
      await stateOfSite(prisma, event.siteId),
      await closedDays(prisma, days[0] ?? '', days.at(-1) ?? ''),
    ]
    const facts = {
      holiday: (day: string) => holidayName(day, state, language),
      closed: closedFor(closed, event.siteId),
    }
    return [...timeWarnings(event, facts), ...(await busyWarnings(prisma, scope, event))]
  }
  /** How many to invite for the places that are free. */
  const advise = async (scope: Scope, event: { kind: string; beginsAt: Date; free: number }) => {
    const shownUp = await showUpOf(prisma, scope, event.kind, now())
    const short = event.beginsAt.getTime() - now().getTime() < 14 * 86_400_000
    const alike = shownUp.filter((row) => row.short === short)
    const enough = alike.reduce((sum, { invited }) => sum + invited, 0) >= leastHistory
    return { shownUp, advice: inviteAdvice(event.free, enough ? alike : shownUp) }
  }
  /** Free days, slots and people for an event that is being planned: what is not entered yet is null. */
  const help = async (scope: Scope, plan: EventPlan, language: Language) => {
    const today = dayOf(now())
    const wished = plan.day
    const until = dayOf(new Date(Math.max(now().getTime(), Date.parse(wished ?? today)) + 90 * 86_400_000))
    const works = await workingDaysOf(prisma, plan.siteId, today, until)
    const busy = await daysTaken(prisma, scope, { siteId: plan.siteId, hostIds: plan.hostIds, not: plan.id }, now())
    const facts = plan.times && { ...plan, ...plan.times }
    return {
      warnings: facts ? await warnings(scope, facts, language) : [],
      days: proposedDays(today, wished, (day) => works(day) && !busy.has(day)),
      slots:
        plan.times && plan.kind === 'application_day'
          ? slotProposals((plan.times.endsAt.getTime() - plan.times.beginsAt.getTime()) / 60_000, plan.capacity)
          : [],
      advice:
        plan.times && plan.capacity > 0
          ? (await advise(scope, { kind: plan.kind, beginsAt: plan.times.beginsAt, free: plan.capacity })).advice
          : null,
    }
  }
  return {
    app: {
      addClosedDays: (actor: ActorName, days: readonly string[], siteId: string | null, reason: string) =>
        inTransaction(prisma, actor, (tx) => addClosedDays(tx, days, siteId, reason)),
      removeClosedDay: (actor: ActorName, id: string) => inTransaction(prisma, actor, (tx) => removeClosedDay(tx, id)),
    },
    reads: {
      calendar: async (
        scope: Scope,
        range: CalendarRange,
        filter: { site?: string | undefined; kind?: EventKind | undefined },
        language: Language,
      ) => ({
        events: await eventsBetween(prisma, scope, dayBounds(range.from, range.to), filter),
        notes: await dayNotes(range.weeks.flat(), filter.site ?? null, language),
      }),
      dayNotes,
      warnings,
      inviteAdvice: advise,
      help,
      busyPeople: (scope: Scope, event: { id: string; beginsAt: Date; endsAt: Date }, ids: readonly string[]) =>
        busyPeople(prisma, scope, event, ids),
      /** Closed days of the next two years. */
      closedDays: async (scope: Scope) => {
        if (scope.kind !== 'house') return []
        const today = dayOf(now())
        return closedDays(prisma, today, dayOf(new Date(now().getTime() + 730 * 86_400_000)))
      },
    },
  }
}
