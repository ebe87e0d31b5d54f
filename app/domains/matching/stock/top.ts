/** What decides the order of two rows of equal score, nearness and day: the ids of the rows. */
export type RowIds = readonly string[]

/** The best rows so far, worst first: a heap of fixed size. `floor` is the score that a row must at least reach to get in. */
export type Top = {
  most: number
  size: number
  floor: number
  rows: Int32Array
  scores: Int32Array
  nearness: Int32Array
  published: Int32Array
}

export function newTop(most: number): Top {
  const places = Math.max(1, most)
  return {
    most,
    size: 0,
    floor: most > 0 ? 0 : 1000,
    rows: new Int32Array(places),
    scores: new Int32Array(places),
    nearness: new Int32Array(places),
    published: new Int32Array(places),
  }
}

/** Positive when entry `a` of the heap ranks before the values given: score, nearness, day, then id. */
function ranksBefore(
  top: Top,
  a: number,
  score: number,
  near: number,
  published: number,
  row: number,
  ids: RowIds,
): boolean {
  const ownScore = top.scores[a] ?? 0
  if (ownScore !== score) return ownScore > score
  const ownNear = top.nearness[a] ?? 0
  if (ownNear !== near) return ownNear > near
  const ownPublished = top.published[a] ?? 0
  if (ownPublished !== published) return ownPublished > published
  return (ids[top.rows[a] ?? 0] ?? '') < (ids[row] ?? '')
}

function put(top: Top, at: number, score: number, near: number, published: number, row: number): void {
  top.scores[at] = score
  top.nearness[at] = near
  top.published[at] = published
  top.rows[at] = row
}

function move(top: Top, from: number, to: number): void {
  put(top, to, top.scores[from] ?? 0, top.nearness[from] ?? 0, top.published[from] ?? 0, top.rows[from] ?? 0)
}

function entryBefore(top: Top, a: number, b: number, ids: RowIds): boolean {
  return ranksBefore(top, a, top.scores[b] ?? 0, top.nearness[b] ?? 0, top.published[b] ?? 0, top.rows[b] ?? 0, ids)
}

/** Takes a row in when it is among the best. */
export function offer(top: Top, score: number, near: number, published: number, row: number, ids: RowIds): void {
  if (top.most === 0) return
  if (top.size < top.most) {
    let at = top.size++
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!ranksBefore(top, parent, score, near, published, row, ids)) break
      move(top, parent, at)
      at = parent
    }
    put(top, at, score, near, published, row)
    if (top.size === top.most) top.floor = top.scores[0] ?? 0
    return
  }
  if (ranksBefore(top, 0, score, near, published, row, ids)) return
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= top.size) break
    if (child + 1 < top.size && entryBefore(top, child, child + 1, ids)) child++
    if (!ranksBefore(top, child, score, near, published, row, ids)) {
      move(top, child, at)
      at = child
    } else break
  }
  put(top, at, score, near, published, row)
  top.floor = top.scores[0] ?? 0
}

/** The rows from the best to the worst. */
export function inOrder(top: Top, ids: RowIds): number[] {
  const entries = Array.from({ length: top.size }, (_, at) => at)
  return entries.sort((a, b) => (entryBefore(top, a, b, ids) ? -1 : 1)).map((at) => top.rows[at] ?? 0)
}
