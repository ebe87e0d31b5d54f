import type { Caller } from './guard.server.ts'
import { noFilter, searchKinds } from '../domains/search/search.ts'
import { reads } from '../wiring.server.ts'

/** The search page's data: hits as this reader may see them, with the names of their occupations and sites. */
export async function searchPage(request: Request, { scope, language }: Caller) {
  const params = new URL(request.url).searchParams
  const asked = await reads.search.question(params, language)
  const { address, question } = asked
  const narrowed = address.kind !== null || address.text !== ''
  const found = narrowed ? await reads.search.find(scope, question) : { kinds: [], marked: [], loosened: false }
  const elsewhere =
    address.kind && address.text && found.kinds.every(({ total }) => total === 0)
      ? await reads.search.find(scope, {
          ...question,
          kinds: searchKinds.filter((kind) => kind !== address.kind),
          filter: noFilter(question.filter.today),
          sort: 'best',
          limit: 1,
          offset: 0,
        })
      : null
  const codes = found.kinds.flatMap(({ rows }) => rows.flatMap(({ occupations }) => occupations))
  const [titles, sites] = await Promise.all([reads.occupations.titles(codes, language), reads.accounts.sites()])
  const { question: _, ...shown } = asked
  return {
    ...shown,
    narrowed,
    found,
    elsewhere: (elsewhere?.kinds ?? []).flatMap(({ kind, total }) => (total ? [{ kind, total }] : [])),
    titles,
    sites: Object.fromEntries(sites.map(({ id, name }) => [id, name])),
  }
}
