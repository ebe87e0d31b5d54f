import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lockDataDir } from '../../prisma/lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-test-'))
const dataDir = join(folder, 'data')
const csv = join(folder, 'employers.csv')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function command(name: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a wrong call is answered with the usage, without a database', () => {
  expect(command('import', 'dreams', csv)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Usage: npm run import') as string,
  })
  expect(command('import', 'vacancies', join(folder, 'missing.json')).stderr).toContain('missing.json cannot be read')
  expect(command('import', 'vacancies', csv, '--fast').status).toBe(1)
  expect(existsSync(dataDir)).toBe(false)
})

test('an import while a server holds the embedded database says so and changes nothing', () => {
  writeFileSync(csv, 'id;name\n')
  const unlock = lockDataDir(dataDir, 'server')
  const { status, stderr } = command('import', 'employers', csv)
  unlock()
  expect(status).toBe(1)
  expect(stderr).toContain(`in use by process ${process.pid} (server`)
  expect(stderr).toContain('Nothing was changed.')
})

test('a table with a bad row is refused as a whole, left out rows are named, and the export gives back the good ones', () => {
  writeFileSync(
    csv,
    'id;name;kind;location.postcode;employees;openTo\nE1;"Metallbau; Beispiel";company;04758;14;career_changers|part_time\nE2;Muster;firm;04860;viel;\n',
  )
  const refused = command('import', 'employers', csv)
  expect(refused.status).toBe(1)
  expect(refused.stdout).toContain('Nothing was written.')
  expect(refused.stderr).toMatch(/line 3 \(E2\), kind: .*\nline 3 \(E2\), employees: /)
  const skipped = command('import', 'employers', csv, '--skip-bad')
  expect(skipped.status).toBe(1)
  expect(skipped.stdout).toMatch(/^1 new, 0 changed, 0 unchanged/)
  const file = join(folder, 'back.jsonl')
  expect(command('export', 'employers', file).status).toBe(0)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    id: 'E1',
    name: 'Metallbau; Beispiel',
    kind: 'company',
    employees: 14,
    location: { postcode: '04758', city: 'Oschatz', lat: 51.3, lon: 13.11 },
    openTo: ['career_changers', 'part_time'],
  })
}, 300_000)
