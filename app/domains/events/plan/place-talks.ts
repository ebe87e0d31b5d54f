import { fits, holder, hoursOf, isFull, lift, put, restore, talksAtHost } from './board.ts'
import type { Board } from './board.ts'
import { chance } from './chance.ts'

interface Node {
  talk: number
  parent: Node | null
  /** Round from which `parent` displaces this talk. */
  from: number
}

/**
 * Gives a talk a round, moving other talks where that makes room: the shortest chain in which each talk displaces
 * one other. False, and nothing changed, when there is no such chain.
 */
export function placeTalk(board: Board, talk: number): boolean {
  const seen = new Set([talk])
  const queue: Node[] = [{ talk, parent: null, from: -1 }]
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]
    if (!node) break
    for (const round of hoursOf(board, node.talk)) {
      if (round === board.roundOf[node.talk]) continue
      const person = holder(board, node.talk, round)
      const full = isFull(board, node.talk, round)
      if (person === -1 && !full) {
        if (shift(board, node, round)) return true
        continue
      }
      if (person !== -1 && full) continue
      const displaced = person === -1 ? talksAtHost(board, node.talk, round) : [person]
      for (const next of displaced) {
        if (seen.has(next)) continue
        seen.add(next)
        queue.push({ talk: next, parent: node, from: round })
      }
    }
  }
  return false
}

/** Carries out a chain from its end; puts everything back when its steps stand in each other's way. */
function shift(board: Board, end: Node, free: number): boolean {
  const moves: { talk: number; to: number }[] = []
  let to = free
  for (let node: Node | null = end; node; node = node.parent) {
    moves.push({ talk: node.talk, to })
    to = node.from
  }
  const before = moves.map(({ talk }) => lift(board, talk))
  const done: number[] = []
  for (const move of moves) {
    if (!fits(board, move.talk, move.to)) {
      for (const talk of done) lift(board, talk)
      moves.forEach(({ talk }, i) => {
        const round = before[i] ?? -1
        if (round !== -1) put(board, talk, round)
      })
      return false
    }
    put(board, move.talk, move.to)
    done.push(move.talk)
  }
  return true
}

/**
 * Gives the waiting talks rounds; where no chain helps, a talk displaces others for a while (tabu search).
 * Ends when all have a round or after `patience` steps without progress, with the best board it met; does not begin when so many
 * are left over that the chosen talks cannot be meant to fit. Repeatable: chance is seeded.
 * Gives the talks left without a round.
 */
export function placeTalks(board: Board, waiting: readonly number[], patience: number, goOn: () => boolean): number[] {
  const queue = waiting.filter((talk) => !placeTalk(board, talk))
  const next = chance(queue.length + 1)
  const settledUntil = new Map<number, number>()
  let best = { lost: lostScore(board, queue), rounds: [...board.roundOf] }
  const hopeless = queue.length > Math.max(10, waiting.length / 20)
  let better = 0
  for (let step = 0; step - better < patience && queue.length > 0 && !hopeless && goOn(); step++) {
    const talk = queue.splice(Math.floor(next() * queue.length), 1)[0] ?? -1
    if (placeTalk(board, talk)) {
      const lost = lostScore(board, queue)
      if (lost < best.lost) {
        best = { lost, rounds: [...board.roundOf] }
        better = step
      }
      continue
    }
    const choices = hoursOf(board, talk).map((round) => {
      const person = holder(board, talk, round)
      const full = isFull(board, talk, round)
      const table = full ? longestSettled(talksAtHost(board, talk, round), settledUntil) : -1
      const displaced = [person, table].filter((one) => one !== -1)
      const settled = displaced.filter((one) => (settledUntil.get(one) ?? 0) > step).length
      const possible = !full || table !== -1
      return { round, displaced, weight: possible ? settled * 10 + displaced.length + next() : Infinity }
    })
    const choice = choices.reduce<(typeof choices)[number] | null>(
      (least, one) => (least && least.weight <= one.weight ? least : one),
      null,
    )
    if (!choice || choice.weight === Infinity) {
      queue.push(talk)
      continue
    }
    for (const one of choice.displaced) lift(board, one)
    put(board, talk, choice.round)
    settledUntil.set(talk, step + 5 + Math.floor(next() * 10))
    queue.push(...choice.displaced)
  }
  if (queue.length > 0) restore(board, best.rounds)
  return board.talks.map((_, talk) => talk).filter((talk) => board.roundOf[talk] === -1)
}

function lostScore(board: Board, queue: readonly number[]): number {
  return queue.reduce((sum, talk) => sum + (board.talks[talk]?.score ?? 0), 0)
}

function longestSettled(talks: readonly number[], settledUntil: ReadonlyMap<number, number>): number {
  return talks.reduce(
    (least, one) => (least === -1 || (settledUntil.get(one) ?? 0) < (settledUntil.get(least) ?? 0) ? one : least),
    -1,
  )
}
