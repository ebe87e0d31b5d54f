import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { isAsleep } from './asleep.ts'
import type { Asking } from './asleep.ts'
import { contactResult, holdHours, mayStep } from './lead.ts'
import type { CallResult, LeadState } from './lead.ts'
import { checkTrial } from './trial.ts'
import type { Trial } from './trial.ts'

export interface TakePorts {
  now: Date
  today: string
  /** The lead as it is ranked now; null when this employer is not to be asked for this person. */
  lead(candidateId: string, employerId: string): Promise<{ score: number; reasons: string[] } | null>
  /** Who holds the firm now, if it is somebody else. */
  heldByOther(employerId: string, ownerId: string): Promise<{ owner: string; until: Date } | null>
  openLead(candidateId: string, employerId: string): Promise<string | null>
  /** How often a month the firm agreed to be asked (null: not said), and how often it was in this calendar month. */
  asks(employerId: string): Promise<{ agreed: number | null; thisMonth: number }>
  /** What is known of asking the firm since it last answered or was woken. */
  asking(employerId: string): Promise<Asking>
  insert(row: {
    candidateId: string
    employerId: string
    score: number
    reasons: string[]
    ownerId: string
    heldUntil: Date
  }): Promise<string>
}

export type TakeResult =
  | Result<{ leadId: string }, 'not_a_lead' | 'already' | 'asked_enough' | 'asleep'>
  | { ok: false; reason: 'held'; owner: string; until: Date }

/**
 * An officer takes a lead and holds the firm for 48 hours. Refused while a colleague holds it, when this person's lead at the
 * firm is open already, when the firm was asked as often this month as it agreed to, and when it sleeps because it never answered.
 */
export async function takeLead(
  ports: TakePorts,
  input: { candidateId: string; employerId: string; ownerId: string },
): Promise<TakeResult> {
  const { candidateId, employerId, ownerId } = input
  if (await ports.openLead(candidateId, employerId)) return refused('already')
  const held = await ports.heldByOther(employerId, ownerId)
  if (held) return { ok: false, reason: 'held', ...held }
  const asks = await ports.asks(employerId)
  if (asks.agreed !== null && asks.thisMonth >= asks.agreed) return refused('asked_enough')
  if (isAsleep(await ports.asking(employerId), ports.today)) return refused('asleep')
  const lead = await ports.lead(candidateId, employerId)
  if (!lead) return refused('not_a_lead')
  const heldUntil = new Date(ports.now.getTime() + holdHours * 3_600_000)
  return ok({
    leadId: await ports.insert({
      candidateId,
      employerId,
      ownerId,
      heldUntil,
      score: lead.score,
      reasons: lead.reasons,
    }),
  })
}

/** A call as the officer notes it. `trial` belongs to the result of that name. */
export interface Call {
  result: CallResult
  nextOn: string | null
  notes: string | null
  trial: Trial | null
}

export interface RecordPorts {
  now: Date
  by: string
  lead(id: string): Promise<{ state: LeadState; version: number; employerId: string } | null>
  save(
    id: string,
    version: number,
    change: { state: LeadState; nextOn: string | null; notes: string | null; trial: Trial | null; heldUntil: Date },
  ): Promise<boolean>
  /** Keeps the call: who, when, how it ended, what was said. */
  addCall(leadId: string, result: CallResult, note: string | null): Promise<void>
  /** Notes with the firm how the contact ended. */
  noteContact(employerId: string, result: string): Promise<void>
}

export type RecordRefusal =
  'gone' | 'step' | 'day_missing' | 'stale' | 'trial_missing' | 'trial_backwards' | 'trial_too_long' | 'trial_ask'

/** Why a trial measure cannot be noted as it was entered; null when it can. */
function trialRefusal({ result, trial }: Call): RecordRefusal | null {
  if (result !== 'trial') return null
  if (!trial) return 'trial_missing'
  switch (checkTrial(trial)) {
    case 'backwards':
      return 'trial_backwards'
    case 'too_long':
      return 'trial_too_long'
    case 'ask_long_term':
      return 'trial_ask'
    case 'ok':
      return null
  }
}

/**
 * Notes how a call went, along the allowed steps. To be called again needs the day, a trial measure its days within § 45 SGB III. The
 * firm stays held from now on; a call that reached nobody leaves the lead where it is.
 */
export async function recordContact(ports: RecordPorts, id: string, call: Call): Promise<Result<null, RecordRefusal>> {
  const lead = await ports.lead(id)
  if (!lead) return refused('gone')
  const state = call.result === 'not_reached' ? lead.state : call.result
  if (state !== lead.state && !mayStep(lead.state, state)) return refused('step')
  if (call.result === 'call_again' && !call.nextOn) return refused('day_missing')
  const trial = trialRefusal(call)
  if (trial) return refused(trial)
  const heldUntil = new Date(ports.now.getTime() + holdHours * 3_600_000)
  const { nextOn, notes } = call
  const change = { state, nextOn, notes, trial: call.result === 'trial' ? call.trial : null, heldUntil }
  if (!(await ports.save(id, lead.version, change))) return refused('stale')
  await ports.addCall(id, call.result, notes)
  const result = call.result === 'not_reached' ? null : contactResult(call.result)
  if (result) await ports.noteContact(lead.employerId, result)
  return ok(null)
}
