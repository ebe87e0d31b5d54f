import fc from 'fast-check'
import { expect, test } from 'vitest'
import { liftedNearness, nearness } from './nearness.ts'
import { apartTable, practiceTable } from './transitions-practice.ts'
import { weights } from './weights.ts'

const code = fc.stringMatching(/^[1-9][0-9]{3}[1-4]$/)

test('nearness is symmetric, between 0 and 1000, and 1000 only for the same class', () => {
  fc.assert(
    fc.property(code, code, (a, b) => {
      const near = nearness(a, b)
      expect(near).toBe(nearness(b, a))
      expect(near).toBeGreaterThanOrEqual(0)
      expect(near === 1000).toBe(a === b)
    }),
    { numRuns: 2000 },
  )
})

test('nearness falls with the digit at which two codes part', () => {
  const steps = ['33112', '33111', '33132', '32112', '43102'].map((other) => nearness('33112', other))
  expect(steps).toEqual([...steps].sort((a, b) => b - a))
  expect(new Set(steps).size).toBe(steps.length)
})

test.each([
  ['51312', '52122', 'warehouse and driver'],
  ['51311', '25101', 'warehouse and production helpers'],
  ['62102', '71402', 'sales and office counter'],
  ['82101', '83142', 'nursing aide and family care'],
  ['81302', '82102', 'nursing and care of the elderly'],
  ['83112', '82101', 'social assistant and care aide'],
  ['29302', '29202', 'cook and food production'],
  ['24412', '24422', 'metal building and welding'],
  ['71512', '72213', 'personnel and payroll'],
])('%s and %s are related (%s)', (a, b) => {
  expect(nearness(a, b)).toBeGreaterThanOrEqual(weights.occupation.floor)
})

test.each([
  ['82102', '82312', 'care of the elderly and hairdressing'],
  ['43414', '29302', 'software and kitchen'],
  ['81302', '24422', 'nursing and welding'],
  ['71402', '54101', 'office and cleaning'],
  ['27104', '51311', 'engineering and warehouse help'],
  ['52122', '52312', 'lorry and aeroplane'],
])('%s and %s are unrelated (%s)', (a, b) => {
  expect(nearness(a, b)).toBeLessThan(weights.occupation.floor)
})

test('helper jobs are nearer to each other across areas than skilled jobs are', () => {
  for (const [a, b] of [
    ['5131', '2930'],
    ['5410', '3210'],
    ['1210', '2510'],
    ['6210', '5131'],
  ] as const) {
    expect(nearness(`${a}1`, `${b}1`)).toBeGreaterThan(nearness(`${a}2`, `${b}2`))
  }
})

test('openness to career changers lifts related occupations and leaves the same class and strangers as they are', () => {
  expect(liftedNearness(500)).toBe(600)
  expect(liftedNearness(1000)).toBe(1000)
  expect(liftedNearness(199)).toBe(199)
})

test('each row of the transition tables has two prefixes, a nearness and a reason, and none contradicts another', () => {
  for (const table of [practiceTable, apartTable]) {
    const seen = new Map<string, string>()
    for (const row of table.trim().split('\n')) {
      expect(row).toMatch(/^\d{2,4} \d{2,4} \d{2,3} \S/)
      const [a = '', b = '', value = ''] = row.split(' ')
      const pair = [a, b].sort().join(' ')
      expect(seen.get(pair) ?? value, pair).toBe(value)
      seen.set(pair, value)
    }
  }
})
