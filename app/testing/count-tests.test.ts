import { expect, test } from 'vitest'
import { countTests } from './count-tests.ts'

const results = (
  passed: number,
  failed: number,
  files: { status: string; assertionResults: { status: string }[] }[] = [],
) => JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 2, testResults: files })

test('tests are counted as they ended', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
  expect(countTests(results(7, 1, [file]), 1)).toEqual({ passed: 7, failed: 1, skipped: 2 })
  expect(countTests(results(7, 0), 0)).toEqual({ passed: 7, failed: 0, skipped: 2 })
})

test('a file that cannot be loaded is a failure', () => {
  expect(countTests(results(7, 0, [{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1)
})

test('no results, no tests, and a fault outside of the tests are failures', () => {
  expect(countTests(null, 1).failed).toBe(1)
  expect(countTests(results(0, 0), 0).failed).toBe(1)
  expect(countTests(results(7, 0), 1).failed).toBe(1)
})
