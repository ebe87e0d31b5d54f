import type { BulkRow } from '../bulk.ts'
import { plusDays } from './calendar.ts'
import type { Context } from './context.ts'
import type { DemoPerson } from './people.ts'

/** What is kept of a person for statistics: nine of ten are unemployed, most for longer; one in eight said no to statistics. */
export function statisticsOf(context: Context, person: DemoPerson): BulkRow {
  const dice = context.dice(`statistics of ${person.id}`)
  const days = dice.weighted<number | null>([
    [null, 9],
    [dice.int(5, 364), 41],
    [dice.int(365, 2_200), 50],
  ])
  return {
    unemployed_since: days === null ? null : plusDays(context.today, -days),
    statistics_use: dice.weighted<boolean | null>([
      [true, 84],
      [false, 12],
      [null, 4],
    ]),
  }
}
