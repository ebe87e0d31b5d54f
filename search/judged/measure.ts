import type { SearchKind } from '../../app/domains/search/search.ts'
import { noFilter, searchKinds } from '../../app/domains/search/search.ts'
import type { SearchEngine } from '../engine.ts'
import type { SourceRow } from '../mapping.ts'
import { corpus } from './corpus.ts'
import { queries } from './queries.ts'

/** A judged query: the ids of all hits it should have. */
export interface Judged {
  kind: SearchKind
  text: string
  expected: string[]
}

const kindOf = (text: string | undefined): SearchKind => {
  const kind = searchKinds.find((one) => one === text)
  if (!kind) throw new Error(`No such kind: ${text ?? ''}`)
  return kind
}

/** The corpus as rows of a database would be read. Ids are group and number. */
export function corpusRows(): SourceRow[] {
  const counts = new Map<string, number>()
  return corpus
    .trim()
    .split('\n')
    .map((line) => {
      const [group = '', kind, occupation = '', title = '', employer = '', city = '', skills = ''] = line.split('|')
      const number = (counts.get(group) ?? 0) + 1
      counts.set(group, number)
      return {
        kind: kindOf(kind),
        id: `${group}${number}`,
        title,
        keys: [employer || null, city || null, skills || null],
        text: null,
        occupations: occupation ? [occupation] : [],
        tags: [['state', ['published']]],
        lat: null,
        lon: null,
        pay: null,
        startDay: null,
        readyDay: null,
        beginsDay: null,
        changedAt: new Date(0),
      }
    })
}

/** The judged queries with the ids of the corpus; a group stands for all its members. */
export function judgedQueries(): Judged[] {
  const ids = corpusRows().map(({ id }) => id)
  return queries
    .trim()
    .split('\n')
    .map((line) => {
      const [kind, text = '', wanted = ''] = line.split('|')
      const expected = wanted.split(' ').flatMap((name) => {
        if (name.startsWith('=')) return [name.slice(1)]
        const members = /\d$/.test(name)
          ? ids.filter((id) => id === name)
          : ids.filter((id) => id.replace(/\d+$/, '') === name)
        if (members.length === 0) throw new Error(`${text}: nothing in the corpus is called ${name}`)
        return members
      })
      return { kind: kindOf(kind), text, expected }
    })
}

export interface Measured {
  queries: number
  /** Share of what should be found that stands among the first ten (of ten places, where more is expected), mean over the queries. */
  recallAt10: number
  /** Mean of 1 ÷ rank of the first right hit. */
  mrr: number
  /** Queries that miss something, worst first. */
  missed: { text: string; kind: SearchKind; recall: number; missing: string[] }[]
}

/** Asks an engine every judged query. */
export async function measure(engine: SearchEngine, judged: readonly Judged[]): Promise<Measured> {
  let [recall, reciprocal] = [0, 0]
  const missed: Measured['missed'] = []
  for (const { kind, text, expected } of judged) {
    const answer = await engine.search({
      text,
      kinds: [kind],
      filter: noFilter(0),
      sort: 'best',
      limit: 10,
      offset: 0,
      counts: false,
    })
    const found = (answer.kinds[0]?.hits ?? []).map(({ id }) => id)
    const missing = expected.filter((id) => !found.includes(id))
    const share = (expected.length - missing.length) / Math.min(10, expected.length)
    const first = found.findIndex((id) => expected.includes(id))
    recall += Math.min(1, share)
    reciprocal += first < 0 ? 0 : 1 / (first + 1)
    if (share < 1) missed.push({ text, kind, recall: share, missing })
  }
  return {
    queries: judged.length,
    recallAt10: recall / judged.length,
    mrr: reciprocal / judged.length,
    missed: missed.sort((a, b) => a.recall - b.recall),
  }
}
