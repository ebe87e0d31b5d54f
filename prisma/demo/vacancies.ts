import type { BulkRow } from '../bulk.ts'
import { nextWorkingDay, plusDays } from './calendar.ts'
import { address, cents, demoId, inOffice } from './context.ts'
import type { Context } from './context.ts'
import type { DemoEmployer } from './employers.ts'
import type { Dice } from './random.ts'
import { sectors } from './sectors.ts'
import { siteId } from './staff.ts'
import { businessStreets, towns } from './towns.ts'
import { descriptionOf, titleOf } from './vacancy-text.ts'
import { workOf } from './works.ts'
import type { Work } from './works.ts'

/** A vacancy of the demo; `path` are the states it goes through after the first. */
export interface DemoVacancy {
  id: string
  work: Work
  employer: DemoEmployer
  published: string
  places: number
  row: BulkRow
  path: { state: string; reason: string | null; filled?: number }[]
}

/** The legal minimum from 2027 on (fifth ordinance on the minimum wage): nobody in the demo pays less. */
const minimumWage = 14.6

/** Around Oschatz no metal and machine work is reported: the welder of the demo finds nothing within her reach. */
const metalGap = (employer: DemoEmployer, work: Work): boolean =>
  employer.site === 'oschatz' && /^(24|25[01])/.test(work.code)

type Draft = { employer: DemoEmployer; work: Work }

function choose(dice: Dice, employers: readonly (readonly [DemoEmployer, number])[]): Draft {
  for (let tries = 0; ; tries++) {
    const employer = dice.weighted(employers)
    const work = workOf(dice.weighted(employer.works))
    if (!metalGap(employer, work)) return { employer, work }
    if (tries > 200) throw new Error('No work that the firms report')
  }
}

function kindOf(dice: Dice, work: Work): 'job' | 'apprenticeship' | 'mini_job' | 'trial' {
  if (work.qualification === 'vocational' && dice.chance(0.1)) return 'apprenticeship'
  if (work.qualification === 'none' && work.openTo?.includes('part_time') && dice.chance(0.16)) return 'mini_job'
  return dice.chance(0.012) ? 'trial' : 'job'
}

function hoursOf(
  dice: Dice,
  kind: string,
  times: readonly string[],
): { hours_min: number | null; hours_max: number | null } {
  if (kind === 'mini_job') return { hours_min: dice.pick([5, 6, 8]), hours_max: 10 }
  if (dice.chance(0.1)) return { hours_min: null, hours_max: null }
  const full = times.includes('full_time')
  const part = times.includes('part_time')
  if (full && part) return { hours_min: dice.pick([20, 25, 30]), hours_max: dice.pick([38, 39, 40]) }
  if (full) return { hours_min: dice.pick([35, 38, 38, 40]), hours_max: 40 }
  return { hours_min: dice.pick([15, 20, 20, 25]), hours_max: dice.pick([25, 30, 30]) }
}

function requirements(dice: Dice, work: Work, kind: string): BulkRow {
  const fresh = kind === 'apprenticeship' || kind === 'trial'
  const skills = work.skills
    .filter((skill) => skill.endsWith('!') || dice.chance(0.55))
    .map((skill) => ({ name: skill.replace('!', ''), must: skill.endsWith('!') && !fresh && dice.chance(0.7) }))
  const driving = work.licences && (work.licences[0] !== 'B' || dice.chance(0.75)) ? work.licences : []
  return {
    qualification: fresh ? null : dice.chance(0.88) ? work.qualification : null,
    regulated: work.regulated ?? (dice.chance(0.7) ? false : null),
    experience_years: fresh
      ? 0
      : dice.weighted([
          [null, 40],
          [0, 24],
          [1, 20],
          [2, 11],
          [3, 5],
        ]),
    licences: fresh ? [] : dice.chance(0.9) ? driving : null,
    skills: fresh ? [] : dice.chance(0.94) ? skills : null,
    languages: work.german && dice.chance(0.8) ? [{ code: 'de', level: work.german, must: dice.chance(0.8) }] : null,
    open_to: dice.chance(0.85) ? (work.openTo ?? []).filter(() => dice.chance(0.7)) : null,
  }
}

