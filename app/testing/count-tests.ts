export interface Count {
  passed: number
  failed: number
  skipped: number
}

interface Results {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/**
 * Counts the tests in the JSON results of a Vitest run. A file that could not be loaded, a run without results or without
 * any test, and a run that ended with a fault outside of its tests (`code` is not 0) each count as one failure.
 */
export function countTests(json: string | null, code: number | null): Count {
  if (json === null) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(json) as Results
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length
  const failed = numFailedTests + broken
  const unseen = failed === 0 && (code !== 0 || numPassedTests === 0) ? 1 : 0
  return { passed: numPassedTests, failed: failed + unseen, skipped: numPendingTests }
}
