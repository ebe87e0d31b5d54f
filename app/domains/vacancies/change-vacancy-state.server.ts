import { addWorkingDays } from './working-days.ts'
import { closeReasons, mayStep, reasonFor } from './vacancy.ts'
import type { Vacancy, VacancyState } from './vacancy.ts'

export interface ChangeVacancyStatePorts {
  vacancy(id: string): Promise<Vacancy | null>
  /** False when the vacancy is no longer at that version. */
  write(
    id: string,
    version: number,
    to: { state: VacancyState; stateReason: string | null; publishedOn: string | null; restrictedUntil: string | null },
  ): Promise<boolean>
  /** Days that the house keeps a vacancy for its own people. */
  restrictedDays(): Promise<number>
  isHoliday(day: string): boolean
  today(): string
}

export type ChangeVacancyStateResult =
  | { ok: true; value: { from: VacancyState } }
  | { ok: false; reason: 'not_found' | 'step_not_allowed' | 'reason_missing' | 'conflict' }

/**
 * Takes a vacancy one step further in its life. Closing needs one of the reasons, returning a sentence; publishing sets the
 * day of publication once; restricting counts the house's working days. A `version` guards against a step that somebody
 * else's change has overtaken.
 */
export async function changeVacancyState(
  ports: ChangeVacancyStatePorts,
  input: { id: string; to: VacancyState; reason: string | null; version?: number },
): Promise<ChangeVacancyStateResult> {
  const vacancy = await ports.vacancy(input.id)
  if (!vacancy) return { ok: false, reason: 'not_found' }
  if (input.version !== undefined && input.version !== vacancy.version) return { ok: false, reason: 'conflict' }
  if (!mayStep(vacancy.state, input.to)) return { ok: false, reason: 'step_not_allowed' }
  const reason = input.reason?.trim() ?? ''
  const needed = reasonFor(input.to)
  if (needed === 'close' && !closeReasons.some((known) => known === reason))
    return { ok: false, reason: 'reason_missing' }
  if (needed === 'text' && reason === '') return { ok: false, reason: 'reason_missing' }
  const today = ports.today()
  const restrictedUntil =
    input.to === 'restricted'
      ? addWorkingDays(today, await ports.restrictedDays(), (day) => ports.isHoliday(day))
      : null
  const written = await ports.write(input.id, vacancy.version, {
    state: input.to,
    stateReason: needed === 'none' ? null : reason,
    publishedOn: vacancy.publishedOn ?? (input.to === 'published' ? today : null),
    restrictedUntil,
  })
  return written ? { ok: true, value: { from: vacancy.state } } : { ok: false, reason: 'conflict' }
}
