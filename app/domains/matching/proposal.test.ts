import { expect, test } from 'vitest'
import { livingProposals, onSilence, proposalStates, proposalSteps, reasonsFor } from './proposal.ts'

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

test('every refusal has a list of reasons, and every ended proposal stays ended', () => {
  const needed = proposalStates.filter((state) => reasonsFor(state) !== null)
  expect(needed).toEqual(['not_interested', 'not_suitable', 'not_hired'])
  for (const state of proposalStates.filter((one) => !livingProposals.includes(one)))
    expect(proposalSteps[state]).toEqual([])
  expect(livingProposals).toEqual(['open', 'interested', 'applied', 'interview', 'trial', 'offer'])
})
