import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { openVacancyStates } from './vacancy.ts'
import type { VacancyState } from './vacancy.ts'

/** A vacancy as the page behind "Noch offen?" sees it. */
export interface AskedVacancy {
  id: string
  version: number
  state: VacancyState
  stateReason: string | null
  touchedAt: Date
  publishedOn: string | null
}

/** `asked`: open, not confirmed since the mail · `confirmed` · `off`: taken off for silence · `ended`: closed or not published. */
export type StillOpenView = 'asked' | 'confirmed' | 'off' | 'ended'

/** What the page shows of a vacancy whose employer was written to at `askedAt`. */
export function stillOpenView(
  vacancy: Pick<AskedVacancy, 'state' | 'stateReason' | 'touchedAt'>,
  askedAt: Date,
): StillOpenView {
  if (openVacancyStates.includes(vacancy.state)) return vacancy.touchedAt > askedAt ? 'confirmed' : 'asked'
  return vacancy.state === 'paused' && vacancy.stateReason === 'stale' ? 'off' : 'ended'
}

export interface StillOpenPorts {
  vacancy(): Promise<AskedVacancy | null>
  touch(id: string): Promise<boolean>
  publish(vacancy: AskedVacancy): Promise<boolean>
  close(vacancy: AskedVacancy): Promise<boolean>
}

/** Notes what the employer says: `yes` touches the vacancy or brings it back, `no` closes it as filled otherwise. */
export async function answerStillOpen(
  ports: StillOpenPorts,
  answer: 'yes' | 'no',
  askedAt: Date,
): Promise<Result<null, 'gone' | 'ended' | 'conflict'>> {
  const vacancy = await ports.vacancy()
  if (!vacancy) return refused('gone')
  const view = stillOpenView(vacancy, askedAt)
  if (view === 'ended') return refused('ended')
  const done =
    answer === 'no' ? ports.close(vacancy) : view === 'off' ? ports.publish(vacancy) : ports.touch(vacancy.id)
  return (await done) ? ok(null) : refused('conflict')
}
