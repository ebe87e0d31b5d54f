/**
 * A session of talks (Gesprächsrunden): hosts at tables, people with hours, rounds counted from 1.
 * Everything about a plan is computed from this and from nothing else.
 */
export interface PlanInput {
  rounds: number
  /** `tablesAt` gives the tables of each round where they are not the same in all: the places of slots. */
  hosts: readonly { id: string; tables: number; tablesAt?: readonly number[] }[]
  /** `from` and `to` are the person's first and last round, both included. */
  people: readonly { id: string; from: number; to: number }[]
  /** How well person and host suit each other; 0 and a missing row mean: no talk. */
  scores: readonly (readonly [person: string, host: string, score: number])[]
  /** Most talks of one person, fixed ones counted. */
  maxTalks: number
  /** Talks that stay as they are. */
  fixed: readonly (readonly [person: string, host: string, round: number])[]
  timeLimitSeconds: number
}

/** Tables of a host in a round, counted from 1. */
export const tablesIn = (host: PlanInput['hosts'][number] | undefined, round: number): number =>
  host?.tablesAt?.[round - 1] ?? host?.tables ?? 0

/** A planned talk (Gespräch). Tables are counted from 1 within host and round. */
export interface Talk {
  person: string
  host: string
  round: number
  table: number
}

export interface Plan {
  /** Speaks for the total: `optimal` is proven, `feasible` is the best that was found in the time. */
  status: 'optimal' | 'feasible'
  /** Sum of the scores of all talks, fixed ones included. */
  total: number
  /** Share of the proven upper bound that may be missing at most: (bound − total) / bound, 0 to 1. */
  gap: number
  talks: Talk[]
  /** People without any talk, in the order of the input. */
  unplaced: string[]
}

/** A talk by numbers: positions in the lists of people and hosts, round from 0. */
export interface Seat {
  person: number
  host: number
  round: number
}
