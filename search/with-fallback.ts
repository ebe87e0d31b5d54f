import type { SearchAnswer, SearchQuestion } from '../app/domains/search/search.ts'
import type { SearchEngine } from './engine.ts'

/** How long the first engine may take before the second answers, and how long it is left alone after a fault, in milliseconds. */
export const patience = { answer: 150, rest: 10_000 } as const

/** An engine that answers always while its second one does. */
export interface ForgivingEngine extends SearchEngine {
  /** Whether the first engine is left alone just now. */
  resting(): boolean
}

/**
 * Asks the first engine and, where it fails or is slow, the second. After a fault the first rests, so that nobody waits for it again;
 * then the next question tries it anew. `told` hears each fault.
 */
export function withFallback(
  first: SearchEngine,
  second: SearchEngine,
  now: () => number,
  told: (fault: unknown) => void,
): ForgivingEngine {
  let restsUntil = 0
  const rest = (fault: unknown): null => {
    restsUntil = now() + patience.rest
    told(fault)
    return null
  }
  async function tryFirst(question: SearchQuestion): Promise<SearchAnswer | null> {
    let timer: NodeJS.Timeout | undefined
    const slow = new Promise<'slow'>((late) => {
      timer = setTimeout(() => late('slow'), patience.answer)
    })
    try {
      const answer = await Promise.race([first.search(question), slow])
      return answer === 'slow' ? rest(new Error(`no answer within ${patience.answer} ms`)) : answer
    } catch (fault) {
      return rest(fault)
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    name: first.name,
    resting: () => now() < restsUntil,
    search: async (question) => (now() < restsUntil ? null : await tryFirst(question)) ?? second.search(question),
  }
}