/** Where the work is: at the firm, with temp agencies at a client somewhere in the district. */
function placeOf(context: Context, dice: Dice, employer: DemoEmployer): BulkRow {
  if (employer.sector.key !== 'agency') {
    const { street, postcode, city, lat, lon } = employer.row
    return { street, postcode, city, lat, lon }
  }
  const inside = towns.filter((town) => town.outside !== true)
  const reach = inside.filter((town) => town.site === employer.site)
  const town = dice.pick(dice.chance(0.5) ? reach : inside)
  return {
    street: address(dice, businessStreets),
    postcode: town.postcode,
    city: town.city,
    ...context.near(dice, town.postcode),
  }
}

function placesOf(dice: Dice, employer: DemoEmployer, work: Work, kind: string): number {
  if (kind === 'apprenticeship')
    return dice.weighted([
      [1, 60],
      [2, 25],
      [4, 15],
    ])
  const large =
    (employer.sector.key === 'agency' || employer.employees > 150) &&
    (work.qualification === 'none' || work.code === '51312')
  return large
    ? dice.weighted([
        [1, 40],
        [2, 20],
        [3, 14],
        [5, 12],
        [8, 8],
        [12, 6],
      ])
    : dice.weighted([
        [1, 84],
        [2, 12],
        [3, 4],
      ])
}

function startOf(context: Context, dice: Dice, kind: string, published: string): string | null {
  if (kind === 'apprenticeship') {
    const year = Number(published.slice(0, 4))
    return published.slice(5) > '08-15' ? `${year + 1}-08-01` : `${year}-08-01`
  }
  if (dice.chance(0.14)) return null
  const start = plusDays(published, dice.int(3, 75))
  return dice.chance(0.6) && start < context.today && published > plusDays(context.today, -120)
    ? plusDays(context.today, dice.int(1, 30))
    : start
}

function makeVacancy(context: Context, dice: Dice, number: number, draft: Draft, published: string): DemoVacancy {
  const { employer, work } = draft
  const kind = kindOf(dice, work)
  const times = kind === 'mini_job' ? ['part_time'] : kind === 'apprenticeship' ? ['full_time'] : dice.pick(work.times)
  const needs = requirements(dice, work, kind)
  const openTo = Array.isArray(needs.open_to) ? (needs.open_to as string[]) : []
  const pay = Math.max(minimumWage, cents(work.pay[0] + dice.next() * (work.pay[1] - work.pay[0])))
  const start = startOf(context, dice, kind, published)
  const place = placeOf(context, dice, employer)
  const agency = employer.sector.key === 'agency'
  const places = placesOf(dice, employer, work, kind)
  const alternative = dice.chance(0.2)
    ? work.also.find(
        // Employers name neighbours as alternatives: same main group, same level.
        (code) =>
          code !== work.code && code.slice(0, 2) === work.code.slice(0, 2) && code.endsWith(work.code.slice(-1)),
      )
    : undefined
  const row = {
    id: demoId('v', number),
    title: titleOf(dice, work, kind, openTo.includes('career_changers'), times.includes('night')),
    kind,
    occupation: work.code,
    alternatives: alternative ? [alternative] : [],
    employer_id: employer.id,
    site_id: siteId(employer.site),
    ...place,
    places,
    places_filled: 0,
    working_times: dice.chance(0.96) ? times : null,
    ...hoursOf(dice, kind, times),
    start,
    fixed_until: dice.chance(0.1) ? plusDays(start ?? published, dice.pick([183, 365, 365, 730])) : null,
    pay_per_hour: kind === 'apprenticeship' || dice.chance(0.28) ? null : pay,
    ...needs,
    description: dice.chance(0.95) ? descriptionOf(dice, work, employer.employees, String(place.city), agency) : null,
    state: 'published',
    state_reason: null,
    published_on: published,
    restricted_until: null,
    touched_at: inOffice(
      dice,
      plusDays(
        context.today,
        -dice.weighted([
          [dice.int(0, 6), 55],
          [dice.int(7, 20), 35],
          [dice.int(21, 33), 10],
        ]),
      ),
    ),
    source: 'demo',
    created_at: inOffice(dice, plusDays(published, -dice.int(0, 3))),
  }
  return { id: row.id, work, employer, published, places, row, path: [] }
}

