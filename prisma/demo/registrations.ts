import type { BulkRow } from '../bulk.ts'
import { plusDays } from './calendar.ts'
import { demoId, inOffice } from './context.ts'
import type { Context } from './context.ts'
import type { DemoEvent } from './events.ts'
import type { DemoPerson } from './people.ts'
import type { Dice } from './random.ts'

/** People on events: rows of their first state, the steps after it, batches, invitations and outcomes. */
export interface DemoRegistrations {
  rows: BulkRow[]
  /** The step after the first state: answers, check-ins. */
  steps: (BulkRow & { id: string })[]
  batches: BulkRow[]
  invitations: BulkRow[]
  outcomes: BulkRow[]
}

const declines = ['ill', 'appointment', 'working', 'care', 'no_way', 'not_suitable', 'other']

type Hand = { person: DemoPerson; first: 'invited' | 'accepted' | 'waiting'; then: string | null; slot: string | null }

/** Who is asked: people with one of the occupations among their wishes, nobody twice on one day. */
function crowdOf(dice: Dice, event: DemoEvent, people: readonly DemoPerson[], busy: Set<string>): DemoPerson[] {
  const wanted = new Set(event.occupations)
  const fits = people.filter(
    (person) =>
      person.state === 'active' &&
      !busy.has(`${person.id} ${event.day}`) &&
      person.targets.some((target) => wanted.has(target.occupation)),
  )
  const near = fits.filter((person) => person.site === event.site)
  const enough = near.length >= event.crowd.invited * 1.3 ? near : fits
  const chosen = dice.sample(enough, event.crowd.invited)
  for (const person of chosen) busy.add(`${person.id} ${event.day}`)
  return chosen
}

const came = [
  ['checked_in', 74],
  ['late', 7],
  ['no_show', 12],
  ['excused', 7],
] as const

/** The welder's own day is not to be filled with invitations. */
const asked = (people: readonly DemoPerson[]): readonly DemoPerson[] => people.slice(1)

function handsOf(dice: Dice, event: DemoEvent, people: readonly DemoPerson[]): Hand[] {
  const past = event.end === 'closed' || event.end === 'evaluated'
  const off = event.end === 'cancelled' ? 'cancelled' : null
  const free = event.slots.flatMap((slot) => Array.from({ length: slot.capacity }, () => slot.id))
  return people.map((person, at) => {
    if (at < event.crowd.accepted) {
      const slot = event.slots.length > 0 ? (free.shift() ?? null) : null
      return { person, first: 'accepted', then: off ?? (past ? dice.weighted(came) : null), slot }
    }
    if (at < event.crowd.accepted + event.crowd.waiting) return { person, first: 'waiting', then: null, slot: null }
    return { person, first: 'invited', then: off ?? (dice.chance(past ? 0.45 : 0.25) ? 'declined' : null), slot: null }
  })
}

const results = [
  ['no', 44],
  ['interest', 24],
  ['second_interview', 14],
  ['trial', 8],
  ['offer', 6],
  ['hired', 4],
] as const
const refusals = [
  'keine passende Schicht',
  'Deutschkenntnisse reichen nicht',
  'Führerschein fehlt',
  'kein Interesse der Person',
  'Erfahrung fehlt',
  'Stelle vergeben',
]

function outcomesOf(
  context: Context,
  dice: Dice,
  event: DemoEvent,
  registration: string,
  person: DemoPerson,
): BulkRow[] {
  const hosts = event.hosts.length === 1 ? event.hosts : dice.sample(event.hosts, dice.int(1, 3))
  return hosts
    .filter(() => dice.chance(event.noted))
    .map((host) => {
      const result = dice.weighted(results)
      if (result === 'hired') person.state = 'placed'
      const noted = plusDays(event.day, dice.int(0, 3))
      return {
        id: `${registration}-${host.id.slice(5)}`,
        registration_id: registration,
        employer_id: host.id,
        result,
        reason: result === 'no' ? dice.pick(refusals) : null,
        recorded_by: `user:${event.createdBy}`,
        recorded_at: inOffice(dice, noted < context.today ? noted : plusDays(context.today, -1)),
      }
    })
}

export type InvitationHash = (invitationId: string) => string

/** Fills events with people. Past ones end with check-in and outcomes; who was hired there becomes placed. */
export function makeRegistrations(
  context: Context,
  events: readonly DemoEvent[],
  people: readonly DemoPerson[],
  hash: InvitationHash,
  first: number,
): DemoRegistrations {
  const made: DemoRegistrations = { rows: [], steps: [], batches: [], invitations: [], outcomes: [] }
  const busy = new Set<string>()
  let number = first - 1
  for (const event of [...events].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    if (event.crowd.invited === 0) continue
    const dice = context.dice(`crowd of ${event.id}`)
    const sentDay = plusDays(event.day, -dice.int(18, 24))
    const sent = inOffice(dice, sentDay < context.today ? sentDay : plusDays(context.today, -dice.int(1, 3)))
    const batch = `${event.id}-b1`
    made.batches.push({
      id: batch,
      event_id: event.id,
      legal: 'voluntary',
      channel: 'auto',
      created_by: `user:${event.createdBy}`,
      created_at: sent,
      left_out: [],
    })
    let waiting = 0
    for (const hand of handsOf(dice, event, crowdOf(dice, event, asked(people), busy))) {
      const id = demoId('r', ++number, 5)
      const answered =
        hand.first === 'invited' && hand.then === null
          ? null
          : new Date(Date.parse(sent) + dice.int(3, 90) * 3_600_000).toISOString()
      const seen = answered !== null && answered > instantNow(context) ? sent : answered
      made.rows.push({
        id,
        event_id: event.id,
        candidate_id: hand.person.id,
        slot_id: hand.slot,
        state: hand.first,
        legal: 'voluntary',
        joined_seq: hand.first === 'waiting' ? ++waiting : null,
        answered_at: seen,
        via: 'invitation',
        created_at: sent,
      })
      const invitation = `${id}-i`
      made.invitations.push({
        id: invitation,
        batch_id: batch,
        registration_id: id,
        channel: hand.person.consents.some((consent) => consent.withdrawn_at === null) ? 'mail' : 'letter',
        token_hash: hash(invitation),
        expires_at: event.row.ends_at,
        created_at: sent,
      })
      if (hand.then === null) continue
      const there = hand.then === 'checked_in' || hand.then === 'late'
      const checkedIn = there
        ? new Date(
            Date.parse(String(event.row.begins_at)) + dice.int(-10, hand.then === 'late' ? 70 : 5) * 60_000,
          ).toISOString()
        : null
      made.steps.push({
        id,
        state: hand.then,
        decline_reason: hand.then === 'declined' ? dice.pick(declines) : null,
        checked_in_at: checkedIn,
      })
      if (there) made.outcomes.push(...outcomesOf(context, dice, event, id, hand.person))
    }
  }
  return made
}

const instantNow = (context: Context): string => `${context.today}T05:00:00.000Z`
