/** Seats of an event: accepted people and open offers take places, so that staff can tell "full" from "may free up". */
export interface Seats {
  capacity: number
  accepted: number
  /** Places held by open offers and by obligations to report that are not answered yet. */
  held: number
  free: number
  waiting: number
  state: 'free' | 'held' | 'full'
}

/** Seats from the counted registrations. `overbooked` people sit beyond the capacity and take none of its places. */
export function seats(
  capacity: number,
  counts: { accepted: number; held: number; waiting: number; overbooked?: number },
): Seats {
  const accepted = counts.accepted - (counts.overbooked ?? 0)
  const free = Math.max(0, capacity - accepted - counts.held)
  const state = free > 0 ? 'free' : counts.held > 0 ? 'held' : 'full'
  return { capacity, accepted: counts.accepted, held: counts.held, free, waiting: counts.waiting, state }
}
