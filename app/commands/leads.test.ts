import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'leads-'))
afterAll(() => rmSync(folder, { recursive: true }))
function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}
const command = join(import.meta.dirname, 'leads.ts')
const candidates = file('candidates.json', [
  { id: 'C1', seeks: ['job'], targets: [{ occupation: '24422', experienceYears: 7 }], home: { postcode: '04758' } },
])
const employer = { name: 'Metallbau Beispiel GmbH', kind: 'company', industry: '25', location: { postcode: '04758' } }

test('lists employers to ask with score and reasons', () => {
  const hired = [{ occupation: '24422', on: '2026-06-15' }]
  const employers = file('employers.json', [
    { id: 'E1', ...employer },
    { id: 'E2', ...employer, hired },
    { id: 'E3', ...employer, hired, lastContact: { on: '2026-01-10', result: 'refused' } },
  ])
  const args = ['--candidates', candidates, '--employers', employers, '--today', '2026-11-22']
  const rows = JSON.parse(execFileSync(process.execPath, [command, ...args], { encoding: 'utf8' })) as {
    candidate: string
    leads: { employer: string; score: number; reasons: string[] }[]
  }[]
  expect(rows[0]?.candidate).toBe('C1')
  expect(rows[0]?.leads.map((lead) => lead.employer)).toEqual(['E2', 'E1'])
  expect(rows[0]?.leads[0]?.reasons[0]).toContain('eingestellt')
})

test('an unknown field of an employer is named on standard error', () => {
  const employers = file('bad.json', [{ id: 'E1', ...employer, rating: 5 }])
  const run = spawnSync(process.execPath, [command, '--candidates', candidates, '--employers', employers], {
    encoding: 'utf8',
  })
  expect(run.status).toBe(1)
  expect(run.stdout).toBe('')
  expect(run.stderr).toContain('rating: unknown field')
})
