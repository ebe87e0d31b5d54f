import { fits, holder, hoursOf, isFull, lift, put, restore, talksAtHost } from './board.ts'
import type { Board } from './board.ts'
import { chance } from './chance.ts'
import type { Problem } from './problem.ts'

/** Weight of a talk that stays in its round of an earlier plan, against one idle round. */
const keepWeight = 1000

/** Rounds between the first and the last busy one that are not busy. */
function idleBetween(busy: (round: number) => boolean, rounds: number): number {
  let first = -1
  let last = -1
  let count = 0
  for (let round = 0; round < rounds; round++) {
    if (!busy(round)) continue
    if (first === -1) first = round
    last = round
    count += 1
  }
  return first === -1 ? 0 : last - first + 1 - count
}

/**
 * Moves talks between rounds so that people wait and hosts sit idle as little as possible between their talks, and talks of an
 * earlier plan keep their rounds. Who talks to whom stays, so total and evenness do. Simulated annealing with seeded
 * chance over `steps` proposals; never worse than it began.
 */
export function compact(
  board: Board,
  problem: Problem,
  kept: ReadonlyMap<number, number>,
  steps: number,
  goOn: () => boolean,
): void {
  const { rounds } = problem
  if (board.talks.length === 0) return
  const personFixed = new Set(problem.fixed.map(({ person, round }) => person * rounds + round))
  const hostFixed = new Set(problem.fixed.map(({ host, round }) => host * rounds + round))
  const ofPerson = (person: number) =>
    idleBetween(
      (r) => (board.personAt[person * rounds + r] ?? -1) !== -1 || personFixed.has(person * rounds + r),
      rounds,
    )
  const ofHost = (host: number) =>
    idleBetween((r) => (board.atHost[host * rounds + r]?.length ?? 0) > 0 || hostFixed.has(host * rounds + r), rounds)
  const ofKept = (talk: number) => {
    const round = kept.get(talk)
    return round === undefined || round === board.roundOf[talk] ? 0 : keepWeight
  }
  const costOf = (talks: readonly number[]) => {
    const people = new Set(talks.map((talk) => board.talks[talk]?.person ?? 0))
    const hosts = new Set(talks.map((talk) => board.talks[talk]?.host ?? 0))
    let cost = 0
    for (const person of people) cost += ofPerson(person)
    for (const host of hosts) cost += ofHost(host)
    for (const talk of talks) cost += ofKept(talk)
    return cost
  }
  const next = chance(board.talks.length)
  const before = [...board.roundOf]
  const all = board.talks.map((_, talk) => talk)
  const costBefore = costOf(all)
  for (let step = 0; step < steps; step++) {
    if (step % 1024 === 0 && !goOn()) break
    const talk = Math.floor(next() * board.talks.length)
    const open = hoursOf(board, talk)
    const to = open[Math.floor(next() * open.length)] ?? -1
    const from = board.roundOf[talk] ?? -1
    if (to === from || from === -1) continue
    const own = holder(board, talk, to)
    const there = talksAtHost(board, talk, to)
    const other = isFull(board, talk, to) ? (there[Math.floor(next() * there.length)] ?? -1) : -1
    if (other === -1 && isFull(board, talk, to)) continue
    const swapped = [own, other].filter((one) => one !== -1)
    if (other !== -1 && !hoursOf(board, other).includes(from)) continue
    const moved = [talk, ...swapped]
    const cost = costOf(moved)
    for (const one of moved) lift(board, one)
    put(board, talk, to)
    const back = swapped.filter((one) => {
      const possible = fits(board, one, from)
      if (possible) put(board, one, from)
      return possible
    })
    const temperature = Math.max(0.02, 1.2 * (1 - (1.15 * step) / steps))
    const accepted =
      back.length === swapped.length && next() < Math.exp(Math.min(0, (cost - costOf(moved)) / temperature))
    if (accepted) continue
    for (const one of [talk, ...back]) lift(board, one)
    put(board, talk, from)
    for (const one of swapped) put(board, one, to)
  }
  if (costOf(all) > costBefore) restore(board, before)
}
