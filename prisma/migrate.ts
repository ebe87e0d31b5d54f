import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'

/** Folder of schema.prisma and migrations/, wherever the process was started. */
export const prismaDir = join(process.cwd(), 'prisma')

const noFilters = { externalTables: [], externalEnums: [] }

interface EngineModule {
  SchemaEngine: typeof SchemaEngine
}

/** Prisma's own schema engine as WebAssembly: no binary, no second process. Instantiated once, since its glue is one. */
const loadEngine = memo(async (): Promise<EngineModule> => {
  const bindings: unknown = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings as WebAssembly.ModuleImports })
  const glue = bindings as EngineModule & { __wbg_set_wasm(wasm: unknown): void }
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return glue
})

function memo<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

async function schemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  const { SchemaEngine: Engine } = await loadEngine()
  return Engine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter))
}

function migrationList(): MigrationList {
  const baseDir = join(prismaDir, 'migrations')
  const directories = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: directories.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** Applies every migration that the database lacks and returns their names; doing it again changes nothing. */
export async function applyMigrations(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const engine = await schemaEngine(adapter)
  try {
    const done = await engine.applyMigrations({ migrationsList: migrationList(), filters: noFilters })
    return done.appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** SQL that would lead the live database to schema.prisma: empty when both agree, else the next migration. */
export async function differenceToSchema(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  const engine = await schemaEngine(adapter)
  const path = join(prismaDir, 'schema.prisma')
  const files = [{ path, content: readFileSync(path, 'utf8') }]
  try {
    const result = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: prismaDir },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    return (result.stdout ?? '').replace(/^-- This is an empty migration\.\s*$/m, '').trim()
  } finally {
    engine.free()
  }
}
