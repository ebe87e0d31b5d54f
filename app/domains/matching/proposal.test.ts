import { expect, test } from 'vitest'
import { isAnswerable, onSilence, stateOfAnswers } from './proposal-answer.ts'
import type { Answered } from './proposal-answer.ts'
import { livingProposals, proposalStates, proposalSteps, reasonsFor } from './proposal.ts'

const at = (day: string) => new Date(`${day}T09:00:00Z`)

test('silence is asked about once and then closed', () => {
  const createdAt = at('2026-11-01')
  const proposal = { createdAt, askedAt: null }
  expect(onSilence(proposal, at('2026-11-07'))).toBe('wait')
  expect(onSilence(proposal, at('2026-11-08'))).toBe('ask')
  const asked = { ...proposal, askedAt: at('2026-11-08') }
  expect(onSilence(asked, at('2026-11-21'))).toBe('wait')
  expect(onSilence(asked, at('2026-11-22'))).toBe('close')
})

test('every refusal has a list of reasons, and what ended by anything but an answer or a hire stays ended', () => {
  const needed = proposalStates.filter((state) => reasonsFor(state) !== null)
  expect(needed).toEqual(['not_interested', 'not_suitable', 'not_hired'])
  const ended = proposalStates.filter((one) => !livingProposals.includes(one))
  expect(ended.filter((state) => proposalSteps[state].length > 0)).toEqual(['hired', 'not_interested', 'not_suitable'])
})

const both: Answered = { state: 'open', directedTo: 'both', personAnswer: null, employerAnswer: null }

test('a proposal to both has two answers: a no of either ends it, and one answer never overwrites the other', () => {
  expect(stateOfAnswers({ ...both, personAnswer: 'interested' })).toBe('interested')
  expect(stateOfAnswers({ ...both, personAnswer: 'applied', employerAnswer: 'interested' })).toBe('applied')
  expect(stateOfAnswers({ ...both, personAnswer: 'interested', employerAnswer: 'not_suitable' })).toBe('not_suitable')
  expect(stateOfAnswers({ ...both, personAnswer: 'not_interested', employerAnswer: 'interested' })).toBe(
    'not_interested',
  )
  expect(stateOfAnswers({ ...both, personAnswer: 'no_answer' })).toBe('open')
  expect(stateOfAnswers({ ...both, personAnswer: 'no_answer', employerAnswer: 'no_answer' })).toBe('no_answer')
  expect(stateOfAnswers({ ...both, personAnswer: 'interested', employerAnswer: 'no_answer' })).toBe('interested')
  expect(stateOfAnswers({ ...both, directedTo: 'person', personAnswer: 'no_answer' })).toBe('no_answer')
})

test('an answer can be changed while the proposal rests on answers, by the side that gave it', () => {
  const no: Answered = { ...both, state: 'not_interested', personAnswer: 'not_interested' }
  expect([isAnswerable(no, 'person'), isAnswerable(no, 'employer')]).toEqual([true, false])
  expect(isAnswerable({ ...both, state: 'interested', personAnswer: 'interested' }, 'employer')).toBe(true)
  expect(isAnswerable({ ...both, directedTo: 'person' }, 'employer')).toBe(false)
  for (const state of ['interview', 'hired', 'withdrawn', 'no_answer'] as const)
    expect(isAnswerable({ ...both, state }, 'person')).toBe(false)
})
