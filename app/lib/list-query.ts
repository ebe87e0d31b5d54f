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
  /** `yes` or `no`: work for a temp agency; empty: either. */
  temp: string
  licences: string[]
  languages: string[]
  skills: string[]
  /** What an employer says it is open to. */
  openTo: string[]
  /** Kinds of work that a person seeks. */
  seeks: string[]
  /** Euro an hour at least. */
  pay: number | null
  /** ISO day by which a vacancy starts or a person is free; none: any. */
  startBy: string
  sort: string
  page: number
  /** What search found for the text, the best first; without it the text is looked for letter by letter. */
  hits?: readonly string[] | undefined
}

/** Choices of the radius in straight-line kilometres. */
export const radiuses = [5, 10, 20, 30, 50, 100] as const

const short = (value: string | null): string => (value ?? '').trim().slice(0, 100)
const several = (params: URLSearchParams, name: string): string[] => [
  ...new Set(params.getAll(name).map(short).filter(Boolean).slice(0, 20)),
]
/** An ISO day of an address; empty for anything else. */
export const dayIn = (value: string | null): string => {
  const day = value ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : ''
}

/** Reads the filters of an address; what is out of bounds falls back to the usual value. */
export function readListQuery(params: URLSearchParams, sorts: readonly string[]): ListQuery {
  const km = Number(params.get('km'))
  const page = Number(params.get('page'))
  const pay = Number((params.get('pay') ?? '').replace(',', '.'))
  const sort = params.get('sort') ?? ''
  return {
    text: short(params.get('q')),
    occupation: /^\d{1,5}$/.test(params.get('occupation') ?? '') ? (params.get('occupation') ?? '') : '',
    place: short(params.get('place')),
    km: radiuses.some((one) => one === km) ? km : 20,
    states: params.getAll('state').slice(0, 20),
    times: params.getAll('time').slice(0, 20),
    site: short(params.get('site')),
    temp: ['yes', 'no'].find((one) => one === params.get('temp')) ?? '',
    licences: several(params, 'licence'),
    languages: several(params, 'language'),
    skills: several(params, 'skill'),
    openTo: several(params, 'openTo'),
    seeks: several(params, 'seeks'),
    pay: pay > 0 && pay < 1_000 ? pay : null,
    startBy: dayIn(params.get('startBy')),
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
