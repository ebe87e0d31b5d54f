import type { Result } from '../../../lib/result.ts'
import { ok, refused } from '../../../lib/result.ts'
import { checkTalks } from '../plan/check-talks.ts'
import type { Conflict } from '../plan/check-talks.ts'
import type { PlanResult } from './plan-session.server.ts'
import { comes, hallOf } from './session.ts'
import type { Session, TalkChange } from './session.ts'
import type { StoredTalk, TalkReasons } from './talk.ts'

/** What changing talks needs from outside. All functions of one call work in one transaction. */
export interface TalkPorts {
  /** Takes the event's lock and reads; null when there is no such event. */
  lockSession(eventId: string): Promise<Session | null>
  write(session: Session, target: readonly StoredTalk[], undo?: TalkChange[]): Promise<void>
  /** How well the person and the host of a new pair suit each other, found out before the lock; 0: they do not, or nothing is known. */
  score(session: Session, registrationId: string, employerId: string): Promise<{ score: number; reasons: TalkReasons }>
  newId(): string
}

export type TalkRefusal = 'gone' | 'closed' | 'stale' | 'nothing' | Conflict

/** Whether talks of an event may still be changed: until it is closed. */
export const talksOpen = (state: string): boolean => ['draft', 'published', 'running'].includes(state)

async function open(ports: TalkPorts, eventId: string): Promise<Result<Session, 'gone' | 'closed'>> {
  const session = await ports.lockSession(eventId)
  if (!session) return refused('gone')
  return talksOpen(session.state) ? ok(session) : refused('closed')
}

/** The talks of people who come, as the rules see them. */
const plain = (talks: readonly StoredTalk[]) =>
  talks.map(({ registrationId, employerId, round }) => ({ person: registrationId, host: employerId, round }))

export interface Place {
  registrationId: string
  employerId: string
  round: number
  /** Null: the lowest free table. */
  table: number | null
}

/** What speaks against a talk beside the others; null when nothing does. The table is the lowest free one when none is wished. */
export function seatFor(
  session: Session,
  others: readonly StoredTalk[],
  wish: Place,
): Result<{ table: number }, Conflict> {
  const hall = hallOf(session)
  const person = session.people.find(({ id }) => id === wish.registrationId)
  if (!person || !comes(person)) return refused('unknownPerson')
  if (!hall.people.some(({ id }) => id === person.id)) return refused('outsideHours')
  const present = new Set(hall.people.map(({ id }) => id))
  const talks = [
    ...plain(others.filter(({ registrationId }) => present.has(registrationId))),
    { person: wish.registrationId, host: wish.employerId, round: wish.round },
  ]
  const own = checkTalks(hall, talks).find(({ index }) => index === talks.length - 1)
  if (own) return refused(own.conflict)
  const taken = new Set(
    others
      .filter(({ employerId, round }) => employerId === wish.employerId && round === wish.round)
      .map((talk) => talk.tableNo),
  )
  if (wish.table !== null) return taken.has(wish.table) ? refused('tablesFull') : ok({ table: wish.table })
  let table = 1
  while (taken.has(table)) table++
  return ok({ table })
}

/**
 * Puts a talk where the officer wants it, and pins it there: planning again leaves it alone. `talkId` is a talk that moves, null a person who
 * gets a new one. Whatever speaks against it is a refusal, also when another officer was quicker.
 */
export async function placeTalk(
  ports: TalkPorts,
  eventId: string,
  talkId: string | null,
  wish: Place,
): Promise<Result<{ id: string }, TalkRefusal>> {
  const opened = await open(ports, eventId)
  if (!opened.ok) return opened
  const session = opened.value
  const moving = talkId === null ? null : session.talks.find(({ id }) => id === talkId)
  if (moving === undefined) return refused('gone')
  const others = session.talks.filter((talk) => talk !== moving)
  const seat = seatFor(session, others, wish)
  if (!seat.ok) return seat
  const person = session.people.find(({ id }) => id === wish.registrationId)
  const same = moving?.employerId === wish.employerId && moving.registrationId === wish.registrationId
  const { score, reasons } = same ? moving : await ports.score(session, wish.registrationId, wish.employerId)
  const talk: StoredTalk = {
    id: moving?.id ?? ports.newId(),
    registrationId: wish.registrationId,
    candidateId: person?.candidateId ?? '',
    employerId: wish.employerId,
    round: wish.round,
    tableNo: seat.value.table,
    fixed: true,
    score,
    reasons,
  }
  await ports.write(session, [...others, talk])
  return ok({ id: talk.id })
}

