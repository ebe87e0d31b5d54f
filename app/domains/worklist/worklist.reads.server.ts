import type { Language } from '../../lib/dates.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { Sources } from './group.reads.server.ts'
import { groups } from './groups.reads.server.ts'
import type { WorkAsk, WorkGroup } from './worklist.ts'

/** Rows shown of each group. */
const shown = 6

/** What waits for somebody, by why, oldest first; groups with nothing in them are left out. Staff only. */
export async function worklist(
  sources: Sources,
  scope: Scope,
  ask: Omit<WorkAsk, 'limit'>,
  language: Language,
): Promise<WorkGroup[]> {
  if (scope.kind !== 'house') return []
  const found: WorkGroup[] = []
  for (const group of groups) {
    const { count, items } = await group.find(sources, { ...ask, limit: shown })
    if (count === 0) continue
    const { title, hint, actions = {} } = group.words[language]
    found.push({
      group: group.name,
      title,
      hint,
      count,
      items,
      to: group.to ?? null,
      actions: Object.entries(actions).map(([intent, text]) => ({ intent, text })),
    })
  }
  return found
}
