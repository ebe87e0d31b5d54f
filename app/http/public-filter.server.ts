import { publicFilter } from '../domains/events/public-event.ts'
import type { PublicFilter } from '../domains/events/public-event.ts'
import { reads } from '../wiring.server.ts'

/** Filters of the public list from its address. An occupation that was typed without choosing is its best hit; null when nobody knows it. */
export async function readPublicFilter(
  request: Request,
  language: 'de' | 'en',
): Promise<{ filter: PublicFilter; typed: string; occupationName: string }> {
  const query = new URL(request.url).searchParams
  const filter = publicFilter(query)
  const typed = (query.get('occupationSearch') ?? '').trim().slice(0, 100)
  if (filter.occupation === '' && typed !== '') {
    const [hit] = await reads.occupations.searchAll(typed, language)
    if (hit) filter.occupation = hit.code
  }
  const name =
    filter.occupation === ''
      ? undefined
      : (await reads.occupations.titles([filter.occupation], language))[filter.occupation]
  return { filter, typed, occupationName: filter.occupation === '' ? '' : (name ?? filter.occupation) }
}

/** An answer that browsers and proxies may keep for a while and ask again with its mark; 304 when the reader has it. */
export async function keptAnswer(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Promise<Response> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const tag = `"${[...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`
  const kept = { ETag: tag, 'Cache-Control': 'public, max-age=300', Vary: 'Cookie' }
  const given = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (given.includes(tag)) return new Response(null, { status: 304, headers: kept })
  return new Response(bytes, { headers: { ...kept, ...headers } })
}
