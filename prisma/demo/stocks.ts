import { endOfMonth, lastEndedMonth, lastMonthEnds } from '../../app/domains/reports/period.ts'
import type { BulkRow } from '../bulk.ts'
import { plusDays } from './calendar.ts'
import type { Context } from './context.ts'
import type { District } from './district.ts'
import type { DemoPerson } from './people.ts'
import { siteId } from './staff.ts'
import { statisticsOf } from './statistics.ts'

/** Month ends of the demo: two years, so that each month has its like in the year before. */
const months = 24

/** How a branch of the tree (its first two digits) went in two years, vacancies and people, from then to now = 1. */
const trends: Readonly<Record<string, readonly [vacancies: number, people: number]>> = {
  '51': [1.25, 0.94],
  '24': [1.3, 0.9],
  '25': [1.18, 0.95],
  '54': [0.82, 1.12],
  '62': [0.86, 1.08],
  '81': [0.8, 1.02],
  '82': [0.76, 0.97],
  '63': [0.9, 0.93],
  '71': [1.12, 0.92],
}

/** Share of the year's mean by calendar month: building and farms sleep in winter, trade and stores wake before Christmas. */
function season(month: number, code: string): number {
  const winter = Math.cos(((month - 1) / 12) * 2 * Math.PI)
  if (/^(1|3)/.test(code)) return 1 - 0.16 * winter
  if (/^(51|62)/.test(code)) return month >= 9 && month <= 11 ? 1.12 : 0.98
  return 1 - 0.04 * winter
}

const part = (times: unknown): string => {
  const has = (time: string) => Array.isArray(times) && times.includes(time)
  return has('full_time') ? (has('part_time') ? 'both' : 'full_time') : has('part_time') ? 'part_time' : 'unknown'
}

type Cell = { measure: string; occupation: string; site_id: string; part: string }
type Counted = { cell: Cell; key: string; chance: number }

function peopleParts(person: DemoPerson, facts: BulkRow, day: string): string[] {
  const { sex, birth_date, nationality, severely_disabled, family_status, benefit_since } = person.protected
  const years = (count: number) => `${Number(day.slice(0, 4)) - count}${day.slice(4)}`
  const told = facts.statistics_use === true
  const group = (name: string, is: boolean) => (told && is ? [`group:${name}`] : [])
  const longTerm = plusDays(day, -640)
  return [
    '',
    `profile:${String(person.row.profile_class)}`,
    ...(typeof benefit_since === 'string' && benefit_since <= longTerm ? ['long_term'] : []),
    ...group('all', true),
    ...group('women', sex === 'female'),
    ...group('men', sex === 'male'),
    ...group('under_25', String(birth_date) > years(25)),
    ...group('over_54', String(birth_date) <= years(55)),
    ...group('foreign', nationality !== 'DE'),
    ...group('severely_disabled', severely_disabled === true),
    ...group('single_parents', family_status === 'single_parent'),
  ]
}

/** Everything that could be counted, each with its cell and a chance of its own. */
function countable(context: Context, { open, people }: District): Counted[] {
  const day = context.today
  const counted = (cell: Cell, chance: number): Counted => ({
    cell,
    chance,
    key: `${cell.measure} ${cell.occupation} ${cell.site_id} ${cell.part}`,
  })
  const chanceOf = (id: string) => context.dice(`stock ${id}`).next()
  const vacancies = open.map(({ id, row, work }) => {
    const site_id = typeof row.site_id === 'string' ? row.site_id : ''
    const cell = { measure: 'vacancies', occupation: work.code, site_id, part: part(row.working_times) }
    return counted(cell, chanceOf(id))
  })
  const cared = people.filter(({ row }) => row.legal_circle === 'sgb2')
  const persons = cared.flatMap((person): Counted[] => {
    const facts = statisticsOf(context, person)
    const [site_id, chance] = [siteId(person.site), chanceOf(person.id)]
    const occupation = person.targets[0]?.occupation ?? person.work.code
    const groups = peopleParts(person, facts, day).map((one) =>
      counted({ measure: 'people', occupation: '', site_id, part: one }, chance),
    )
    if (facts.unemployed_since === null) return groups
    const times = part(person.row.working_times)
    return [...groups, counted({ measure: 'unemployed', occupation, site_id, part: times }, chance)]
  })
  return [...vacancies, ...persons]
}

/**
 * Stocks of the last month ends. Who was counted then has partly left since and was deleted: a month takes the people and firms of today
 * in the numbers of then, so that shares, seasons and trends tell a story.
 */
export function makeStocks(context: Context, district: District): { snapshots: BulkRow[]; cells: BulkRow[] } {
  const days = lastMonthEnds(lastEndedMonth(context.today), months)
  const all = countable(context, district)
  const snapshots = days.map((day) => ({ day, taken_at: `${plusDays(day, 1)}T00:20:00.000Z`, source: 'demo' }))
  const cells = days.flatMap((day, at) => {
    const ago = (days.length - at) / months
    const month = Number(day.slice(5, 7))
    const counts = new Map<string, BulkRow & { count: number }>()
    const turn = at * 0.618034
    for (const { cell, key, chance } of all) {
      const [firms, persons] = trends[cell.occupation.slice(0, 2)] ?? [0.98, 1.05]
      const then =
        cell.measure === 'vacancies' ? firms : cell.measure === 'people' && cell.part === 'long_term' ? 1.11 : persons
      const level = (1 + (then - 1) * ago) * (cell.measure === 'vacancies' ? season(month, cell.occupation) : 1)
      const times = Math.floor(level) + ((chance + turn) % 1 < level % 1 ? 1 : 0)
      if (times === 0) continue
      const entry = counts.get(key) ?? { day, ...cell, count: 0 }
      entry.count += times
      counts.set(key, entry)
    }
    return [...counts.values()]
  })
  return { snapshots, cells }
}

/** The last day of the month before `today`: what the newest stock of the demo is of. */
export const newestStock = (today: string): string => endOfMonth(lastEndedMonth(today))
