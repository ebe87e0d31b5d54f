import { expect, test } from 'vitest'
import { heldLicences, licenceMask, licencesIn } from './licences.ts'

test('CE includes C, C1E, C1, BE, B and what B includes', () => {
  expect(licencesIn(heldLicences(['CE']))).toEqual(['AM', 'B', 'B96', 'BE', 'C1', 'C1E', 'C', 'CE', 'L', 'T'])
})

test('no licence includes a bigger one', () => {
  expect(licencesIn(heldLicences(['B']))).toEqual(['AM', 'B', 'L'])
  expect(licencesIn(heldLicences(['C1']))).not.toContain('C')
  expect(licencesIn(heldLicences(['C']))).not.toContain('BE')
  expect(licencesIn(heldLicences(['A']))).not.toContain('B')
})

test('who holds CE and D may also pull a trailer with a bus', () => {
  expect(licencesIn(heldLicences(['CE', 'D']))).toContain('DE')
  expect(licencesIn(heldLicences(['CE']))).not.toContain('D1E')
})

test('what is asked is not widened by inclusion', () => {
  expect(licencesIn(licenceMask(['CE', 'B']))).toEqual(['B', 'CE'])
})
