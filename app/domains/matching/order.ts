/** What decides the order of a list. `published` is a day number; people have none. */
export type Ranked = { id: string; score: number; nearness: number; published: number }

/** Order of a list: higher score, then nearer occupation, then newer, then id by code units, so that it is the same every time. */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    b.nearness - a.nearness ||
    b.published - a.published ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}
