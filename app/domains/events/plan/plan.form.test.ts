import { expect, test } from 'vitest'
import { readPlanInput } from './plan.form.ts'

const session = (changes: object = {}): object => ({
  rounds: 3,
  hosts: [{ id: 'A', tables: 1 }],
  people: [{ id: 'P1' }, { id: 'P2', from: 2, to: 3 }],
  scores: [['P1', 'A', 83]],
  maxTalks: 2,
  ...changes,
})

test('missing hours mean all rounds, and the time limit is ten seconds', () => {
  expect(readPlanInput(session())).toMatchObject({
    ok: true,
    input: {
      people: [
        { id: 'P1', from: 1, to: 3 },
        { from: 2, to: 3 },
      ],
      fixed: [],
      timeLimitSeconds: 10,
    },
  })
})

test.each<[string, object, string]>([
  ['an unknown field', { table: 3 }, 'table'],
  ['an unknown field of a person', { people: [{ id: 'P1', until: 3 }] }, 'people[0].until'],
  ['no rounds', { rounds: 0 }, 'rounds'],
  ['a score below 0', { scores: [['P1', 'A', -1]] }, 'scores[0][2]'],
  ['a score for an unknown person', { scores: [['PX', 'A', 3]] }, 'scores[0][0]'],
  ['a score for an unknown host', { scores: [['P1', 'X', 3]] }, 'scores[0][1]'],
  // prettier-ignore
  ['two scores for one pair', { scores: [['P1', 'A', 3], ['P1', 'A', 4]] }, 'scores[1]'],
  ['a person twice', { people: [{ id: 'P1' }, { id: 'P1' }] }, 'people[1].id'],
  // prettier-ignore
  ['a host twice', { hosts: [{ id: 'A', tables: 1 }, { id: 'A', tables: 2 }] }, 'hosts[1].id'],
  ['hours after the last round', { people: [{ id: 'P1', to: 4 }] }, 'people[0].to'],
  ['hours that end before they begin', { people: [{ id: 'P1', from: 3, to: 2 }] }, 'people[0].from'],
  ['a fixed talk of an unknown person', { fixed: [['PX', 'A', 1]] }, 'fixed[0]'],
  ['a fixed talk outside the hours', { fixed: [['P2', 'A', 1]] }, 'fixed[0]'],
  // prettier-ignore
  ['fixed talks that need a second table', { fixed: [['P1', 'A', 2], ['P2', 'A', 2]] }, 'fixed[1]'],
  // prettier-ignore
  ['a host fixed twice for a person', { fixed: [['P1', 'A', 1], ['P1', 'A', 2]] }, 'fixed[1]'],
  ['more fixed talks than allowed', { maxTalks: 0, fixed: [['P1', 'A', 1]] }, 'fixed[0]'],
])('%s is refused with its field', (_, changes, field) => {
  const read = readPlanInput(session(changes))
  if (read.ok) throw new Error('it was accepted')
  expect(read.problems.map((problem) => problem.field)).toContain(field)
})
