import type { Language } from '../../lib/dates.ts'

/** What can be done about a row in one step, without leaving the worklist: the button's words and what its form sends. */
export interface WorkAction {
  intent: string
  text: string
}

/** One thing to do: where it leads, whom or what it is about, since when it waits. */
export interface WorkItem {
  id: string
  to: string
  title: string
  sub: string | null
  since: Date | null
}

/** A group as the page shows it. `to` leads to all of it where there are more than are shown. */
export interface WorkGroup {
  group: string
  title: string
  hint: string
  count: number
  items: WorkItem[]
  actions: readonly WorkAction[]
  to: string | null
}

/** Whose work: a site ('' for all) and, with `owner`, only what this user took on. */
export interface WorkAsk {
  site: string
  owner: string
  now: Date
  limit: number
}

/** What waits in a group, oldest first, with the number of all. */
export interface Waiting {
  count: number
  items: WorkItem[]
}

/** Words of a group: why it waits and what to do, and its one-step actions by intent. */
export interface GroupWords {
  title: string
  hint: string
  actions?: Readonly<Record<string, string>>
}

export type WordsOfGroup = Readonly<Record<Language, GroupWords>>
