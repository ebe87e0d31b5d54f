import fc from 'fast-check'
import type { House } from './house.ts'

/** What somebody does to one of two events of the same hours; numbers choose person, slot, size. */
export type Step =
  | { do: 'register'; event: 0 | 1; person: number; slot: number | null }
  | { do: 'leave'; event: 0 | 1; person: number }
  | { do: 'tap'; event: 0 | 1; person: number; step: 'check_in' | 'excused' | 'undo' }
  | { do: 'move'; event: 0 | 1; person: number; slot: number }
  | { do: 'resize'; event: 0 | 1; capacity: number }
  | { do: 'cancel'; event: 0 | 1 }

export const peopleOfRound = 12

const event = fc.constantFrom<0 | 1>(0, 1)
const person = fc.integer({ min: 0, max: peopleOfRound - 1 })

/** A crowd that acts at once: most come and go, some change their slot or are tapped at the door, seldom an officer changes the size or cancels. */
export const crowds = fc.array(
  fc.oneof(
    {
      weight: 50,
      arbitrary: fc.record({ do: fc.constant('register' as const), event, person, slot: fc.option(fc.nat(3)) }),
    },
    { weight: 20, arbitrary: fc.record({ do: fc.constant('leave' as const), event, person }) },
    {
      weight: 20,
      arbitrary: fc.record({
        do: fc.constant('tap' as const),
        event,
        person,
        step: fc.constantFrom('check_in' as const, 'excused' as const, 'undo' as const),
      }),
    },
    {
      weight: 15,
      arbitrary: fc.record({ do: fc.constant('move' as const), event: fc.constant<0>(0), person, slot: fc.nat(2) }),
    },
    {
      weight: 10,
      arbitrary: fc.record({ do: fc.constant('resize' as const), event, capacity: fc.integer({ min: 1, max: 8 }) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), event }) },
  ),
  { minLength: 30, maxLength: 50 },
)

interface ShownEvent {
  state: string
  capacity: number
  slotList?: { id: string; capacity: number; taken: number }[]
}
interface ShownRegistration {
  id: string
  candidate: string
  state: string
  slot: string | null
  position: number | null
}

/** Two published events of the same hours: one with three slots of two, one with six places. People must be there already. */
export async function twoEvents(house: House, day: string): Promise<[string, string]> {
  const made = await Promise.all(
    [{ minutes: 60, capacity: 2 }, null].map(async (slots) => {
      const { body, status } = await house.api('POST', '/api/v1/events', {
        kind: 'application_day',
        title: `Bewerbungstag ${day}`,
        begins: `${day}T09:00:00+01:00`,
        ends: `${day}T15:00:00+01:00`,
        place: { name: 'Muster Logistik', street: 'Weg 1', postcode: '04435', city: 'Schkeuditz' },
        capacity: 6,
        slots,
        hosts: [{ employer: 'E1', tables: 1 }],
        contact: { name: 'E. Kunze', phone: '03421 000000', email: 'kunze@example.org' },
      })
      if (status !== 201) throw new Error(JSON.stringify(body))
      const { id } = body as { id: string }
      await house.api('PATCH', `/api/v1/events/${id}`, { state: 'published' })
      return id
    }),
  )
  return [made[0] ?? '', made[1] ?? '']
}

const registrations = async (house: House, id: string): Promise<ShownRegistration[]> => {
  const { body } = await house.api('GET', `/api/v1/events/${id}/registrations?limit=200`)
  return (body as { items: ShownRegistration[] }).items
}

/** Everybody acts at the same moment, in three waves so that there is something to leave and to tap; answers of 5xx are faults. */
export async function actAll(
  house: House,
  events: readonly [string, string],
  steps: readonly Step[],
): Promise<string[]> {
  const faults: string[] = []
  const third = Math.ceil(steps.length / 3)
  for (let from = 0; from < steps.length; from += third) {
    const known = await Promise.all(events.map((id) => registrations(house, id)))
    const slots = await Promise.all(
      events.map(async (id) => ((await house.api('GET', `/api/v1/events/${id}`)).body as ShownEvent).slotList ?? []),
    )
    const wave = steps.slice(from, from + third).map(async (step) => {
      const id = events[step.event]
      const who = 'person' in step ? `P${step.person + 1}` : ''
      const registration = known[step.event]?.find(({ candidate }) => candidate === who)?.id
      const call = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) => house.api(method, path, body)
      const send = () => {
        switch (step.do) {
          case 'register':
            return call('POST', `/api/v1/events/${id}/registrations`, {
              candidate: who,
              slot: step.slot === null ? null : (slots[step.event]?.[step.slot]?.id ?? null),
            })
          case 'leave':
            return registration ? call('DELETE', `/api/v1/registrations/${registration}`) : null
          case 'tap':
            return registration
              ? call('POST', `/api/v1/events/${id}/check-ins`, {
                  registration,
                  nonce: crypto.randomUUID(),
                  step: step.step,
                })
              : null
          case 'move':
            return registration
              ? call('PATCH', `/api/v1/registrations/${registration}`, {
                  slot: slots[step.event]?.[step.slot]?.id ?? '-',
                })
              : null
          case 'resize':
            return call('PATCH', `/api/v1/events/${id}`, { capacity: step.capacity })
          case 'cancel':
            return call('POST', `/api/v1/events/${id}/cancel`, {})
        }
      }
      const answer = await send()
      if (answer && answer.status >= 500) faults.push(`${step.do}: ${answer.status}`)
    })
    await Promise.all(wave)
  }
  return faults
}

const holding = ['accepted', 'offered', 'checked_in', 'late', 'no_show']
const appointment = ['accepted', 'checked_in', 'late']

/** What of the invariants 1 to 3 does not hold, in words; empty when all do. */
export async function broken(house: House, events: readonly [string, string]): Promise<string[]> {
  const found: string[] = []
  const busy = new Map<string, string[]>()
  for (const id of events) {
    const shown = (await house.api('GET', `/api/v1/events/${id}`)).body as ShownEvent
    const rows = await registrations(house, id)
    const held = rows.filter(({ state }) => holding.includes(state))
    if (held.length > shown.capacity) found.push(`${held.length} places held of ${shown.capacity}`)
    for (const slot of shown.slotList ?? []) {
      const sat = held.filter((row) => row.slot === slot.id).length
      if (sat > slot.capacity) found.push(`${sat} in a slot of ${slot.capacity}`)
      if (sat !== slot.taken) found.push(`a slot counts ${slot.taken}, ${sat} sit there`)
    }
    const line = rows.filter(({ state }) => state === 'waiting').map(({ position }) => position)
    const right = line.map((_, index) => index + 1)
    if (line.sort((a, b) => Number(a) - Number(b)).join() !== right.join()) found.push(`waiting list ${line.join()}`)
    if (shown.state === 'cancelled' && rows.some(({ state }) => ['accepted', 'waiting', 'offered'].includes(state)))
      found.push('people on a cancelled event')
    for (const row of rows.filter(({ state }) => appointment.includes(state)))
      busy.set(row.candidate, [...(busy.get(row.candidate) ?? []), row.slot ?? id])
  }
  // The second event takes the whole day, so that nobody who comes there may have a slot of the first.
  for (const [who, at] of busy) if (at.length > 1 && at.includes(events[1])) found.push(`${who} is in two places`)
  return found
}
