import { DateTime } from 'luxon'
import { zone } from '../../../lib/dates.ts'
import type { PlanningWarning } from '../planning-warning.ts'

/** Talks of so many minutes are proposed. */
const talkMinutes = [15, 20, 30] as const

/** A way to part the places of a day into slots: so many slots of `minutes`, `perSlot` people each. */
export interface SlotProposal {
  minutes: number
  slots: number
  perSlot: number
}

/** Ways to part `capacity` places into slots between begin and end: those in which everybody has a slot; none without time or places. */
export function slotProposals(minutesInAll: number, capacity: number): SlotProposal[] {
  return talkMinutes.flatMap((minutes): SlotProposal[] => {
    const most = Math.floor(minutesInAll / minutes)
    if (most < 1 || capacity < 1) return []
    const perSlot = Math.ceil(capacity / most)
    return [{ minutes, slots: Math.ceil(capacity / perSlot), perSlot }]
  })
}

/** Days (ISO dates) that are proposed: the first `count` working days from three weeks on, or from the wished day on if that is later. */
export function proposedDays(
  today: string,
  wished: string | null,
  isFree: (day: string) => boolean,
  count = 3,
): string[] {
  const soonest = DateTime.fromISO(today, { zone }).plus({ days: 21 })
  const wish = wished === null ? soonest : DateTime.fromISO(wished, { zone })
  const from = wish > soonest ? wish : soonest
  const days: string[] = []
  for (let n = 0; n < 60 && days.length < count; n++) {
    const day = from.plus({ days: n }).toISODate() ?? ''
    if (isFree(day)) days.push(day)
  }
  return days
}

/** Says which warnings somebody has seen, so that saving stops only for new ones. */
export const signatureOf = (warnings: readonly PlanningWarning[]): string =>
  warnings
    .map((one) =>
      'day' in one ? `${one.kind} ${one.day}` : 'event' in one ? `${one.kind} ${one.event.id} ${one.name}` : one.kind,
    )
    .sort()
    .join('|')
