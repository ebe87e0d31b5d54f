import { z } from 'zod'
import { occupationSorts } from './occupation-figures.ts'
import type { OccupationSort } from './occupation-figures.ts'
import type { StockFilter } from './stock.ts'

const one = (pattern: RegExp) => z.string().regex(pattern).catch('')

const address = z.object({
  at: z.string().max(10).catch(''),
  level: z.coerce.number().int().min(1).max(5).catch(2),
  occupation: one(/^\d{0,4}$/),
  site: z.string().max(100).catch(''),
  requirement: one(/^[1-4]?$/),
  time: z.enum(['', 'full_time', 'part_time']).catch(''),
  sort: z.enum(occupationSorts).catch('gap'),
  view: z.enum(['both', 'supply', 'demand', 'tension']).catch('both'),
  all: z.string().max(1).catch(''),
})

export type PictureView = 'both' | 'supply' | 'demand' | 'tension'

/** What the page of supply and demand shows, as its address says; what is out of bounds falls back to the usual. */
export interface OccupationQuery {
  at: string
  filter: StockFilter
  sort: OccupationSort
  view: PictureView
  /** All rows instead of the first. */
  all: boolean
}

/** Reads the address. A branch is shown by its children at least: the level lies below it. */
export function readOccupationQuery(params: URLSearchParams): OccupationQuery {
  const day = params.get('day') ?? ''
  const { at, level, occupation, site, requirement, time, sort, view, all } = address.parse({
    ...Object.fromEntries(params),
    ...(day ? { at: day } : {}),
  })
  return {
    at,
    filter: { level: Math.max(level, Math.min(5, occupation.length + 1)), branch: occupation, site, requirement, time },
    sort,
    view,
    all: all === '1',
  }
}
