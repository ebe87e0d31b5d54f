import type { SearchAnswer, SearchQuestion } from '../app/domains/search/search.ts'

/** What every engine does. Who asks does not know which one answers. */
export interface SearchEngine {
  readonly name: 'postgres' | 'meilisearch'
  /** Best hits of each kind that was asked for. Throws where the engine cannot answer. */
  search(question: SearchQuestion): Promise<SearchAnswer>
}
