import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{app,search,prisma}/**/*.test.{ts,tsx}'],
    globalSetup: ['app/testing/server-database.setup.ts'],
    exclude: ['node_modules/**', 'build/**'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    pool: 'forks',
    poolOptions: { forks: { maxForks: 2 } },
  },
})
