import { addTalk, emptyBoard, fits, hoursOf, put } from './board.ts'
import type { Board } from './board.ts'
import { placeTalk, placeTalks } from './place-talks.ts'
import type { Problem } from './problem.ts'
import type { Relaxed } from './relaxed.server.ts'

/** A pair that talks, by its number, and its round. */
export interface PairSeat {
  pair: number
  round: number
}

const tolerance = 1e-6

/** Sum of the scores of pairs. */
export const scoreOf = (problem: Problem, pairs: readonly number[]): number =>
  pairs.reduce((sum, pair) => sum + (problem.pairs[pair]?.score ?? 0), 0)

/** Rounds for the chosen pairs; room that stays is filled with the pairs that lose least. */
export function giveRounds(
  problem: Problem,
  { chosen, reducedCost, finished, bound }: Pick<Relaxed, 'chosen' | 'reducedCost' | 'finished' | 'bound'>,
  keptAt: ReadonlyMap<number, number>,
  goOn: () => boolean,
): PairSeat[] {
  const { pairs, hours, room } = problem
  const board = emptyBoard(problem)
  const pairOf: number[] = []
  const add = (pair: number) => {
    pairOf.push(pair)
    return addTalk(board, pairs[pair] ?? { person: -1, host: -1, score: 0 })
  }
  const asked = room.map(() => 0)
  const possible = chosen.filter((pair) => {
    const person = pairs[pair]?.person ?? 0
    asked[person] = (asked[person] ?? 0) + 1
    return (asked[person] ?? 0) <= (room[person] ?? 0)
  })
  const talks = possible.map(add)
  for (const talk of talks) {
    const round = keptAt.get(pairOf[talk] ?? -1)
    const open = hours[board.talks[talk]?.person ?? -1] ?? []
    if (round !== undefined && open.includes(round) && fits(board, talk, round)) put(board, talk, round)
  }
  const open = (talk: number) => hours[board.talks[talk]?.person ?? -1]?.length ?? 0
  const waiting = talks.filter((talk) => board.roundOf[talk] === -1).sort((a, b) => open(a) - open(b) || a - b)
  const left = placeTalks(board, waiting, 400, goOn)
  if (left.length > 0 || possible.length < chosen.length || !finished || scoreOf(problem, chosen) < bound - tolerance) {
    const used = room.map(() => 0)
    board.talks.forEach(({ person }, talk) => {
      if (board.roundOf[talk] !== -1) used[person] = (used[person] ?? 0) + 1
    })
    const tried = new Set(possible)
    const loss = (pair: number) => (finished ? -(reducedCost[pair] ?? 0) : -(pairs[pair]?.score ?? 0))
    const rest = pairs.map((_, pair) => pair).filter((pair) => !tried.has(pair))
    for (const pair of rest.sort((a, b) => loss(a) - loss(b) || a - b)) {
      const { person, host } = pairs[pair] ?? { person: 0, host: 0 }
      if ((used[person] ?? 0) >= (room[person] ?? 0) || !hasFreeTable(board, host)) continue
      if (goOn() ? placeTalk(board, add(pair)) : placeDirectly(board, add(pair))) used[person] = (used[person] ?? 0) + 1
    }
  }
  return board.roundOf.flatMap((round, talk) => (round === -1 ? [] : [{ pair: pairOf[talk] ?? 0, round }]))
}

function hasFreeTable({ rounds, atHost, free }: Board, host: number): boolean {
  for (let slot = host * rounds; slot < (host + 1) * rounds; slot++) {
    if ((atHost[slot]?.length ?? 0) < (free[slot] ?? 0)) return true
  }
  return false
}

/** The quick way, when time is up: the first round in which the talk fits as the board stands. */
function placeDirectly(board: Board, talk: number): boolean {
  const round = hoursOf(board, talk).find((one) => fits(board, talk, one))
  if (round === undefined) return false
  put(board, talk, round)
  return true
}
