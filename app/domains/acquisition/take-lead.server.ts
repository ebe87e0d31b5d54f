import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { contactResult, holdHours, mayStep } from './lead.ts'
import type { LeadState } from './lead.ts'

export interface TakePorts {
  now: Date
  /** The lead as it is ranked now; null when this employer is not to be asked for this person. */
  lead(candidateId: string, employerId: string): Promise<{ score: number; reasons: string[] } | null>
  /** Who holds the firm now, if it is somebody else. */
  heldByOther(employerId: string, ownerId: string): Promise<{ owner: string; until: Date } | null>
  openLead(candidateId: string, employerId: string): Promise<string | null>
  /** How often a month the firm agreed to be asked (null: not said), and how often it was in this calendar month. */
  asks(employerId: string): Promise<{ agreed: number | null; thisMonth: number }>
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
  | Result<{ leadId: string }, 'not_a_lead' | 'already' | 'asked_enough'>
  | { ok: false; reason: 'held'; owner: string; until: Date }

/**
 * An officer takes a lead and holds the firm for 48 hours. Refused while a colleague holds it, when this person's lead at the
 * firm is open already, and when the firm was asked as often this month as it agreed to.
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

export interface RecordPorts {
  now: Date
  lead(id: string): Promise<{ state: LeadState; version: number; employerId: string } | null>
  save(
    id: string,
    version: number,
    change: { state: LeadState; nextOn: string | null; notes: string | null; heldUntil: Date },
  ): Promise<boolean>
  /** Notes with the firm how the contact ended. */
  noteContact(employerId: string, result: string): Promise<void>
}

/** Notes how a contact went, along the allowed steps. To be called again needs the day. The firm stays held from now on. */
export async function recordContact(
  ports: RecordPorts,
  id: string,
  contact: { state: LeadState; nextOn: string | null; notes: string | null },
): Promise<Result<null, 'gone' | 'step' | 'day_missing' | 'stale'>> {
  const lead = await ports.lead(id)
  if (!lead) return refused('gone')
  if (contact.state !== lead.state && !mayStep(lead.state, contact.state)) return refused('step')
  if (contact.state === 'call_again' && !contact.nextOn) return refused('day_missing')
  const heldUntil = new Date(ports.now.getTime() + holdHours * 3_600_000)
  if (!(await ports.save(id, lead.version, { ...contact, heldUntil }))) return refused('stale')
  const result = contactResult(contact.state)
  if (result) await ports.noteContact(lead.employerId, result)
  return ok(null)
}
