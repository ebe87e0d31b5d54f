import { berlin, dayOf } from '../../lib/dates.ts'
import { isWeekend } from '../calendar/working-days.ts'

/** What to think of before an event takes place like this. A warning never stops anybody. */
export type PlanningWarning =
  | { kind: 'holiday' | 'closed'; day: string; name: string }
  | { kind: 'weekend'; day: string }
  | { kind: 'hours' }
  | { kind: 'host' | 'contact'; name: string; event: { id: string; title: string } }
  | { kind: 'people'; count: number }

/** Hours of Berlin in which events usually take place: 7 to 19 o'clock. */
export const usualHours = { from: 7, to: 19 }

/** Days (ISO dates) on which something takes place, at most 30. */
export function daysOf(span: { beginsAt: Date; endsAt: Date }): string[] {
  const days: string[] = []
  const last = dayOf(new Date(span.endsAt.getTime() - 1))
  for (let at = berlin(span.beginsAt).startOf('day'); days.length < 30; at = at.plus({ days: 1 })) {
    const day = at.toISODate() ?? ''
    days.push(day)
    if (day >= last) break
  }
  return days
}

/** Warnings that the time alone gives: holidays, closed days, weekends, unusual hours. */
export function timeWarnings(
  span: { beginsAt: Date; endsAt: Date },
  facts: { holiday(day: string): string | null; closed: readonly { day: string; reason: string }[] },
): PlanningWarning[] {
  const warnings: PlanningWarning[] = daysOf(span).flatMap((day): PlanningWarning[] => {
    const name = facts.holiday(day)
    return [
      ...(name === null ? [] : [{ kind: 'holiday' as const, day, name }]),
      ...facts.closed
        .filter((one) => one.day === day)
        .map(({ reason }) => ({ kind: 'closed' as const, day, name: reason })),
      ...(name === null && isWeekend(day) ? [{ kind: 'weekend' as const, day }] : []),
    ]
  })
  const [begin, end] = [berlin(span.beginsAt), berlin(span.endsAt)]
  const late =
    end.hour + end.minute / 60 > usualHours.to || dayOf(span.beginsAt) !== dayOf(new Date(span.endsAt.getTime() - 1))
  if (begin.hour < usualHours.from || late) warnings.push({ kind: 'hours' })
  return warnings
}
