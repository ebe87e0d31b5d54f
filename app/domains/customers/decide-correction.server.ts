import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import type { Candidate, CandidateFields } from '../candidates/candidate.ts'
import { factsOf, sameFacts } from './correction.ts'
import type { CorrectionField, CorrectionRow, CorrectionValue, Decision, NewCorrection } from './correction.ts'

export interface MakeCorrectionPorts {
  candidate(id: string): Promise<CandidateFields | null>
  knowsPostcode(postcode: string): Promise<boolean>
  put(correction: NewCorrection): Promise<string>
}

/**
 * A person says what is wrong in the own profile. The profile stays as it is until an officer accepts. `nothing`: no fact differs and
 * nothing is said; `postcode`: there is no such place.
 */
export async function makeCorrection(
  ports: MakeCorrectionPorts,
  input: NewCorrection,
): Promise<Result<{ id: string }, 'gone' | 'nothing' | 'postcode'>> {
  const candidate = await ports.candidate(input.candidateId)
  if (!candidate) return refused('gone')
  const { postcode } = input.value ?? {}
  if (postcode && !(await ports.knowsPostcode(postcode))) return refused('postcode')
  const differs = input.value !== null && !sameFacts(input.value, factsOf(input.field, candidate))
  if (!differs && input.says === null) return refused('nothing')
  return ok({ id: await ports.put({ ...input, value: differs ? input.value : null }) })
}

export interface DecidePorts {
  correction(id: string): Promise<CorrectionRow | null>
  candidate(id: string): Promise<Candidate | null>
  /** Saves the facts as an officer's form would; false when they no longer stand (a place that is gone, a newer version). */
  save(candidate: Candidate, facts: CorrectionValue): Promise<boolean>
  otherOpen(candidateId: string, field: CorrectionField): Promise<boolean>
  decide(id: string, decision: Decision): Promise<void>
  by: string
  now: Date
}

export type DecisionRefusal = 'gone' | 'decided' | 'changed'

/**
 * An officer accepts: the profile is changed and the decision noted, both or neither. What was only said in words is noted as done.
 * `decided`: somebody was quicker; `changed`: the facts cannot be saved as they are.
 */
export async function acceptCorrection(
  ports: DecidePorts,
  id: string,
): Promise<Result<CorrectionRow, DecisionRefusal>> {
  const row = await ports.correction(id)
  if (!row) return refused('gone')
  if (row.state !== 'open') return refused('decided')
  let before: CorrectionValue | null = null
  if (row.value !== null) {
    const candidate = await ports.candidate(row.candidateId)
    if (!candidate) return refused('gone')
    before = factsOf(row.field, candidate)
    if (!(await ports.save(candidate, row.value))) return refused('changed')
  }
  await ports.decide(id, { state: 'accepted', before, reason: null, by: ports.by, at: ports.now })
  return ok(row)
}

/** An officer declines; the reason is what the person reads. */
export async function declineCorrection(
  ports: DecidePorts,
  id: string,
  reason: string | null,
): Promise<Result<CorrectionRow, 'gone' | 'decided' | 'reason_missing'>> {
  if (reason === null) return refused('reason_missing')
  const row = await ports.correction(id)
  if (!row) return refused('gone')
  if (row.state !== 'open') return refused('decided')
  await ports.decide(id, { state: 'declined', before: null, reason, by: ports.by, at: ports.now })
  return ok(row)
}

/**
 * Takes a decision back. What was accepted gets its earlier facts again, unless they were changed since (`changed`) or the person has
 * corrected the field anew (`decided`).
 */
export async function reopenCorrection(
  ports: DecidePorts,
  id: string,
): Promise<Result<CorrectionRow, DecisionRefusal>> {
  const row = await ports.correction(id)
  if (!row) return refused('gone')
  if (row.state !== 'accepted' && row.state !== 'declined') return refused('decided')
  if (await ports.otherOpen(row.candidateId, row.field)) return refused('decided')
  if (row.state === 'accepted' && row.value !== null && row.before !== null) {
    const candidate = await ports.candidate(row.candidateId)
    if (!candidate) return refused('gone')
    if (!sameFacts(factsOf(row.field, candidate), row.value)) return refused('changed')
    if (!(await ports.save(candidate, row.before))) return refused('changed')
  }
  await ports.decide(id, { state: 'open', before: null, reason: null, by: null, at: null })
  return ok(row)
}
