import type { Problem } from './problem.ts'

/**
 * Talks on the way to rounds: a talk is a pair of person and host; `roundOf` is its round or −1.
 * A person has one talk a round, a host as many as tables are free.
 */
export interface Board {
  rounds: number
  talks: { person: number; host: number; score: number }[]
  roundOf: number[]
  /** Talk of a person in a round, −1 when none: `[person * rounds + round]`. */
  personAt: Int32Array
  /** Talks at a host in a round: `[host * rounds + round]`. */
  atHost: number[][]
  free: readonly number[]
  hours: readonly (readonly number[])[]
}

export function emptyBoard({ rounds, people, free, hours }: Problem): Board {
  const personAt = new Int32Array(people * rounds).fill(-1)
  return { rounds, talks: [], roundOf: [], personAt, atHost: free.map(() => []), free, hours }
}

/** Adds a talk that has no round yet and gives its number. */
export function addTalk(board: Board, talk: { person: number; host: number; score: number }): number {
  board.roundOf.push(-1)
  return board.talks.push(talk) - 1
}

const hourOf = (board: Board, talk: number, round: number): number =>
  (board.talks[talk]?.person ?? 0) * board.rounds + round
const slotOf = (board: Board, talk: number, round: number): number =>
  (board.talks[talk]?.host ?? 0) * board.rounds + round

/** The talk that holds the person's round, −1 when none. */
export const holder = (board: Board, talk: number, round: number): number =>
  board.personAt[hourOf(board, talk, round)] ?? -1

export const talksAtHost = (board: Board, talk: number, round: number): readonly number[] =>
  board.atHost[slotOf(board, talk, round)] ?? []

export function isFull(board: Board, talk: number, round: number): boolean {
  const slot = slotOf(board, talk, round)
  return (board.atHost[slot]?.length ?? 0) >= (board.free[slot] ?? 0)
}

export function fits(board: Board, talk: number, round: number): boolean {
  return holder(board, talk, round) === -1 && !isFull(board, talk, round)
}

/** Rounds in which the person of a talk may talk at all. */
export const hoursOf = (board: Board, talk: number): readonly number[] =>
  board.hours[board.talks[talk]?.person ?? -1] ?? []

/** Puts a talk without a round into a round where it fits. */
export function put(board: Board, talk: number, round: number): void {
  board.roundOf[talk] = round
  board.personAt[hourOf(board, talk, round)] = talk
  board.atHost[slotOf(board, talk, round)]?.push(talk)
}

/** Takes a talk out of its round and gives that round. */
export function lift(board: Board, talk: number): number {
  const round = board.roundOf[talk] ?? -1
  if (round === -1) return -1
  board.roundOf[talk] = -1
  board.personAt[hourOf(board, talk, round)] = -1
  const slot = board.atHost[slotOf(board, talk, round)]
  slot?.splice(slot.indexOf(talk), 1)
  return round
}

/** Sets all rounds of a board. */
export function restore(board: Board, rounds: readonly number[]): void {
  board.talks.forEach((_, talk) => void lift(board, talk))
  rounds.forEach((round, talk) => {
    if (round !== -1) put(board, talk, round)
  })
}
