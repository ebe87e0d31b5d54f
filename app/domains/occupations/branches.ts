import type { OccupationCode } from './code.ts'
import { parseCode } from './code.ts'
import { foldLetters } from './title-words.ts'
import type { OccupationTree } from './tree.ts'

/**
 * Branches of the tree (areas down to sub-groups) for what somebody types: the beginning of a code, or a part of a name.
 * Higher branches first; names that begin with it before names that only hold it.
 */
export function searchBranches(tree: OccupationTree, query: string, limit = 6): OccupationCode[] {
  const code = parseCode(query)
  const nodes = [...tree.nodes.values()].filter((node) => node.code.length < 5)
  if (code.ok) {
    return nodes
      .filter((node) => node.code.startsWith(code.code) || code.code.startsWith(node.code))
      .map((node) => node.code)
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .slice(0, limit)
  }
  const typed = foldLetters(query).trim()
  if (typed.length < 2) return []
  const rank = (name: string) => {
    const folded = foldLetters(name).replace(/^berufe (in der|in dem|im|in|fuer) /, '')
    return folded.startsWith(typed) ? 0 : folded.includes(` ${typed}`) ? 1 : folded.includes(typed) ? 2 : 3
  }
  return nodes
    .map((node) => ({ code: node.code, rank: Math.min(rank(node.name), rank(node.english ?? '')) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.code.length - b.code.length || (a.code < b.code ? -1 : 1))
    .slice(0, limit)
    .map((found) => found.code)
}
