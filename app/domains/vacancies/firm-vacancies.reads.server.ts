import type { Db } from '../../../prisma/transaction.ts'
import { daysBetween } from '../../lib/days-between.ts'
import type { Scope } from '../accounts/permissions.ts'
import { employerSteps, employerWrites } from './employer-steps.ts'
import { vacancyOfRow } from './vacancy.row.ts'
import { staleness } from './vacancy.ts'
import type { Vacancy, VacancyState } from './vacancy.ts'

/** A vacancy of the own firm as its list shows it. */
export interface FirmVacancyRow {
  id: string
  title: string
  city: string | null
  places: number
  placesFilled: number
  state: VacancyState
  stateReason: string | null
  publishedOn: string | null
  restrictedUntil: string | null
  touchedAt: Date
  /** The house would ask whether it is still open, or has taken it off. */
  age: ReturnType<typeof staleness>
  steps: VacancyState[]
  mayWrite: boolean
  version: number
}

const most = 200

/** Vacancies of the own firm, what waits for the firm first, then by the last touch; closed ones of the last year. */
export async function firmVacancies(scope: Scope, db: Db, now: Date): Promise<FirmVacancyRow[]> {
  if (scope.kind !== 'employer') return []
  const [rows, house] = [
    await db.vacancy.findMany({
      where: {
        employerId: scope.employerId,
        OR: [{ state: { not: 'closed' } }, { touchedAt: { gt: new Date(now.getTime() - 365 * 86_400_000) } }],
      },
      orderBy: [{ touchedAt: 'desc' }, { id: 'asc' }],
      take: most,
    }),
    await db.house.findUnique({ where: { id: 1 } }),
  ]
  const thresholds = { askDays: house?.askStaleDays ?? 21, closeDays: house?.closeStaleDays ?? 35 }
  const order: readonly VacancyState[] = [
    'returned',
    'draft',
    'submitted',
    'restricted',
    'published',
    'paused',
    'closed',
  ]
  return rows
    .map((row) => {
      const vacancy = vacancyOfRow(row)
      const {
        id,
        title,
        city,
        places,
        placesFilled,
        state,
        stateReason,
        publishedOn,
        restrictedUntil,
        touchedAt,
        version,
      } = vacancy
      return {
        ...{
          id,
          title,
          city,
          places,
          placesFilled,
          state,
          stateReason,
          publishedOn,
          restrictedUntil,
          touchedAt,
          version,
        },
        age: staleness(state, daysBetween(touchedAt, now), thresholds),
        steps: employerSteps(vacancy),
        mayWrite: employerWrites.includes(state),
      }
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

/** One vacancy of the own firm; null when there is none of that id there. */
export async function firmVacancy(
  scope: Scope,
  db: Db,
  id: string,
): Promise<{ vacancy: Vacancy; steps: VacancyState[]; mayWrite: boolean } | null> {
  if (scope.kind !== 'employer') return null
  const row = await db.vacancy.findFirst({ where: { id, employerId: scope.employerId } })
  if (!row) return null
  const vacancy = vacancyOfRow(row)
  return { vacancy, steps: employerSteps(vacancy), mayWrite: employerWrites.includes(vacancy.state) }
}

/** Who of the firm handed the vacancy in last, if the account is open. */
export async function submitterOf(db: Db, id: string): Promise<{ id: string; language: 'de' | 'en' } | null> {
  const [row] = await db.$queryRaw<{ id: string; language: string }[]>`
    SELECT u.id, u.language FROM history h JOIN app_user u ON h.actor = 'user:' || u.id JOIN vacancy v ON v.id = h.row_id
    WHERE h.entity = 'vacancy' AND h.row_id = ${id} AND u.active AND u.role = 'employer' AND u.employer_id = v.employer_id
      AND (h.action = 'created' OR h.changes->'state'->>1 = 'submitted')
    ORDER BY h.at DESC, h.id DESC LIMIT 1`
  return row ? { id: row.id, language: row.language === 'en' ? 'en' : 'de' } : null
}
