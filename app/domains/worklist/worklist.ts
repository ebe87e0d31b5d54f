/** Why something waits on the worklist (Arbeitsliste), in the order of its groups. */
export const worklistGroups = [
  'newPeople',
  'readinessLapsing',
  'neverProposed',
  'proposalsSilent',
  'answers',
  'outcomesMissing',
  'vacanciesStale',
  'letters',
  'uncertain',
] as const
export type WorklistGroup = (typeof worklistGroups)[number]

/** One thing to do: where it leads, whom or what it is about, since when it waits. */
export interface WorkItem {
  id: string
  to: string
  title: string
  sub: string | null
  since: Date | null
}

export interface WorkGroup {
  group: WorklistGroup
  count: number
  items: WorkItem[]
}
