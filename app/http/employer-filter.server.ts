import { employerSorts } from '../domains/employers/employer.form.ts'
import { resolveFilters } from './list-filters.server.ts'

/** The filter of the employers' list and of its export. */
export async function employerFilter(request: Request, language: 'de' | 'en') {
  const params = new URL(request.url).searchParams
  const resolved = await resolveFilters(request, employerSorts, language)
  const filter = {
    ...resolved.query,
    near: resolved.near,
    kind: params.get('kind') ?? '',
    open: params.get('open') === '1',
  }
  return { resolved, filter }
}