/** Reach of a firm's chance to report a vacancy: larger firms more often. */
const weightsOf = (employers: readonly DemoEmployer[]): (readonly [DemoEmployer, number])[] =>
  employers.map((employer) => [employer, Math.sqrt(employer.employees)] as const)

/** The 1,500 open vacancies, by the shares of the branches. */
export function makeOpenVacancies(context: Context, employers: readonly DemoEmployer[]): DemoVacancy[] {
  let number = 0
  return sectors.flatMap((sector) => {
    const firms = weightsOf(employers.filter((employer) => employer.sector === sector))
    return Array.from({ length: sector.vacancies }, () => {
      const dice = context.dice(`vacancy ${++number}`)
      const age = dice.weighted([
        [dice.int(0, 7), 25],
        [dice.int(8, 30), 40],
        [dice.int(31, 90), 25],
        [dice.int(91, 160), 10],
      ])
      return makeVacancy(context, dice, number, choose(dice, firms), plusDays(context.today, -age))
    })
  })
}

const ends = [
  ['filled_by_us', 36],
  ['filled_otherwise', 29],
  ['not_filled', 20],
  ['withdrawn', 15],
] as const

/** 900 vacancies that were closed in the last twelve months. */
export function makeClosedVacancies(
  context: Context,
  employers: readonly DemoEmployer[],
  first: number,
): DemoVacancy[] {
  const firms = weightsOf(employers)
  return Array.from({ length: 900 }, (_, at) => {
    const dice = context.dice(`closed vacancy ${at}`)
    const vacancy = makeVacancy(
      context,
      dice,
      first + at,
      choose(dice, firms),
      plusDays(context.today, -dice.int(30, 365)),
    )
    const reason = dice.weighted(ends)
    vacancy.path = [{ state: 'closed', reason, filled: reason === 'filled_by_us' ? vacancy.places : 0 }]
    return {
      ...vacancy,
      row: { ...vacancy.row, touched_at: inOffice(dice, plusDays(vacancy.published, dice.int(7, 28))) },
    }
  })
}

const others: readonly { count: number; first: string; path: readonly string[]; reason: string | null }[] = [
  { count: 12, first: 'submitted', path: [], reason: null },
  { count: 26, first: 'restricted', path: [], reason: null },
  { count: 10, first: 'draft', path: [], reason: null },
  {
    count: 18,
    first: 'published',
    path: ['paused'],
    reason: 'Einarbeitung läuft, der Betrieb meldet sich im neuen Jahr',
  },
  { count: 4, first: 'submitted', path: ['returned'], reason: 'Bitte die Arbeitszeiten und den Stundenlohn ergänzen.' },
]

/** The few that are on their way: submitted, kept for the own people first, drafts, paused, returned. */
export function makeOtherVacancies(context: Context, employers: readonly DemoEmployer[], first: number): DemoVacancy[] {
  const firms = weightsOf(employers)
  return others
    .flatMap((other) => Array.from({ length: other.count }, () => other))
    .map((other, at) => {
      const dice = context.dice(`other vacancy ${at}`)
      const vacancy = makeVacancy(
        context,
        dice,
        first + at,
        choose(dice, firms),
        plusDays(context.today, -dice.int(0, 9)),
      )
      vacancy.path = other.path.map((state) => ({ state, reason: other.reason }))
      const until = nextWorkingDay(plusDays(context.today, dice.int(1, 5)))
      const shown = other.first === 'published' || other.first === 'restricted'
      return {
        ...vacancy,
        row: {
          ...vacancy.row,
          state: other.first,
          published_on: shown ? vacancy.row.published_on : null,
          restricted_until: other.first === 'restricted' ? until : null,
          source: other.first === 'submitted' ? 'employer' : 'demo',
        },
      }
    })
}
