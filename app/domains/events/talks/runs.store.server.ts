import type { Prisma } from '../../../../prisma/generated/client.ts'
import type { Db } from '../../../../prisma/transaction.ts'
import { newId } from '../../../lib/ids.ts'
import type { PlanResult } from './plan-session.server.ts'
import type { RunProgress, RunState } from './run.ts'

type Tx = Prisma.TransactionClient

/** A run whose process has not been heard of for this long is taken by another, in seconds. */
const silentSeconds = 30

/** Asks for a plan; a run that is open already is answered instead of a second one. Under the event's lock. */
export async function askRun(
  tx: Tx,
  run: { eventId: string; takeOver: boolean; baseVersion: number; seconds: number; askedBy: string },
): Promise<{ id: string; isNew: boolean }> {
  const open = await tx.planRun.findFirst({ where: { eventId: run.eventId, state: { in: ['waiting', 'running'] } } })
  if (open) return { id: open.id, isNew: false }
  await tx.planRun.updateMany({ where: { eventId: run.eventId, state: 'done' }, data: { state: 'discarded' } })
  const { id } = await tx.planRun.create({ data: { id: newId(), ...run } })
  return { id, isNew: true }
}

export interface ClaimedRun {
  id: string
  eventId: string
  takeOver: boolean
  baseVersion: number
  seconds: number
  askedBy: string
}

/** Takes the oldest run that waits, or whose process has died; null when there is none. Two processes never take the same. */
export async function claimRun(db: Db, now: Date): Promise<ClaimedRun | null> {
  const dead = new Date(now.getTime() - silentSeconds * 1000)
  const [row] = await db.$queryRaw<ClaimedRun[]>`
    UPDATE plan_run SET state = 'running', started_at = ${now}, beat_at = ${now}, progress = NULL
    WHERE id = (SELECT id FROM plan_run WHERE state = 'waiting' OR (state = 'running' AND beat_at < ${dead})
      ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, event_id AS "eventId", take_over AS "takeOver", base_version AS "baseVersion", seconds, asked_by AS "askedBy"`
  return row ?? null
}

/** Says that a run goes on and how far it is; false when it was cancelled meanwhile. */
export async function beatRun(db: Db, id: string, now: Date, progress: RunProgress | null): Promise<boolean> {
  const { count } = await db.planRun.updateMany({
    where: { id, state: 'running' },
    data: { beatAt: now, ...(progress ? { progress: { ...progress } } : {}) },
  })
  return count > 0
}

/** Ends a run that still runs; false when it was cancelled meanwhile. */
export async function endRun(
  db: Db,
  id: string,
  now: Date,
  end: { state: 'done'; result: PlanResult } | { state: 'failed'; detail: string },
): Promise<boolean> {
  const { count } = await db.planRun.updateMany({
    where: { id, state: 'running' },
    data:
      end.state === 'done'
        ? { state: 'done', endedAt: now, result: end.result as unknown as Prisma.InputJsonValue }
        : { state: 'failed', endedAt: now, detail: end.detail },
  })
  return count > 0
}

/** One step of a run by a person: cancelled, discarded, taken over. False when it is not in a state that allows it. */
export async function stepRun(db: Db, id: string, from: RunState[], to: RunState, now: Date): Promise<boolean> {
  const { count } = await db.planRun.updateMany({
    where: { id, state: { in: from } },
    data: { state: to, endedAt: now },
  })
  return count > 0
}

export interface RunView {
  id: string
  eventId: string
  state: RunState
  takeOver: boolean
  baseVersion: number
  progress: RunProgress | null
  result: PlanResult | null
  detail: string | null
  createdAt: Date
  startedAt: Date | null
  endedAt: Date | null
}

const view = (row: Prisma.PlanRunGetPayload<object>): RunView => ({
  id: row.id,
  eventId: row.eventId,
  state: row.state as RunState,
  takeOver: row.takeOver,
  baseVersion: row.baseVersion,
  progress: row.progress as unknown as RunProgress | null,
  result: row.result as unknown as PlanResult | null,
  detail: row.detail,
  createdAt: row.createdAt,
  startedAt: row.startedAt,
  endedAt: row.endedAt,
})

/** The latest run of an event. */
export async function lastRun(db: Db, eventId: string): Promise<RunView | null> {
  const row = await db.planRun.findFirst({ where: { eventId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  return row && view(row)
}

export async function runById(db: Db, eventId: string, id: string): Promise<RunView | null> {
  const row = await db.planRun.findFirst({ where: { id, eventId } })
  return row && view(row)
}