/** Takes a talk away: the table is free, the person waits for another. */
export async function removeTalk(
  ports: TalkPorts,
  eventId: string,
  talkId: string,
): Promise<Result<null, TalkRefusal>> {
  const opened = await open(ports, eventId)
  if (!opened.ok) return opened
  const { talks } = opened.value
  if (!talks.some(({ id }) => id === talkId)) return refused('gone')
  await ports.write(
    opened.value,
    talks.filter(({ id }) => id !== talkId),
  )
  return ok(null)
}

/** Pins a talk, so that planning again leaves it where it is, or lets it go. */
export async function pinTalk(
  ports: TalkPorts,
  eventId: string,
  talkId: string,
  fixed: boolean,
): Promise<Result<null, TalkRefusal>> {
  const opened = await open(ports, eventId)
  if (!opened.ok) return opened
  const { talks } = opened.value
  if (!talks.some(({ id }) => id === talkId)) return refused('gone')
  await ports.write(
    opened.value,
    talks.map((talk) => (talk.id === talkId ? { ...talk, fixed } : talk)),
  )
  return ok(null)
}

/** Takes the last change back; doing it twice brings it again. Talks of people who no longer come stay away. */
export async function undoTalks(ports: TalkPorts, eventId: string): Promise<Result<{ talks: number }, TalkRefusal>> {
  const opened = await open(ports, eventId)
  if (!opened.ok) return opened
  const session = opened.value
  const changes = session.undo
  if (!changes || changes.length === 0) return refused('nothing')
  const changed = new Set(changes.map(({ registrationId, employerId }) => JSON.stringify([registrationId, employerId])))
  const stays = session.talks.filter(
    ({ registrationId, employerId }) => !changed.has(JSON.stringify([registrationId, employerId])),
  )
  const back = changes.flatMap(({ before }) => (before ? [before] : []))
  await ports.write(session, possible(session, stays, back))
  return ok({ talks: changes.length })
}

/** `stays`, and of `wanted` what the session's rules and tables allow beside it. */
function possible(session: Session, stays: readonly StoredTalk[], wanted: readonly StoredTalk[]): StoredTalk[] {
  const hall = hallOf(session)
  const present = new Set(hall.people.map(({ id }) => id))
  const base = stays.filter(({ registrationId }) => present.has(registrationId))
  const wrong = new Set(checkTalks(hall, plain([...base, ...wanted])).map(({ index }) => index - base.length))
  const seat = ({ employerId, round, tableNo }: StoredTalk) => JSON.stringify([employerId, round, tableNo])
  const taken = new Set(stays.map(seat))
  return [...stays, ...wanted.filter((talk, index) => !wrong.has(index) && !taken.has(seat(talk)))]
}

/**
 * Takes a finished plan over. Refused as stale when somebody changed the plan since it was asked for. People who cancelled while it was made are
 * left out: their tables stay free, and the answer counts them.
 */
export async function takeOverPlan(
  ports: TalkPorts,
  eventId: string,
  result: PlanResult,
  baseVersion: number,
): Promise<Result<{ talks: number; leftOut: number }, TalkRefusal>> {
  const opened = await open(ports, eventId)
  if (!opened.ok) return opened
  const session = opened.value
  if (session.version !== baseVersion) return refused('stale')
  const now = new Map(session.talks.map((talk) => [JSON.stringify([talk.registrationId, talk.employerId]), talk]))
  const candidates = new Map(session.people.map(({ id, candidateId }) => [id, candidateId]))
  const wanted = result.talks.map(({ person, host, table, ...talk }): StoredTalk => ({
    ...talk,
    id: now.get(JSON.stringify([person, host]))?.id ?? ports.newId(),
    registrationId: person,
    candidateId: candidates.get(person) ?? '',
    employerId: host,
    tableNo: table,
  }))
  const target = possible(session, [], wanted)
  await ports.write(session, target)
  return ok({ talks: target.length, leftOut: wanted.length - target.length })
}
