import { expect, test } from 'vitest'
import { dropTap, keepTap, keptTaps, sendKept, stateAfter } from './tap-queue.ts'
import type { KeptTap, TapAnswer } from './tap-queue.ts'

function memory() {
  const values = new Map<string, string>()
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  }
}
const tap = (nonce: string): KeptTap => ({
  nonce,
  registration: `r-${nonce}`,
  step: 'check_in',
  at: '2026-12-14T08:01:00Z',
})

test('without a line taps stay on the device in their order and hold nothing but ids', async () => {
  const store = memory()
  for (const nonce of ['a', 'b', 'c']) keepTap(store, 'E1', tap(nonce))
  const sent = await sendKept(store, 'E1', () => Promise.resolve({ kind: 'kept' }))
  expect(sent).toEqual({ answers: [], stopped: 'kept' })
  expect(keptTaps(store, 'E1').map(({ nonce }) => nonce)).toEqual(['a', 'b', 'c'])
  const kept = JSON.parse(store.values.get('taps:E1') ?? '') as object[]
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['at', 'nonce', 'registration', 'step'])
})

test('when the line is back they go one by one; a refusal leaves too, a broken line in between keeps the rest', async () => {
  const store = memory()
  for (const nonce of ['a', 'b', 'c']) keepTap(store, 'E1', tap(nonce))
  const said: Record<string, TapAnswer> = {
    a: { kind: 'counted', state: 'checked_in' },
    b: { kind: 'refused', reason: 'closed' },
    c: { kind: 'kept' },
  }
  const first = await sendKept(store, 'E1', ({ nonce }) => Promise.resolve(said[nonce] ?? { kind: 'kept' }))
  expect(first.answers.map(({ answer }) => answer.kind)).toEqual(['counted', 'refused'])
  expect(keptTaps(store, 'E1').map(({ nonce }) => nonce)).toEqual(['c'])
  await sendKept(store, 'E1', () => Promise.resolve({ kind: 'counted', state: 'checked_in' }))
  expect(store.values.size).toBe(0)
})

test('a tap that is made while others are sent is not lost', async () => {
  const store = memory()
  keepTap(store, 'E1', tap('a'))
  await sendKept(store, 'E1', ({ nonce }) => {
    if (nonce === 'a') keepTap(store, 'E1', tap('b'))
    return Promise.resolve({ kind: 'counted', state: 'checked_in' })
  })
  expect(keptTaps(store, 'E1')).toEqual([])
  keepTap(store, 'E1', tap('c'))
  dropTap(store, 'E1', 'x')
  expect(keptTaps(store, 'E1')).toHaveLength(1)
})

test('what another version left on the device breaks nothing', () => {
  const store = memory()
  store.setItem('taps:E1', '{"half')
  expect(keptTaps(store, 'E1')).toEqual([])
  store.setItem('taps:E1', '[1, {"nonce": "a"}]')
  expect(keptTaps(store, 'E1')).toEqual([])
})

test('a row shows what its taps on the way will make of it', () => {
  expect(stateAfter('accepted', ['check_in'])).toBe('checked_in')
  expect(stateAfter('accepted', ['check_in', 'undo'])).toBe('accepted')
  expect(stateAfter('waiting', ['late'])).toBe('late')
  expect(stateAfter('checked_in', ['excused'])).toBe('checked_in')
})
