import { defineConfig } from 'vitest/config'

/** Journeys through the built house in a real browser: `npm run build` first. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['app/testing/server-database.setup.ts', 'e2e/demo-data.setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    pool: 'forks',
    poolOptions: { forks: { maxForks: 2 } },
  },
})
