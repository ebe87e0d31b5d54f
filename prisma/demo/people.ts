import type { BulkRow } from '../bulk.ts'
import { instant, plusDays } from './calendar.ts'
import { address, demoId, inOffice, mobile, phone } from './context.ts'
import type { Context } from './context.ts'
import { nameGroups } from './names.ts'
import type { NameGroup } from './names.ts'
import { profileOf } from './profiles.ts'
import type { Dice } from './random.ts'
import { mailName, officers, siteId } from './staff.ts'
import { towns } from './towns.ts'
import { works } from './works.ts'
import type { Work } from './works.ts'

/** A person of the demo; makers of events and proposals set `state` before it is written. */
export interface DemoPerson {
  id: string
  work: Work
  site: string
  state: 'active' | 'placed' | 'inactive'
  mail: boolean
  row: BulkRow
  targets: { occupation: string; experience_years: number | null }[]
  protected: BulkRow
  consents: BulkRow[]
}

export const peopleCount = 5_000

const townsWithWeight = towns.map((town) => [town, town.people] as const)
const worksWithWeight = works.map((work) => [work, work.people] as const)
const groupsWithWeight = nameGroups.map((group) => [group, group.share] as const)

const foreignGerman = [
  ['A1', 14],
  ['A2', 30],
  ['B1', 32],
  ['B2', 18],
  ['C1', 6],
] as const
const understands = new Set(['B2', 'C1', 'C2'])

function languagesOf(dice: Dice, group: NameGroup, work: Work): { code: string; level: string }[] {
  const german =
    group.language === 'de'
      ? 'C2'
      : group.nationality === 'DE'
        ? dice.weighted([
            ['B2', 40],
            ['C1', 60],
          ])
        : undefined
  const spoken =
    german ??
    (work.german === 'B2' || work.german === 'C1'
      ? dice.weighted([
          ['B1', 30],
          ['B2', 45],
          ['C1', 25],
        ])
      : dice.weighted(foreignGerman))
  const languages = [{ code: 'de', level: spoken }]
  if (group.language !== 'de') languages.unshift({ code: group.language, level: 'C2' })
  if (dice.chance(0.3))
    languages.push({
      code: 'en',
      level: dice.weighted([
        ['A2', 40],
        ['B1', 40],
        ['B2', 20],
      ]),
    })
  return languages
}

/** Dated readiness: most ready people are fresh, some are to be confirmed (over 30 days), some have lapsed (over 60). */
function readyOf(dice: Dice, today: string): string | null {
  const age = dice.weighted<number | null>([
    [null, 840],
    [dice.int(0, 29), 120],
    [dice.int(31, 59), 25],
    [dice.int(61, 95), 15],
  ])
  return age === null ? null : plusDays(today, -age)
}

const profileClasses = [
  ['support', 18],
  ['stabilisation', 20],
  ['development', 24],
  ['promotion', 20],
  ['activation', 12],
  ['market', 6],
] as const

function protectedOf(dice: Dice, today: string, id: string, woman: boolean, age: number, group: NameGroup): BulkRow {
  const birth = plusDays(today, -Math.round(age * 365.25) - dice.int(1, 360))
  return {
    candidate_id: id,
    birth_date: birth,
    sex: dice.chance(0.003) ? 'diverse' : woman ? 'female' : 'male',
    nationality: group.nationality,
    severely_disabled: dice.chance(0.07),
    family_status: dice.weighted([
      ['single', 46],
      ['married', 30],
      ['divorced', 14],
      ['single_parent', 10],
    ]),
    benefit_since: dice.chance(0.8) ? plusDays(today, -dice.int(20, 2600)) : null,
  }
}

function consentsOf(context: Context, dice: Dice, id: string, site: string): BulkRow[] {
  if (!dice.chance(0.88)) return []
  const given = plusDays(context.today, -dice.int(5, 700))
  const withdrawn = dice.chance(0.03)
  return [
    {
      id: `${id}-mail`,
      candidate_id: id,
      purpose: 'mail',
      given_at: inOffice(dice, given),
      withdrawn_at: withdrawn ? inOffice(dice, plusDays(context.today, -dice.int(0, 4))) : null,
      recorded_by: `user:${dice.pick(officers[site] ?? [])}`,
    },
  ]
}

