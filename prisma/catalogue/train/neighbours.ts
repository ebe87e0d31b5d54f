import { titleSegments } from '../../../app/domains/occupations/title-words.ts'
import type { Neighbours } from '../../../app/domains/occupations/title-model.ts'
import { neutralTitleOf } from './examples.ts'

/** Shares are pulled to 0 by so many made-up sightings of the class itself: rare classes have few sightings. */
const prior = 5
const most = 8
const least = 0.01

/** What two titles must share to count as alike: the whole title, or a word. */
function keysOf(title: string): string[] {
  return [...new Set([`= ${neutralTitleOf(title)}`, ...titleSegments(title).flat()])]
}

/**
 * For each class the classes that vacancies of like titles have: what "Lagermitarbeiter" is to one employer a helper, is to the
 * next a forklift driver. Shares of sightings, 0 to 1, the strongest first.
 */
export function neighboursOf(vacancies: readonly { title: string; code: string }[]): Neighbours {
  const byKey = new Map<string, Map<string, number>>()
  for (const { title, code } of vacancies) {
    for (const key of keysOf(title)) {
      const codes = byKey.get(key) ?? new Map<string, number>()
      byKey.set(key, codes.set(code, (codes.get(code) ?? 0) + 1))
    }
  }
  const seen = new Map<string, Map<string, number>>()
  for (const codes of byKey.values()) {
    const all = [...codes.values()].reduce((sum, count) => sum + count, 0)
    if (all < 2) continue
    const scale = Math.min(1, 20 / all) / (all - 1)
    for (const [code, count] of codes) {
      const row = seen.get(code) ?? new Map<string, number>()
      seen.set(code, row)
      for (const [other, times] of codes) {
        const sightings = scale * count * (other === code ? times - 1 : times)
        row.set(other, (row.get(other) ?? 0) + sightings)
      }
    }
  }
  const neighbours: Record<string, [string, number][]> = {}
  for (const [code, row] of [...seen].sort()) {
    const all = prior + [...row.values()].reduce((sum, count) => sum + count, 0)
    const shares = [...row]
      .filter(([other]) => other !== code)
      .map(([other, count]): [string, number] => [other, Math.round((count / all) * 1000) / 1000])
      .filter(([, share]) => share >= least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
    if (shares.length > 0) neighbours[code] = shares
  }
  return neighbours
}
