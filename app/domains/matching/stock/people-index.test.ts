import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../day.ts'
import { prepareCandidate, prepareVacancy } from '../prepared.ts'
import { compareWithCandidates, showLists } from '../rank.ts'
import { anyCandidate, anyVacancy } from './arbitraries.ts'
import { newPeopleIndex, rankPeople, removePeople, upsertPeople } from './people-index.ts'

const today = dayNumber('2026-11-22')
const people = fc.uniqueArray(anyCandidate, { maxLength: 40, selector: (c) => c.id })

test('the index of people gives what the plain scorer gives, in order and in words, after changes and removals', () => {
  fc.assert(
    fc.property(people, people, anyVacancy, fc.integer({ min: 1, max: 20 }), (first, changed, vacancy, top) => {
      const index = newPeopleIndex()
      upsertPeople(index, first)
      upsertPeople(index, changed)
      const gone = first.slice(0, 3).map((c) => c.id)
      removePeople(index, gone)
      const now = new Map([...first, ...changed].map((c) => [c.id, c]))
      for (const id of gone) now.delete(id)
      const plain = compareWithCandidates(prepareVacancy(vacancy), [...now.values()].map(prepareCandidate), today, top)
      const fast = rankPeople(index, vacancy, today, top)
      expect(showLists(fast, 'candidate', { top })).toEqual(showLists(plain, 'candidate', { top }))
    }),
    { numRuns: 500 },
  )
})
