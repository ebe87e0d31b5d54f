import type { BulkRow } from '../bulk.ts'
import { instant, plusDays } from './calendar.ts'
import { address, demoId, mobile, phone } from './context.ts'
import type { Context } from './context.ts'
import { firmNames, nameGroups } from './names.ts'
import type { Dice } from './random.ts'
import { sectors, worksOf } from './sectors.ts'
import type { Sector } from './sectors.ts'
import { mailName, siteId } from './staff.ts'
import { businessStreets, streets } from './towns.ts'
import { workOf } from './works.ts'

/** An employer of the demo: its row and what other makers need of it. */
export interface DemoEmployer {
  id: string
  sector: Sector
  site: string
  postcode: string
  city: string
  employees: number
  /** What it looks for, with weights. */
  works: Sector['works']
  row: BulkRow
}

/** A bell curve around 0 with spread 1. */
const bell = (dice: Dice): number => Math.sqrt(-2 * Math.log(1 - dice.next())) * Math.cos(2 * Math.PI * dice.next())

function freshName(dice: Dice, sector: Sector, city: string, taken: Set<string>): string {
  for (;;) {
    const name = dice.pick(sector.names).replace('*', dice.pick(firmNames)).replace('#', city)
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

function pastOf(dice: Dice, today: string, works: Sector['works']): { occupation: string; on: string }[] {
  return Array.from(
    {
      length: dice.weighted([
        [0, 30],
        [1, 30],
        [2, 22],
        [3, 12],
        [4, 6],
      ]),
    },
    () => ({
      occupation: workOf(dice.weighted(works)).code,
      on: plusDays(today, -dice.int(20, 900)),
    }),
  )
}

/** Metal firms around Oschatz have hired welders and metal workers before, though they report no vacancy now. */
function metalPast(dice: Dice, today: string): { occupation: string; on: string }[] {
  return Array.from({ length: dice.int(1, 3) }, () => ({
    occupation: dice.weighted([
      ['24422', 60],
      ['24412', 40],
    ]),
    on: plusDays(today, -dice.int(40, 700)),
  }))
}

const byDay = (a: { on: string }, b: { on: string }): number => (a.on < b.on ? -1 : 1)

function makeEmployer(context: Context, sector: Sector, number: number, taken: Set<string>): DemoEmployer {
  const dice = context.dice(`employer ${number}`)
  const town = context.town(dice.weighted(sector.towns))
  const grown = Math.round(sector.size[0] * Math.exp(bell(dice) * 0.95))
  const employees = Math.max(2, Math.min(grown, sector.size[1]))
  const id = demoId('e', number, 3)
  const contacted = dice.chance(0.55)
  const name = freshName(dice, sector, town.city, taken)
  const works = worksOf(sector, name)
  const welders = sector.key === 'metal' && town.site === 'oschatz'
  const past = welders ? metalPast(dice, context.today) : pastOf(dice, context.today, works)
  const hired = welders ? metalPast(dice, context.today) : pastOf(dice, context.today, works).slice(0, 3)
  const result = dice.weighted([
    ['interested', 34],
    ['call_again', 26],
    ['vacancy', 22],
    ['refused', 10],
    ['trial', 8],
  ])
  const openTo = dice.sample(
    ['career_changers', 'part_time', 'training', 'families', 'severely_disabled'],
    dice.int(0, 3),
  )
  const row = {
    id,
    name,
    kind: sector.key === 'agency' ? 'temp_agency' : 'company',
    industry: sector.industry,
    employees: dice.chance(0.93) ? employees : null,
    street: address(dice, dice.chance(0.6) ? businessStreets : streets),
    postcode: town.postcode,
    city: town.city,
    ...context.near(dice, town.postcode),
    phone: phone(dice),
    email: dice.chance(0.86) ? `personal.${id.slice(5)}@example.com` : null,
    website: null,
    open_to: dice.chance(0.6) ? openTo : null,
    sought: dice.chance(0.92) ? past.sort(byDay) : null,
    hired: dice.chance(0.88) || welders ? hired.sort(byDay) : null,
    asks_per_month: dice.weighted([
      [null, 60],
      [1, 18],
      [2, 16],
      [4, 6],
    ]),
    last_contact_on: contacted ? plusDays(context.today, -dice.int(3, welders ? 60 : 420)) : null,
    last_contact_result: contacted ? (welders && result === 'refused' ? 'call_again' : result) : null,
    notes: null,
    site_id: siteId(town.site),
    source: 'demo',
    created_at: instant(plusDays(context.today, -dice.int(380, 1500)), '09:00'),
  }
  return { id, sector, site: town.site, postcode: town.postcode, city: town.city, employees, works, row }
}

/** The firms of the district, 600 of them, 20 of these temp agencies. */
export function makeEmployers(context: Context): DemoEmployer[] {
  const taken = new Set<string>()
  return sectors
    .flatMap((sector) => Array.from({ length: sector.firms }, () => sector))
    .map((sector, at) => makeEmployer(context, sector, at + 1, taken))
}

/** One or two people to talk to in each firm. */
export function contactRows(context: Context, employers: readonly DemoEmployer[]): BulkRow[] {
  const group = nameGroups[0]
  if (!group) throw new Error('No names')
  return employers.flatMap((employer) => {
    const dice = context.dice(`contacts ${employer.id}`)
    const count = employer.employees > 25 && dice.chance(0.5) ? 2 : 1
    return Array.from({ length: count }, (_, at) => {
      const name = `${dice.pick(dice.chance(0.5) ? group.women : group.men)} ${dice.pick(group.families)}`
      const large = employer.employees > 40
      return {
        id: `${employer.id}-k${at + 1}`,
        employer_id: employer.id,
        name,
        role: dice.pick(
          large ? ['Personalleitung', 'Personalreferat', 'Werkleitung'] : ['Inhaber/in', 'Geschäftsführung', 'Büro'],
        ),
        phone: dice.chance(0.4) ? mobile(dice) : phone(dice),
        email: dice.chance(0.8) ? `${mailName(name)}.${employer.id.slice(5)}@example.com` : null,
        main: at === 0,
      }
    })
  })
}
