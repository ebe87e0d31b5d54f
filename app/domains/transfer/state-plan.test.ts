import { expect, test } from 'vitest'
import { vacancySteps } from '../vacancies/vacancy.ts'
import { planState } from './state-plan.ts'

test('a new record without a state gets the usual one', () => {
  expect(planState(vacancySteps, null, null, 'published')).toEqual({ ok: true, first: 'published', step: null })
})

test('a new record may come in a later state, one step behind a first one', () => {
  expect(planState(vacancySteps, null, 'closed', 'published')).toEqual({ ok: true, first: 'published', step: 'closed' })
  expect(planState(vacancySteps, null, 'returned', 'published')).toEqual({
    ok: true,
    first: 'submitted',
    step: 'returned',
  })
})

test('a record that is there keeps its state unless another one is named and allowed', () => {
  expect(planState(vacancySteps, 'paused', null, 'published')).toMatchObject({ step: null })
  expect(planState(vacancySteps, 'paused', 'closed', 'published')).toMatchObject({ step: 'closed' })
  expect(planState(vacancySteps, 'published', 'draft', 'published')).toEqual({
    ok: false,
    reason: 'may not go from published to draft, only to paused, closed',
  })
})
