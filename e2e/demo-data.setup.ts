import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHouse } from './house.ts'

/** Of a whole run: a data directory with the demo district, made once by the server itself; each test file starts from a copy. */
export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'demo-data-'))
  const house = await startHouse({ demo: true, dataDir: folder, env: { WORKERS: 'off' } })
  await house.stop()
  process.env.E2E_DEMO_DATA = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
