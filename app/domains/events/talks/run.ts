/** A run of the planner (Planungslauf): asked for, worked in the background, its result shown and then taken over or not. */
export const runStates = ['waiting', 'running', 'done', 'failed', 'cancelled', 'applied', 'discarded'] as const
export type RunState = (typeof runStates)[number]

/** Steps that a run may take. The database holds the same table. `running` → `waiting`: the process that worked it died. */
export const runSteps: Record<RunState | '', readonly RunState[]> = {
  '': ['waiting'],
  waiting: ['running', 'cancelled'],
  running: ['done', 'failed', 'cancelled', 'waiting'],
  done: ['applied', 'discarded'],
  failed: [],
  cancelled: [],
  applied: [],
  discarded: [],
}

/** What a run is at: comparing people and hosts, looking for the best total and its bound, spreading talks evenly, closing idle rounds. */
export const runStages = ['scores', 'bound', 'spread', 'compact'] as const
export type RunStage = (typeof runStages)[number]

/** Progress of a run as it is kept in its row. `total` and `bound` are sums of scores, null until they are known. */
export interface RunProgress {
  stage: RunStage
  people: number
  pairs: number
  total: number | null
  bound: number | null
}
