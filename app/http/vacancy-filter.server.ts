import { vacancySorts } from '../domains/vacancies/vacancy.form.ts'
import type { ResolvedFilters } from './list-filters.server.ts'
import { resolveFilters } from './list-filters.server.ts'

/** The filter of the vacancies' list and of its export. Without a word about the state the open ones are meant. */
export async function vacancyFilter(request: Request, language: 'de' | 'en') {
  const params = new URL(request.url).searchParams
  const resolved: ResolvedFilters = await resolveFilters(request, vacancySorts, language)
  const state = params.get('state') ?? ''
  const filter = {
    ...resolved.query,
    near: resolved.near,
    states: state === 'all' ? [] : [state || 'open'],
    kinds: params.getAll('kind').filter(Boolean).slice(0, 10),
    employer: (params.get('employer') ?? '').slice(0, 100),
  }
  return { resolved, filter }
}
