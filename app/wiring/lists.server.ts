import type { ListFacets } from '../../prisma/list-facets.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import type { SearchKind } from '../domains/search/search.ts'
import type { wireCandidates } from './candidates.server.ts'
import type { wireEmployers } from './employers.server.ts'
import type { wireEvents } from './events.server.ts'
import type { wireSearch } from './search.server.ts'
import type { wireVacancies } from './vacancies.server.ts'

interface Typed {
  text?: string
  hits?: readonly string[] | undefined
}

/** A list before words are looked up: rows and counts by SQL, with the reader's scope. */
interface Own<Filter extends Typed, Page> {
  list(scope: Scope, filter: Filter, limit?: number): Promise<Page>
  facets(scope: Scope, filter: Filter): Promise<ListFacets>
}

/** What a page of a list shows beside its rows: counts of every choice, the words that hit, and whether not all of them had to. */
export interface FoundList {
  facets: ListFacets
  marked: string[]
  loosened: boolean
}

function searched<Filter extends Typed, Page>(
  search: ReturnType<typeof wireSearch>['reads'],
  kind: SearchKind,
  own: Own<Filter, Page>,
) {
  const ask = async (filter: Filter) => {
    if (!filter.text) return { filter, marked: [], loosened: false }
    const { ids, marked, loosened } = await search.ids(kind, filter.text)
    return { filter: { ...filter, hits: ids }, marked, loosened }
  }
  return {
    /** Rows alone, for files. */
    list: async (scope: Scope, filter: Filter, limit?: number): Promise<Page> =>
      own.list(scope, (await ask(filter)).filter, limit),
    /** Rows, counts and the words to mark. */
    async page(scope: Scope, asked: Filter): Promise<Page & FoundList> {
      const { filter, marked, loosened } = await ask(asked)
      const page = await own.list(scope, filter)
      return { ...page, facets: await own.facets(scope, filter), marked, loosened }
    },
  }
}

/** Lists whose words go through search: an engine says what the words mean, the database which of it the reader sees and counts. */
export function wireLists(
  search: ReturnType<typeof wireSearch>['reads'],
  own: {
    vacancies: ReturnType<typeof wireVacancies>['reads']
    candidates: ReturnType<typeof wireCandidates>['reads']
    employers: ReturnType<typeof wireEmployers>['reads']
    events: ReturnType<typeof wireEvents>['reads']
  },
) {
  return {
    vacancies: searched(search, 'vacancy', own.vacancies),
    candidates: searched(search, 'person', own.candidates),
    employers: searched(search, 'employer', own.employers),
    events: searched(search, 'event', own.events),
  }
}
