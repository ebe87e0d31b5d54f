import { expect, test } from 'vitest'
import { employerSteps } from './employer-steps.ts'
import { vacancyStates, vacancySteps } from './vacancy.ts'

test('an employer never takes a step that the life of a vacancy forbids, and never publishes what no officer has published', () => {
  for (const state of vacancyStates) {
    const unseen = employerSteps({ state, publishedOn: null })
    expect(unseen.filter((to) => !vacancySteps[state].includes(to))).toEqual([])
    expect(unseen).not.toContain('published')
    expect(unseen).not.toContain('restricted')
    expect(unseen).not.toContain('returned')
  }
})

test('what was published before comes back by one button', () => {
  expect(employerSteps({ state: 'paused', publishedOn: '2026-11-02' })).toEqual(['published', 'closed'])
  expect(employerSteps({ state: 'closed', publishedOn: '2026-11-02' })).toEqual(['published'])
})