function makePerson(context: Context, number: number): DemoPerson {
  const dice = context.dice(`person ${number}`)
  const id = demoId('c', number)
  const group = dice.weighted(groupsWithWeight)
  const woman = dice.chance(0.47)
  const [first, last] = [dice.pick(woman ? group.women : group.men), dice.pick(group.families)]
  const town = dice.weighted(townsWithWeight)
  const work = dice.weighted(worksWithWeight)
  const age = dice.int(18, 63)
  const languages = languagesOf(dice, group, work)
  const german = languages.find((language) => language.code === 'de')?.level ?? 'A1'
  const ready = readyOf(dice, context.today)
  const mail = dice.chance(0.7)
  const { row, targets } = profileOf(context, dice, work, age, group.nationality !== 'DE')
  const consents = mail ? consentsOf(context, dice, id, town.site) : []
  return {
    id,
    work,
    site: town.site,
    state: 'active',
    mail,
    targets,
    protected: protectedOf(dice, context.today, id, woman, age, group),
    consents,
    row: {
      id,
      first_name: first,
      last_name: last,
      email: mail ? `${mailName(`${first} ${last}`)}.${number}@example.org` : null,
      email_refused_at: mail && dice.chance(0.02) ? inOffice(dice, plusDays(context.today, -dice.int(5, 200))) : null,
      phone: dice.chance(0.92) ? (dice.chance(0.7) ? mobile(dice) : phone(dice)) : null,
      street: address(dice),
      postcode: town.postcode,
      city: town.city,
      ...context.near(dice, town.postcode),
      language: understands.has(german) ? 'de' : group.language,
      channel: dice.weighted([
        ['auto', 90],
        ['letter', 7],
        ['both', 3],
      ]),
      legal_circle: dice.chance(0.68) ? 'sgb2' : 'sgb3',
      profile_class: ready
        ? dice.weighted([
            ['market', 55],
            ['activation', 45],
          ])
        : dice.weighted(profileClasses),
      site_id: siteId(town.site),
      languages: dice.chance(0.97) ? languages : null,
      ...row,
      ready_on: ready,
      state: 'active',
      notes: null,
      source: 'demo',
      created_at: instant(plusDays(context.today, -dice.int(3, 1100)), '10:00'),
    },
  }
}

/** The person of the second journey: ready, good, and nothing that is reported fits. */
function welder(context: Context, person: DemoPerson): DemoPerson {
  const targets = [
    { occupation: '24422', experience_years: 9 },
    { occupation: '24412', experience_years: 3 },
  ]
  const row = {
    ...person.row,
    first_name: 'Doreen',
    last_name: 'Kretzschmar',
    email: 'doreen.kretzschmar@example.org',
    email_refused_at: null,
    phone: '0171 39200 24',
    ...{
      street: 'Lindenstraße 12',
      postcode: '04758',
      city: 'Oschatz',
      ...context.near(context.dice('welder'), '04758'),
    },
    language: 'de',
    channel: 'auto',
    legal_circle: 'sgb2',
    profile_class: 'market',
    site_id: siteId('oschatz'),
    languages: [{ code: 'de', level: 'C2' }],
    seeks: ['job'],
    qualification: 'vocational',
    trainings: [{ occupation: '24412', recognised: true }],
    licences: [],
    skills: ['MAG-Schweißen', 'WIG-Schweißen', 'Lesen technischer Zeichnungen'],
    mobility_means: ['public_transport', 'bicycle'],
    max_km: 30,
    working_times: ['full_time'],
    hours_min: 38,
    hours_max: 40,
    available_from: context.today,
    accepts_temp_work: false,
    min_pay_per_hour: 17.5,
    ready_on: plusDays(context.today, -2),
    notes: 'Schweißerprüfungen aufgefrischt. Ab sofort verfügbar, wünscht sich einen festen Betrieb in der Nähe.',
    created_at: instant(plusDays(context.today, -160), '10:00'),
  }
  const consents = [
    {
      id: `${person.id}-mail`,
      candidate_id: person.id,
      purpose: 'mail',
      given_at: instant(plusDays(context.today, -160), '10:10'),
      withdrawn_at: null,
      recorded_by: 'user:demo-u-officer',
    },
  ]
  const work = works.find((entry) => entry.code === '24422') ?? person.work
  return { ...person, work, site: 'oschatz', mail: true, row, targets, consents }
}

/** The 5,000 people; the first is the welder. */
export function makePeople(context: Context): DemoPerson[] {
  const people = Array.from({ length: peopleCount }, (_, at) => makePerson(context, at + 1))
  return people.map((person, at) => (at === 0 ? welder(context, person) : person))
}
