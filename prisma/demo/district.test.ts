import { expect, test } from 'vitest'
import { makeDistrict } from './district.ts'
import { makePairing } from './pairs.ts'

const noLink = (): string => 'x'

test('the same day makes the same district, another day another one', () => {
  const rows = (day: string): string => JSON.stringify(makeDistrict(day, noLink).registrations.map((part) => part.rows))
  expect(rows('2026-11-22')).toBe(rows('2026-11-22'))
  expect(rows('2026-11-23')).not.toBe(rows('2026-11-22'))
}, 300_000)

test.each(['2026-12-24', '2027-08-14'])(
  'the stories hold on %s',
  (day) => {
    const district = makeDistrict(day, noLink)
    const [welder] = district.people
    const pairing = makePairing(district.people, day)
    expect(district.open).toHaveLength(1_500)
    expect(welder && district.open.filter((vacancy) => pairing.matches(welder, vacancy, 60))).toEqual([])
    const ready = district.people
      .filter((person) => person.state === 'active' && person.row.ready_on !== null)
      .slice(0, 100)
    const strong = ready.filter((person) => district.open.some((vacancy) => pairing.matches(person, vacancy, 80)))
    const none = ready.filter((person) => !district.open.some((vacancy) => pairing.matches(person, vacancy, 60)))
    expect(strong.length).toBeGreaterThan(60)
    expect(none.length).toBeGreaterThan(0)
    const asked = district.employers.filter(
      (employer) => employer.sector.key === 'metal' && employer.site === 'oschatz',
    )
    expect(asked.length).toBeGreaterThanOrEqual(10)
  },
  60_000,
)

test('events fall on working days of Saxony', () => {
  const days = makeDistrict('2026-10-20', noLink).events.map((event) => event.day)
  expect(days).not.toContain('2026-10-31')
  expect(days).not.toContain('2026-11-18')
  expect(days.filter((day) => new Date(day).getUTCDay() % 6 === 0)).toEqual([])
})
