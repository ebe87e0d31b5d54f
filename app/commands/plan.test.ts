import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

function plan(name: string, content: unknown) {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  const command = join(import.meta.dirname, 'plan.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, path], { encoding: 'utf8' })
  return { status, stdout, stderr }
}
const session = {
  rounds: 2,
  hosts: [{ id: 'A', tables: 1 }],
  people: [{ id: 'P1', from: 1, to: 2 }, { id: 'P2', from: 1, to: 1 }, { id: 'P9' }],
  scores: [
    ['P1', 'A', 83],
    ['P2', 'A', 60],
    ['P9', 'A', 0],
  ],
  maxTalks: 3,
  timeLimitSeconds: 10,
}

test('answers with the plan and nothing else', () => {
  const { status, stdout, stderr } = plan('session.json', { ...session, fixed: [['P1', 'A', 2]] })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({
    status: 'optimal',
    total: 143,
    gap: 0,
    talks: [
      { person: 'P2', host: 'A', round: 1, table: 1 },
      { person: 'P1', host: 'A', round: 2, table: 1 },
    ],
    unplaced: ['P9'],
  })
})

test('fixed talks that contradict each other stop with exit code 2 and their field on standard error', () => {
  const contradicting = [
    ['P1', 'A', 1],
    ['P2', 'A', 1],
  ]
  const run = plan('contradicting.json', { ...session, fixed: contradicting })
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr).toContain('fixed[1]')
})

test('what is not JSON is said so', () => {
  expect(plan('broken.json', '{').stderr).toContain('is not JSON')
})
