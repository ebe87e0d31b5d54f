import { candidateSorts } from '../domains/candidates/candidate.form.ts'
import { resolveFilters } from './list-filters.server.ts'

/** The filter of the people's list and of its export. Without a word about the state the active ones are meant. */
export async function candidateFilter(request: Request, language: 'de' | 'en') {
  const params = new URL(request.url).searchParams
  const resolved = await resolveFilters(request, candidateSorts, language)
  const state = params.get('state') ?? ''
  const filter = {
    ...resolved.query,
    near: resolved.near,
    states: state === 'all' ? [] : [state || 'active'],
    readiness: params.get('ready') ?? '',
    wish: params.get('wish') ?? '',
  }
  return { resolved, filter }
}
