import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { mayStep } from './handover.ts'
import type { HandoverState } from './handover.ts'

export interface HandOverPorts {
  /** Whether the person is there and active. */
  isActive(candidateId: string): Promise<boolean>
  openHandover(candidateId: string): Promise<string | null>
  /** The officer states with the handover that the person is ready. */
  confirmReadiness(candidateId: string): Promise<unknown>
  insert(row: { candidateId: string; siteId: string | null; note: string | null; fromUser: string }): Promise<string>
}

export interface HandOver {
  candidateId: string
  siteId: string | null
  note: string | null
  fromUser: string
}

/** Hands a ready person to the employer service; once at a time. The statement of readiness is renewed with it. */
export async function handOver(
  ports: HandOverPorts,
  input: HandOver,
): Promise<Result<{ id: string }, 'gone' | 'already'>> {
  if (!(await ports.isActive(input.candidateId))) return refused('gone')
  if (await ports.openHandover(input.candidateId)) return refused('already')
  await ports.confirmReadiness(input.candidateId)
  return ok({ id: await ports.insert(input) })
}

export interface DecidePorts {
  handover(id: string): Promise<{ state: HandoverState; version: number } | null>
  save(
    id: string,
    version: number,
    change: { state: HandoverState; reason: string | null; decidedBy: string | null },
  ): Promise<boolean>
}

/** The employer service accepts a handover or returns it with a reason; `open` takes a decision back. */
export async function decideHandover(
  ports: DecidePorts,
  id: string,
  state: HandoverState,
  reason: string | null,
  by: string,
): Promise<Result<null, 'gone' | 'step' | 'reason_missing' | 'stale'>> {
  const handover = await ports.handover(id)
  if (!handover) return refused('gone')
  if (!mayStep(handover.state, state)) return refused('step')
  if (state === 'returned' && !reason) return refused('reason_missing')
  const change = { state, reason: state === 'returned' ? reason : null, decidedBy: state === 'open' ? null : by }
  return (await ports.save(id, handover.version, change)) ? ok(null) : refused('stale')
}
