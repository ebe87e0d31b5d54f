import { defineConfig } from 'prisma/config'

/** Only `prisma generate` and `prisma format` run through the tool; migrations are applied in the process (prisma/migrate.ts). */
export default defineConfig({ schema: 'prisma/schema.prisma' })
