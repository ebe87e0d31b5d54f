import { Prisma } from '../../../../prisma/generated/client.ts'
import type { TalkSettings } from './rounds.ts'
import { bySlots } from './session.ts'
import type { Session, TalkChange } from './session.ts'
import type { StoredTalk } from './talk.ts'

type Tx = Prisma.TransactionClient

const pairOf = ({ registrationId, employerId }: { registrationId: string; employerId: string }): string =>
  JSON.stringify([registrationId, employerId])

/** Takes the lock under which an event's talks change, the same that places are given under. False: no such event. */
export async function lockTalks(tx: Tx, eventId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM lock_event(${eventId})`
  return rows.length > 0
}

/**
 * Leads the stored talks of a session to `target`, which lists all of them, and keeps the way back. Only what differs is written. The
 * constraints are checked before it answers; a broken one throws and the transaction is over.
 */
export async function writeTalks(
  tx: Tx,
  session: Session,
  target: readonly StoredTalk[],
  undo: TalkChange[] | null = null,
): Promise<void> {
  const now = new Map(session.talks.map((talk) => [pairOf(talk), talk]))
  const wanted = new Map(target.map((talk) => [pairOf(talk), talk]))
  const stays = (talk: StoredTalk) => {
    const other = now.get(pairOf(talk))
    return other !== undefined && other.round === talk.round && other.tableNo === talk.tableNo
  }
  const gone = session.talks.filter((talk) => {
    const next = wanted.get(pairOf(talk))
    return !next || next.round !== talk.round || next.tableNo !== talk.tableNo
  })
  const placed = target.filter((talk) => !stays(talk))
  const noted = target.filter((talk) => {
    const other = now.get(pairOf(talk))
    return (
      stays(talk) &&
      other &&
      (other.fixed !== talk.fixed || JSON.stringify(other.reasons) !== JSON.stringify(talk.reasons))
    )
  })
  await tx.talk.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
  if (bySlots(session)) await moveToSlots(tx, session, placed)
  const times = new Map(session.rounds.map((round) => [round.round, round]))
  const rows = placed.flatMap((talk) => {
    const round = times.get(talk.round)
    return round
      ? [
          {
            ...talk,
            reasons: talk.reasons as unknown as Prisma.InputJsonValue,
            eventId: session.eventId,
            slotId: round.slotId,
            beginsAt: round.beginsAt,
            endsAt: round.endsAt,
          },
        ]
      : []
  })
  await tx.talk.createMany({ data: rows })
  if (noted.length > 0) await noteTalks(tx, noted)
  await savePlan(tx, session, {}, undo ?? wayBack(session.talks, target))
}

async function noteTalks(tx: Tx, talks: readonly StoredTalk[]): Promise<void> {
  const rows = JSON.stringify(talks.map(({ id, fixed, score, reasons }) => ({ id, fixed, score, reasons })))
  await tx.$executeRaw`
    UPDATE talk SET fixed = n.fixed, score = n.score, reasons = n.reasons
    FROM jsonb_to_recordset(${rows}::jsonb) AS n (id text, fixed boolean, score int, reasons jsonb) WHERE talk.id = n.id`
}

/**
 * On a day with slots the place of a person is the slot: it moves with the talk. While people change slots the slots are wider; they are
 * narrowed again at once, and the database refuses when too many sit in one.
 */
async function moveToSlots(tx: Tx, session: Session, placed: readonly StoredTalk[]): Promise<void> {
  const slotOf = new Map(session.rounds.map(({ round, slotId }) => [round, slotId]))
  const people = new Map(session.people.map((person) => [person.id, person.slotId]))
  const moves = placed.filter((talk) => people.get(talk.registrationId) !== slotOf.get(talk.round))
  if (moves.length === 0) return
  await tx.$executeRaw`UPDATE event_slot SET capacity = capacity + 5000 WHERE event_id = ${session.eventId}`
  for (const { registrationId, round } of moves) {
    await tx.registration.update({
      where: { id: registrationId },
      data: { slotId: slotOf.get(round) ?? null, version: { increment: 1 } },
    })
  }
  await tx.$executeRaw`UPDATE event_slot SET capacity = capacity - 5000 WHERE event_id = ${session.eventId}`
}

/** What leads from `after` back to `before`. */
export function wayBack(before: readonly StoredTalk[], after: readonly StoredTalk[]): TalkChange[] {
  const was = new Map(before.map((talk) => [pairOf(talk), talk]))
  const is = new Map(after.map((talk) => [pairOf(talk), talk]))
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (pair) => JSON.stringify(placeOf(was.get(pair))) !== JSON.stringify(placeOf(is.get(pair))),
  )
  return changed.flatMap((pair) => {
    const one = was.get(pair) ?? is.get(pair)
    return one
      ? [{ registrationId: one.registrationId, employerId: one.employerId, before: was.get(pair) ?? null }]
      : []
  })
}

const placeOf = (talk: StoredTalk | undefined) => talk && [talk.round, talk.tableNo, talk.fixed]

/** Notes a change of the plan: its version rises. */
export async function savePlan(
  tx: Tx,
  session: Pick<Session, 'eventId'>,
  change: Partial<Omit<TalkSettings, 'breaks'>> & {
    breaks?: Prisma.InputJsonValue
    publishedAt?: Date | null
    publishedBy?: string | null
  },
  undo: TalkChange[] | null,
): Promise<void> {
  const kept = undo === null ? Prisma.DbNull : (undo as unknown as Prisma.InputJsonValue)
  await tx.talkPlan.upsert({
    where: { eventId: session.eventId },
    create: { eventId: session.eventId, ...change, undo: kept },
    update: { ...change, undo: kept, version: { increment: 1 } },
  })
}

/** A person's hours on an event; null: as long as the event. */
export async function saveHours(tx: Tx, registrationId: string, from: Date | null, to: Date | null): Promise<void> {
  await tx.registration.update({
    where: { id: registrationId },
    data: { hoursFrom: from, hoursTo: to, version: { increment: 1 } },
  })
}

/**
 * Other settings: talks keep the number of their round and get its new time; those whose round is gone are freed. `after` is the session
 * under the new settings, read again.
 */
export async function retimeTalks(tx: Tx, after: Session): Promise<{ freed: number }> {
  const numbers = new Set(after.rounds.map(({ round }) => round))
  const target = after.talks.filter(({ round }) => numbers.has(round))
  await tx.talk.deleteMany({ where: { eventId: after.eventId } })
  await writeTalks(tx, { ...after, talks: [] }, target, [])
  return { freed: after.talks.length - target.length }
}
