import { daysBetween } from '../../lib/days-between.ts'
import { staleness } from './vacancy.ts'
import type { VacancyState } from './vacancy.ts'

/** A vacancy that nobody has touched for long. */
export interface Untouched {
  id: string
  version: number
  employerId: string
  state: VacancyState
  touchedAt: Date
  /** When its employer was asked since the last touch; null: not yet. */
  askedAt: Date | null
}

export interface AskStalePorts {
  now(): Date
  thresholds: { askDays: number; closeDays: number }
  /** Open vacancies untouched since before `since`, longest first. */
  untouched(since: Date): Promise<Untouched[]>
  /** Writes the mail, once a touch; false when the employer has no address. */
  tell(purpose: 'still_open' | 'taken_off', vacancy: Untouched): Promise<boolean>
  /** False when somebody was quicker. */
  takeOff(vacancy: Untouched): Promise<boolean>
}

/**
 * Asks the employers of vacancies that nobody has touched for the days of the house whether they are still open, and takes off what
 * is older than the second threshold. Whoever was asked has the days between the two thresholds to answer, also when the
 * question went out late; an employer who cannot be asked is on the worklist until the vacancy is taken off.
 */
export async function askStale(ports: AskStalePorts): Promise<{ asked: number; takenOff: number }> {
  const now = ports.now()
  const { askDays, closeDays } = ports.thresholds
  const done = { asked: 0, takenOff: 0 }
  for (const vacancy of await ports.untouched(new Date(now.getTime() - (askDays - 1) * 86_400_000))) {
    const age = staleness(vacancy.state, daysBetween(vacancy.touchedAt, now), ports.thresholds)
    if (age === 'fresh') continue
    const asked = vacancy.askedAt !== null || (await ports.tell('still_open', vacancy))
    if (asked && vacancy.askedAt === null) done.asked += 1
    const patient = asked && (vacancy.askedAt === null || daysBetween(vacancy.askedAt, now) < closeDays - askDays)
    if (age === 'ask' || patient || !(await ports.takeOff(vacancy))) continue
    await ports.tell('taken_off', vacancy)
    done.takenOff += 1
  }
  return done
}
