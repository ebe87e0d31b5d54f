import type { Result } from '../../../lib/result.ts'
import { ok, refused } from '../../../lib/result.ts'
import type { RegistrationState } from '../registration.ts'
import { hasArrived } from '../day/check-in.ts'
import type { OutcomeResult } from './outcome.ts'

export interface StoredOutcome {
  id: string
  result: OutcomeResult
  reason: string | null
  vacancyId: string | null
  beginsOn: string | null
}

/** What noting outcomes needs; one transaction a call. `hired` and `notHired` keep the integration that hangs on an outcome. */
export interface OutcomePorts {
  newId(): string
  /** Locks the registration's row. */
  lockRegistration(
    id: string,
  ): Promise<{ eventId: string; candidateId: string; state: RegistrationState; cancelled: boolean } | null>
  isHost(eventId: string, employerId: string): Promise<boolean>
  outcome(registrationId: string, employerId: string): Promise<StoredOutcome | null>
  save(row: StoredOutcome & { registrationId: string; employerId: string; by: string }): Promise<void>
  remove(id: string): Promise<void>
  hired(job: {
    outcomeId: string
    candidateId: string
    employerId: string
    vacancyId: string | null
    beginsOn: string | null
    by: string
  }): Promise<{ closedVacancy: boolean }>
  notHired(outcomeId: string): Promise<{ reopenedVacancy: boolean }>
}

export interface RecordOutcome {
  eventId: string
  registrationId: string
  employerId: string
  /** Null takes the outcome back. */
  result: OutcomeResult | null
  reason: string | null
  vacancyId: string | null
  beginsOn: string | null
  by: string
}

export type OutcomeRefusal = 'gone' | 'not_host' | 'not_there'
export interface OutcomeDone {
  before: StoredOutcome | null
  closedVacancy: boolean
  reopenedVacancy: boolean
}

/**
 * Notes what came of the talk of one person with one host; the last word stands. "Hired" becomes an integration, which may fill the
 * last place of a vacancy; another word later takes that back. Only for people who came.
 */
export async function recordOutcome(
  ports: OutcomePorts,
  input: RecordOutcome,
): Promise<Result<OutcomeDone, OutcomeRefusal>> {
  const row = await ports.lockRegistration(input.registrationId)
  if (row?.eventId !== input.eventId || row.cancelled) return refused('gone')
  if (!(await ports.isHost(input.eventId, input.employerId))) return refused('not_host')
  if (!hasArrived(row.state) && input.result !== null) return refused('not_there')
  const before = await ports.outcome(input.registrationId, input.employerId)
  const { reopenedVacancy } =
    before?.result === 'hired' && input.result !== 'hired'
      ? await ports.notHired(before.id)
      : { reopenedVacancy: false }
  if (input.result === null) {
    if (before) await ports.remove(before.id)
    return ok({ before, closedVacancy: false, reopenedVacancy })
  }
  const id = before?.id ?? ports.newId()
  const vacancyId = input.result === 'hired' || input.result === 'offer' ? input.vacancyId : null
  const beginsOn = input.result === 'hired' ? input.beginsOn : null
  await ports.save({
    id,
    registrationId: input.registrationId,
    employerId: input.employerId,
    result: input.result,
    reason: input.result === 'no' ? input.reason : null,
    vacancyId,
    beginsOn,
    by: input.by,
  })
  const { closedVacancy } =
    input.result === 'hired'
      ? await ports.hired({
          outcomeId: id,
          candidateId: row.candidateId,
          employerId: input.employerId,
          vacancyId,
          beginsOn,
          by: input.by,
        })
      : { closedVacancy: false }
  return ok({ before, closedVacancy, reopenedVacancy })
}
