import { expect, test } from 'vitest'
import type { Answered } from './proposal-answer.ts'
import { reasonsFor } from './proposal.ts'
import { proposalView } from './proposal-view.ts'
import { personProposalTexts } from './person-proposal.texts.ts'
import { employerProposalTexts } from './employer-proposal.texts.ts'

const both: Answered = { state: 'open', directedTo: 'both', personAnswer: null, employerAnswer: null }

test('a page asks, shows its own answer, and is over when the vacancy or the proposal is', () => {
  expect(proposalView(both, 'person', 'published').view).toBe('question')
  expect(proposalView({ ...both, state: 'interested', personAnswer: 'interested' }, 'person', 'published').view).toBe(
    'interested',
  )
  expect(proposalView({ ...both, state: 'withdrawn' }, 'person', 'published').answerable).toBe(false)
  expect(proposalView(both, 'employer', 'closed')).toEqual({ view: 'ended', answerable: false })
})

test("neither side sees the other's answer as its own", () => {
  const person: Answered = { ...both, state: 'interested', personAnswer: 'interested' }
  expect(proposalView(person, 'employer', 'published').view).toBe('question')
  const employer: Answered = { ...both, state: 'not_suitable', employerAnswer: 'not_suitable' }
  expect(proposalView(employer, 'person', 'published').view).toBe('ended')
})

test('both pages offer exactly the reasons of the list', () => {
  for (const words of Object.values(personProposalTexts))
    expect(Object.keys(words.reasons)).toEqual(reasonsFor('not_interested'))
  for (const words of Object.values(employerProposalTexts))
    expect(Object.keys(words.reasons)).toEqual(reasonsFor('not_suitable'))
})
