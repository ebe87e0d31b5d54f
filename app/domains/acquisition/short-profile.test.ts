import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCandidate } from '../matching/builders.ts'
import { anyCandidate } from '../matching/stock/arbitraries.ts'
import { isTrueOf, sharedBy, shortProfile } from './short-profile.ts'
import type { Shared } from './short-profile.ts'

const person = (
  id: string,
  changes: Parameters<typeof aCandidate>[0] = {},
  site: string | null = 'torgau',
): Shared => ({
  site,
  profile: aCandidate({
    id,
    targets: [{ occupation: '24422', experienceYears: 4 }],
    skills: ['Schweißen'],
    licences: ['B'],
    workingTimes: ['full_time'],
    ...changes,
  }),
})
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => person(id))

test('what five people share at one site is shown, a skill or licence of fewer is left out', () => {
  const rare = person('x', { skills: ['Schweißen', 'Orgelbau'], licences: ['B', 'D'] })
  expect(shortProfile(rare, [...five.slice(1), rare])).toMatchObject({
    occupation: '24422',
    site: 'torgau',
    skills: ['Schweißen'],
    licences: ['B'],
    fullTime: true,
    k: 5,
  })
})

test('occupation and place get coarser until five share them, and below that there is no profile', () => {
  const alone = person('x', { targets: [{ occupation: '24412', experienceYears: 1 }] }, 'oschatz')
  expect(shortProfile(alone, [...five, alone])).toMatchObject({ occupation: '244', site: null })
  expect(shortProfile(alone, [alone, ...five.slice(0, 3)])).toBeNull()
})

test('whatever the stock, everything shown together is true of at least five people, the person among them', () => {
  let made = 0
  fc.assert(
    fc.property(fc.array(anyCandidate, { minLength: 5, maxLength: 60 }), (candidates) => {
      const people = candidates.map((profile, at) => ({ profile, site: at % 3 === 0 ? 'torgau' : 'oschatz' }))
      for (const one of people) {
        const shown = shortProfile(one, people)
        if (!shown) continue
        made++
        expect(isTrueOf(shown, one)).toBe(true)
        const sharing = people.filter((other) => isTrueOf(shown, other))
        expect(sharing.length).toBeGreaterThanOrEqual(sharedBy)
        expect(shown.k).toBe(sharing.length)
      }
    }),
    { seed: 7 },
  )
  expect(made).toBeGreaterThan(20)
})

test('no word of the person reaches the profile beside the list of facts', () => {
  const shown = shortProfile(person('secret-id', {}, 'torgau'), five)
  expect(JSON.stringify(shown)).not.toContain('secret-id')
  expect(Object.keys(shown ?? {}).sort()).toEqual(
    [
      'occupation',
      'site',
      'qualification',
      'fullTime',
      'partTime',
      'experience',
      'german',
      'licences',
      'from',
      'shift',
      'skills',
      'k',
    ].sort(),
  )
})

test('a profile can speak of a later wish: five people have it among theirs, and no experience of the first is told', () => {
  let made = 0
  fc.assert(
    fc.property(fc.array(anyCandidate, { minLength: 5, maxLength: 60 }), (candidates) => {
      const people = candidates.map((profile) => ({ profile, site: 'torgau' }))
      for (const one of people) {
        const aim = one.profile.targets.at(-1)?.occupation ?? ''
        const shown = shortProfile(one, people, sharedBy, aim)
        if (!shown || aim === one.profile.targets[0]?.occupation) continue
        made++
        expect(aim.startsWith(shown.occupation)).toBe(true)
        expect(shown.experience).toBeNull()
        const has = (other: Shared) =>
          other.profile.targets.some(({ occupation }) => occupation.startsWith(shown.occupation))
        const sharing = people.filter((other) => has(other) && isTrueOf({ ...shown, occupation: '' }, other))
        expect(sharing).toContain(one)
        expect(sharing.length).toBeGreaterThanOrEqual(sharedBy)
      }
    }),
    { seed: 7 },
  )
  expect(made).toBeGreaterThan(5)
})
