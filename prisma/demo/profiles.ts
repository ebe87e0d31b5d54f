import type { BulkRow } from '../bulk.ts'
import { plusDays } from './calendar.ts'
import { cents } from './context.ts'
import type { Context } from './context.ts'
import type { Dice } from './random.ts'
import { workOf } from './works.ts'
import type { Work } from './works.ts'

const general = [
  'MS Office',
  'Gabelstapler',
  'Erste Hilfe',
  'Kundenkontakt',
  'Teamarbeit',
  'Gartenarbeit',
  'Handwerkliches Geschick',
]

type Target = { occupation: string; experience_years: number | null }

function targetsOf(dice: Dice, work: Work, experience: number | null): Target[] {
  const more = dice.sample(
    [...new Set(work.also)].filter((code) => code !== work.code),
    dice.weighted([
      [0, 42],
      [1, 36],
      [2, 18],
      [3, 4],
    ]),
  )
  const first = { occupation: work.code, experience_years: experience }
  return [
    first,
    ...more.map((occupation) => ({
      occupation,
      experience_years: dice.weighted([
        [null, 25],
        [0, 45],
        [1, 15],
        [3, 15],
      ]),
    })),
  ]
}

type Learned = { qualification: string | null; trainings: { occupation: string; recognised: boolean | null }[] | null }

const asked = { none: 0, vocational: 1, advanced: 2, academic: 3 }

function learnedOf(dice: Dice, work: Work, abroad: boolean): Learned {
  if (dice.chance(0.04)) return { qualification: null, trainings: null }
  if (asked[work.qualification] === 0) {
    if (dice.chance(0.6)) return { qualification: 'none', trainings: [] }
    const other = dice.pick(['62102', '32122', '29302', '71402', '24412', '82312', '11102', '22342', '51312'])
    return {
      qualification: 'vocational',
      trainings: [{ occupation: workOf(other).code, recognised: !abroad || dice.chance(0.3) }],
    }
  }
  if (dice.chance(0.12)) return { qualification: 'none', trainings: [] }
  const recognised = abroad ? (dice.chance(0.35) ? true : dice.chance(0.5) ? false : null) : true
  return { qualification: work.qualification, trainings: [{ occupation: work.code, recognised }] }
}

function licencesOf(dice: Dice, work: Work, age: number): string[] | null {
  if (dice.chance(0.03)) return null
  const special = work.licences?.find((licence) => licence !== 'B')
  if (special && dice.chance(0.88)) return ['B', special]
  return dice.chance(age < 22 ? 0.5 : work.licences ? 0.88 : 0.62) ? ['B'] : []
}

function skillsOf(dice: Dice, work: Work): string[] | null {
  if (dice.chance(0.05)) return null
  const own = work.skills
    .filter((skill) => dice.chance(skill.endsWith('!') ? 0.78 : 0.5))
    .map((skill) => skill.replace('!', ''))
  return [
    ...new Set([
      ...own,
      ...dice.sample(
        general,
        dice.weighted([
          [0, 50],
          [1, 35],
          [2, 15],
        ]),
      ),
    ]),
  ]
}

function mobilityOf(
  dice: Dice,
  licences: readonly string[] | null,
): { mobility_means: string[] | null; max_km: number | null } {
  if (dice.chance(0.05)) return { mobility_means: null, max_km: null }
  const car = licences?.includes('B') === true && dice.chance(0.8)
  const means = [
    ...(car ? ['car'] : []),
    ...(!car || dice.chance(0.3) ? ['public_transport'] : []),
    ...(dice.chance(0.4) ? ['bicycle'] : []),
    ...(dice.chance(0.15) ? ['foot'] : []),
  ]
  const limit = car ? dice.pick([20, 25, 30, 30, 40, 40, 50, 60]) : dice.pick([10, 15, 20, 20, 25, 30])
  return { mobility_means: means, max_km: dice.chance(0.14) ? null : limit }
}

function hoursOf(dice: Dice, work: Work): BulkRow {
  const extent = dice.weighted<'full' | 'both' | 'part'>([
    ['full', 54],
    ['both', 28],
    ['part', 18],
  ])
  const times = [
    ...(extent === 'part' ? [] : ['full_time']),
    ...(extent === 'full' ? [] : ['part_time']),
    ...['shift', 'night', 'weekend'].filter((time) => {
      const usual = work.times.some((list) => list.some((entry) => entry === time))
      return dice.chance(usual ? 0.68 : time === 'night' ? 0.1 : 0.25)
    }),
  ]
  const range = { full: [35, 40], both: [25, 40], part: [15, 30] } as const
  const [low, high] = range[extent]
  const known = dice.chance(0.84)
  return {
    working_times: dice.chance(0.96) ? times : null,
    hours_min: known ? Math.max(10, low - dice.pick([0, 0, 5])) : null,
    hours_max: known ? high : null,
  }
}

/** What the scorer may know of a person: wishes, training, skills, ways, hours. Nothing here depends on a protected fact but the age of majority for licences. */
export function profileOf(
  context: Context,
  dice: Dice,
  work: Work,
  age: number,
  abroad: boolean,
): { row: BulkRow; targets: Target[] } {
  const experience = dice.chance(0.1)
    ? null
    : Math.min(
        age - 17,
        dice.weighted([
          [0, 16],
          [1, 14],
          [dice.int(2, 5), 34],
          [dice.int(6, 15), 26],
          [dice.int(16, 30), 10],
        ]),
      )
  const licences = licencesOf(dice, work, age)
  const seeks = dice.weighted([
    [['job'], 78],
    [['job', 'mini_job'], 10],
    [['job', 'trial'], 7],
    [['mini_job'], 5],
  ])
  const apprentice = age < 27 && dice.chance(0.22)
  const available = dice.weighted<number | null>([
    [null, 5],
    [0, 62],
    [-dice.int(1, 60), 18],
    [dice.int(5, 75), 15],
  ])
  const targets = targetsOf(dice, work, apprentice ? 0 : experience)
  return {
    targets,
    row: {
      seeks: apprentice ? ['apprenticeship', 'job'] : seeks,
      ...learnedOf(dice, work, abroad),
      licences,
      skills: skillsOf(dice, work),
      ...mobilityOf(dice, licences),
      ...hoursOf(dice, work),
      available_from: available === null ? null : plusDays(context.today, available),
      accepts_temp_work: dice.weighted<boolean | null>([
        [true, 46],
        [false, 37],
        [null, 17],
      ]),
      min_pay_per_hour: dice.chance(0.3) ? cents(Math.max(14.6, work.pay[0] + (dice.next() - 0.4) * 1.5)) : null,
    },
  }
}
