import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { memoryDatabase } from '../../testing/database.ts'
import { leadReasons } from '../acquisition/lead.texts.ts'
import { employerProfiles } from '../acquisition/leads.reads.server.ts'
import { rankLeads } from '../acquisition/leads.ts'
import { aVacancy } from './builders.ts'
import { dayNumber } from './day.ts'
import { prepareCandidate } from './prepared.ts'
import { rankVacancies, showLists } from './rank.ts'
import { rankPeople } from './stock/people-index.ts'
import { changedCandidates, changedVacancies } from './stock.reads.server.ts'

const today = '2026-11-22'
const day = (text: string) => new Date(text)

let database: OpenDatabase
beforeAll(async () => {
  database = await memoryDatabase()
  const { prisma } = database
  const place = { lat: 51.5, lon: 12.8 }
  for (const [id, industry, skills] of [
    ['E1', '25', ['Schweißen']],
    ['E2', '49', ['Gabelstapler']],
    ['E3', '52', []],
  ] as const) {
    await prisma.employer.create({ data: { id, name: id, kind: 'company', industry, employees: 20, ...place } })
    await prisma.vacancy.createMany({
      data: ['51312', '51311', '52122', '24422'].map((occupation, at) => ({
        id: `${id}-${occupation}`,
        title: occupation,
        kind: 'job',
        occupation,
        employerId: id,
        ...place,
        workingTimes: ['full_time'],
        hoursMin: 30 + at,
        hoursMax: 40,
        payPerHour: 14 + at,
        skills: skills.map((name) => ({ name, must: false })),
        state: 'published',
        publishedOn: day('2026-11-10'),
      })),
    })
  }
  for (const id of ['C1', 'C2', 'C3'])
    await prisma.candidate.create({
      data: {
        id,
        seeks: ['job'],
        ...place,
        workingTimes: ['full_time'],
        qualification: 'vocational',
        skills: ['Gabelstapler'],
        licences: ['B'],
        readyOn: day('2026-11-20'),
        targets: { create: [{ position: 1, occupation: '51312', experienceYears: 3 }] },
      },
    })
}, 300_000)
afterAll(() => database.close())

/** Everything that ranks: both lists with scores and reasons, the people for an event, the leads of each person. */
async function everythingRanked() {
  const { prisma } = database
  const people = (await changedCandidates(prisma, '0')).rows
  const vacancies = (await changedVacancies(prisma, '0')).rows
  const employers = await employerProfiles(prisma)
  const index = { people: new Map(people.map(({ profile }) => [profile.id, prepareCandidate(profile)])) }
  const event = aVacancy({ occupation: '51312', location: { lat: 51.52, lon: 12.9 } })
  const ranked = rankPeople(index, event, dayNumber(today), 10)
  return {
    matches: people.map(({ profile }) => ({
      ...rankVacancies(profile, vacancies, today, { top: 20 }),
      id: profile.id,
    })),
    readyOn: people.map((person) => person.readyOn),
    suggestions: showLists(ranked, 'candidate', { top: 10 }),
    leads: people.map(({ profile }) =>
      rankLeads(profile, employers, today, 10).map((lead) => [lead.employer.id, lead.score, leadReasons(lead)]),
    ),
  }
}

const text = fc.string({ maxLength: 12 }).map((value) => value.replaceAll('\u0000', ''))

/** Facts that are kept but must not count: those of the protected table, and what stands beside the profile. */
const personal = fc.record({
  protected: fc.record({
    birthDate: fc.constantFrom(null, day('1961-02-03'), day('2007-09-10')),
    sex: fc.constantFrom(null, 'f', 'm', 'd'),
    nationality: fc.constantFrom(null, 'DE', 'SY', 'UA'),
    severelyDisabled: fc.constantFrom(null, true, false),
    familyStatus: fc.constantFrom(null, 'single', 'married', 'single_parent'),
    benefitSince: fc.constantFrom(null, day('2012-01-01'), day('2026-10-01')),
  }),
  beside: fc.record({
    legalCircle: fc.constantFrom(null, 'sgb2', 'sgb3'),
    profileClass: fc.constantFrom(null, 'market', 'support'),
    notes: text,
    firstName: text,
    lastName: text,
    street: text,
    email: fc.constantFrom(null, 'a@example.org', 'z@example.org'),
    phone: fc.constantFrom(null, '03421 1'),
    language: fc.constantFrom('de', 'ar', 'uk'),
    channel: fc.constantFrom('auto', 'letter'),
    remindersPaused: fc.boolean(),
  }),
})

test('changing stored personal facts changes no rank, no score, no reason, no suggestion for an event and no lead', async () => {
  const before = await everythingRanked()
  expect(before.matches[0]?.matches.length).toBeGreaterThan(3)
  expect(before.suggestions.matches).toHaveLength(3)
  expect(before.leads[0]?.length).toBeGreaterThan(0)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('C1', 'C2', 'C3'), personal, async (candidateId, facts) => {
      await database.prisma.candidate.update({ where: { id: candidateId }, data: facts.beside })
      await database.prisma.candidateProtected.upsert({
        where: { candidateId },
        create: { candidateId, ...facts.protected },
        update: facts.protected,
      })
      expect(await everythingRanked()).toEqual(before)
    }),
    { numRuns: 25 },
  )
}, 300_000)

test('a fact that the work asks for does change what is ranked, so the comparison can fail', async () => {
  const before = await everythingRanked()
  await database.prisma.candidate.update({ where: { id: 'C1' }, data: { workingTimes: ['part_time'] } })
  expect(await everythingRanked()).not.toEqual(before)
})
