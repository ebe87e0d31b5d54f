/** A value that is not known, in the columns that hold numbers from 0. */
export const unknown = -1
/** Class of a row that was removed. */
export const removed = 0xffff_ffff
/** Times of a vacancy that names none: a bit of its own, so that none of the others is set. */
export const noTimes = 128

/** Bits of the column `flags`. */
export const flag = {
  kind: 3,
  entry: 4,
  tempYes: 8,
  tempUnknown: 16,
  regulatedYes: 32,
  regulatedUnknown: 64,
  careerChangers: 128,
  skillsUnknown: 256,
  languagesUnknown: 512,
  qualificationShift: 10,
  qualificationUnknown: 7,
}

/** What an entry of the pool of lists is: an alternative class, a skill, a language. The kind stands in the upper two bits. */
export const item = { alternative: 0, skill: 1, language: 2, shift: 30, mask: 0x3fff_ffff }

/** The stock as columns: one number a vacancy and fact, lists in a common pool. About 45 bytes a vacancy and 4 for each entry of a list. */
export type Columns = {
  size: number
  cls: Uint32Array
  place: Uint32Array
  flags: Uint16Array
  times: Uint8Array
  /** Hundredths of an hour. */
  leastHours: Int16Array
  mostHours: Int16Array
  /** Days since 1970. */
  start: Int32Array
  published: Int32Array
  /** Cents an hour. */
  pay: Int32Array
  /** Tenths of years. */
  experience: Int16Array
  licences: Int32Array
  listAt: Uint32Array
  listSize: Uint16Array
  pool: Uint32Array
  poolSize: number
}

export function newColumns(capacity: number, poolCapacity: number): Columns {
  return {
    size: 0,
    cls: new Uint32Array(capacity),
    place: new Uint32Array(capacity),
    flags: new Uint16Array(capacity),
    times: new Uint8Array(capacity),
    leastHours: new Int16Array(capacity),
    mostHours: new Int16Array(capacity),
    start: new Int32Array(capacity),
    published: new Int32Array(capacity),
    pay: new Int32Array(capacity),
    experience: new Int16Array(capacity),
    licences: new Int32Array(capacity),
    listAt: new Uint32Array(capacity),
    listSize: new Uint16Array(capacity),
    pool: new Uint32Array(poolCapacity),
    poolSize: 0,
  }
}

/** Copies a row of one stock to the end of another, which must have room. */
export function copyRow(from: Columns, row: number, to: Columns): void {
  const at = to.size++
  to.cls[at] = from.cls[row] ?? removed
  to.place[at] = from.place[row] ?? 0
  to.flags[at] = from.flags[row] ?? 0
  to.times[at] = from.times[row] ?? 0
  to.leastHours[at] = from.leastHours[row] ?? 0
  to.mostHours[at] = from.mostHours[row] ?? 0
  to.start[at] = from.start[row] ?? 0
  to.published[at] = from.published[row] ?? 0
  to.pay[at] = from.pay[row] ?? 0
  to.experience[at] = from.experience[row] ?? 0
  to.licences[at] = from.licences[row] ?? 0
  const begin = from.listAt[row] ?? 0
  const size = from.listSize[row] ?? 0
  to.listAt[at] = to.poolSize
  to.listSize[at] = size
  to.pool.set(from.pool.subarray(begin, begin + size), to.poolSize)
  to.poolSize += size
}

/** The same rows with room for `rows` more and `entries` more entries of lists. */
export function withRoom(columns: Columns, rows: number, entries: number): Columns {
  const enoughRows = columns.size + rows <= columns.cls.length
  const enoughEntries = columns.poolSize + entries <= columns.pool.length
  if (enoughRows && enoughEntries) return columns
  const capacity = enoughRows ? columns.cls.length : Math.ceil((columns.size + rows) * 1.25)
  const poolCapacity = enoughEntries ? columns.pool.length : Math.ceil((columns.poolSize + entries) * 1.25)
  const bigger = newColumns(capacity, poolCapacity)
  for (const name of columnNames) bigger[name].set(columns[name].subarray(0, columns.size))
  bigger.pool.set(columns.pool.subarray(0, columns.poolSize))
  return Object.assign(bigger, { size: columns.size, poolSize: columns.poolSize })
}

const columnNames = [
  'cls',
  'place',
  'flags',
  'times',
  'leastHours',
  'mostHours',
  'start',
  'published',
  'pay',
  'experience',
  'licences',
  'listAt',
  'listSize',
] as const

/** Bytes that the columns take, rows and lists together. */
export function bytesOf(columns: Columns): number {
  return columnNames.reduce((sum, name) => sum + columns[name].byteLength, columns.pool.byteLength)
}
