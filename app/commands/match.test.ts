import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'match-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const command = join(import.meta.dirname, 'match.ts')
const vacancy = (id: string, changes: object = {}): object => ({
  id,
  title: 'Fachkraft für Lagerlogistik',
  kind: 'job',
  occupation: '51312',
  employer: { id: 'E1', name: 'Muster GmbH', kind: 'company' },
  location: { postcode: '04860', city: 'Torgau' },
  requirements: { licences: ['B'] },
  ...changes,
})
const person = (id: string, changes: object = {}): object => ({
  id,
  seeks: ['job'],
  targets: [{ occupation: '51312', experienceYears: 4 }],
  licences: ['B'],
  home: { postcode: '04860', city: 'Torgau' },
  ...changes,
})
const candidates = file('candidates.json', [person('C1'), person('C2', { licences: [] })])
const vacancies = file('vacancies.json', [vacancy('V1'), vacancy('V2', { location: { postcode: '01067' } })])

type Row = Record<string, unknown> & { matches: Record<string, unknown>[]; near: Record<string, unknown>[] }
function match(...args: string[]): Row[] {
  return JSON.parse(execFileSync(process.execPath, [command, ...args], { encoding: 'utf8' })) as Row[]
}
function failing(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('lists matches and near matches of each candidate', () => {
  const rows = match('--candidates', candidates, '--vacancies', vacancies, '--today', '2026-11-22')
  expect(rows.map((r) => r['candidate'])).toEqual(['C1', 'C2'])
  expect(rows[0]?.matches.map((m) => m['vacancy'])).toEqual(['V1'])
  expect(Object.keys(rows[0]?.matches[0] ?? {})).toEqual(['vacancy', 'score', 'factors', 'unknown'])
  expect(rows[1]?.near).toMatchObject([{ vacancy: 'V1', gaps: [{ gap: 'licence', what: 'B' }] }])
})

test('by vacancy the two change places', () => {
  const rows = match('--candidates', candidates, '--vacancies', vacancies, '--by', 'vacancy', '--top', '1')
  expect(rows.map((r) => r['vacancy'])).toEqual(['V1', 'V2'])
  expect(rows[0]?.matches.map((m) => m['candidate'])).toEqual(['C1'])
})

test('an unknown field stops with exit code 1, its name on standard error and nothing on standard output', () => {
  const bad = file('bad.json', [person('C1', { age: 44 })])
  const run = failing('--candidates', bad, '--vacancies', vacancies)
  expect(run).toMatchObject({ status: 1, stdout: '' })
  expect(run.stderr).toContain('age: unknown field')
})

test('missing files, broken JSON, wrong options are said in words', () => {
  const broken = file('broken.json', '[{')
  expect(failing('--candidates', broken, '--vacancies', vacancies).stderr).toContain('is not JSON')
  expect(failing('--candidates', join(folder, 'none.json'), '--vacancies', vacancies).stderr).toContain(
    'cannot be read',
  )
  expect(failing('--vacancies', vacancies).stderr).toContain('--candidates is missing')
  for (const wrong of [
    ['--top', '0'],
    ['--by', 'x'],
    ['--today', '2026-02-30'],
    ['--nonsense', '1'],
  ]) {
    expect(failing('--candidates', candidates, '--vacancies', vacancies, ...wrong).status).toBe(1)
  }
})
