import { radiuses } from '../../lib/list-query.ts'

/** A customer's search as its address has it. */
export interface CustomerSearch {
  kind: 'vacancy' | 'event'
  text: string
  place: string
  km: number
  /** The same search as a stable text: what a saved search keeps. */
  address: string
}

const short = (value: string | null): string => (value ?? '').trim().slice(0, 100)

/** Reads an address; what is out of bounds falls back to the usual. */
export function customerSearch(params: URLSearchParams): CustomerSearch {
  const kind = params.get('kind') === 'event' ? 'event' : 'vacancy'
  const text = short(params.get('q'))
  const place = short(params.get('place'))
  const asked = Number(params.get('km'))
  const km = radiuses.find((one) => one === asked) ?? 20
  const address = new URLSearchParams({
    kind,
    ...(text ? { q: text } : {}),
    ...(place ? { place, km: String(km) } : {}),
  })
  return { kind, text, place, km, address: address.toString() }
}
