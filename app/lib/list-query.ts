/** What a list shows, from the address: everything that can be filtered stands in the URL. */
export interface ListQuery {
  text: string
  /** KldB code of one to five digits, or empty. */
  occupation: string
  place: string
  km: number
  states: string[]
  times: string[]
  site: string
  sort: string
  page: number
}

/** Choices of the radius in straight-line kilometres. */
export const radiuses = [5, 10, 20, 30, 50, 100] as const

const short = (value: string | null): string => (value ?? '').trim().slice(0, 100)

/** Reads the filters of an address; what is out of bounds falls back to the usual value. */
export function readListQuery(params: URLSearchParams, sorts: readonly string[]): ListQuery {
  const km = Number(params.get('km'))
  const page = Number(params.get('page'))
  const sort = params.get('sort') ?? ''
  return {
    text: short(params.get('q')),
    occupation: /^\d{1,5}$/.test(params.get('occupation') ?? '') ? (params.get('occupation') ?? '') : '',
    place: short(params.get('place')),
    km: radiuses.some((one) => one === km) ? km : 20,
    states: params.getAll('state').slice(0, 20),
    times: params.getAll('time').slice(0, 20),
    site: short(params.get('site')),
    sort: sorts.includes(sort) ? sort : (sorts[0] ?? ''),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** What belongs to a filter: the occupation with the text it was typed as, the place with its radius. */
const parts: Readonly<Record<string, readonly string[]>> = {
  occupation: ['occupation', 'occupationSearch', 'wish'],
  place: ['place', 'km'],
}

/** The address without one value of one filter (and back on the first page). */
export function withoutFilter(params: URLSearchParams, name: string, value?: string): string {
  const names = parts[name] ?? [name]
  const next = new URLSearchParams()
  for (const [key, one] of params) {
    if (key === 'page' || one === '') continue
    if (names.includes(key) && (value === undefined || one === value)) continue
    next.append(key, one)
  }
  const text = next.toString()
  return text ? `?${text}` : '?'
}
