import { expect, test } from 'vitest'
import { stillOpenView } from './answer-still-open.server.ts'
import { askStale } from './ask-stale.server.ts'
import type { Untouched } from './ask-stale.server.ts'

const now = new Date('2026-11-24T08:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

const run = async (vacancies: Partial<Untouched>[], reachable = true) => {
  const told: string[] = []
  const done = await askStale({
    now: () => now,
    thresholds: { askDays: 21, closeDays: 35 },
    untouched: () =>
      Promise.resolve(
        vacancies.map((given, index) => ({
          id: `V${index}`,
          version: 1,
          employerId: 'E1',
          state: 'published' as const,
          touchedAt: now,
          askedAt: null,
          ...given,
        })),
      ),
    tell: (purpose, { id }) => {
      told.push(`${purpose} ${id}`)
      return Promise.resolve(reachable)
    },
    takeOff: () => Promise.resolve(true),
  })
  return { told, ...done }
}

test('an employer is asked from the day of the house on, not before, and not twice about one silence', async () => {
  const { told } = await run([{ touchedAt: ago(20) }, { touchedAt: ago(21) }, { touchedAt: ago(30), askedAt: ago(9) }])
  expect(told).toEqual(['still_open V1'])
})

test('a vacancy is taken off when its employer had the days between the thresholds to answer', async () => {
  const off = await run([{ touchedAt: ago(35), askedAt: ago(14) }])
  expect(off).toMatchObject({ told: ['taken_off V0'], asked: 0, takenOff: 1 })
  const late = await run([{ touchedAt: ago(80), askedAt: ago(13) }])
  expect(late).toMatchObject({ told: [], takenOff: 0 })
  const first = await run([{ touchedAt: ago(80) }])
  expect(first).toMatchObject({ told: ['still_open V0'], asked: 1, takenOff: 0 })
})

test('an employer without an address cannot be asked: its vacancy goes off by the second threshold', async () => {
  expect((await run([{ touchedAt: ago(34) }], false)).takenOff).toBe(0)
  expect((await run([{ touchedAt: ago(35) }], false)).takenOff).toBe(1)
})

test('the page knows open, confirmed, taken off and ended', () => {
  const view = (state: 'published' | 'paused' | 'closed', stateReason: string | null, touched: number) =>
    stillOpenView({ state, stateReason, touchedAt: ago(touched) }, ago(3))
  expect(view('published', null, 30)).toBe('asked')
  expect(view('published', null, 1)).toBe('confirmed')
  expect(view('paused', 'stale', 40)).toBe('off')
  expect(view('paused', null, 1)).toBe('ended')
  expect(view('closed', 'filled_otherwise', 1)).toBe('ended')
})
