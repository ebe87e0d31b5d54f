import { defineConfig } from 'vitest/config'

/** Journeys through the built house in a real browser: `npm run build` first. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['app/testing/server-database.setup.ts', 'e2e/demo-data.setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A browser on a busy machine may lose one race; twice in a row is a fault.
    retry: 1,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    poolOptions: { forks: { maxForks: 2 } },
  },
})
