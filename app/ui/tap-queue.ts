import { moveOf } from '../domains/events/day/check-in.ts'
import type { TapStep } from '../domains/events/day/check-in.ts'
import type { RegistrationState } from '../domains/events/registration.ts'

/** A tap that waits for the line. Ids only: a lost tablet gives away no name. */
export interface KeptTap {
  nonce: string
  registration: string
  step: TapStep
  at: string
}

/** Where taps are kept: the browser's localStorage, or anything like it. */
export interface TapStore {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

const keyOf = (eventId: string): string => `taps:${eventId}`

const isTap = (one: unknown): one is KeptTap =>
  typeof one === 'object' && one !== null && 'nonce' in one && 'registration' in one && 'step' in one && 'at' in one

/** Taps of an event that are still to be sent, oldest first; what another version left behind is dropped. */
export function keptTaps(store: TapStore, eventId: string): KeptTap[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(eventId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isTap) : []
  } catch {
    return []
  }
}

function save(store: TapStore, eventId: string, taps: readonly KeptTap[]): void {
  if (taps.length === 0) store.removeItem(keyOf(eventId))
  else store.setItem(keyOf(eventId), JSON.stringify(taps))
}

export const keepTap = (store: TapStore, eventId: string, tap: KeptTap): void =>
  save(store, eventId, [...keptTaps(store, eventId), tap])

export const dropTap = (store: TapStore, eventId: string, nonce: string): void =>
  save(
    store,
    eventId,
    keptTaps(store, eventId).filter((tap) => tap.nonce !== nonce),
  )

/** What the server said to one tap. `kept`: no line or a fault, try again; `signed_out`: the session is over. */
export type TapAnswer =
  { kind: 'counted'; state: RegistrationState } | { kind: 'refused'; reason: string } | { kind: 'kept' | 'signed_out' }

/**
 * Sends kept taps in their order until one finds no line. A tap leaves the device only after the server has answered it; sent twice
 * it counts once by its nonce. Answers what became of each, and why it stopped.
 */
export async function sendKept(
  store: TapStore,
  eventId: string,
  send: (tap: KeptTap) => Promise<TapAnswer>,
): Promise<{ answers: { tap: KeptTap; answer: TapAnswer }[]; stopped: 'kept' | 'signed_out' | null }> {
  const answers: { tap: KeptTap; answer: TapAnswer }[] = []
  for (let [tap] = keptTaps(store, eventId); tap; [tap] = keptTaps(store, eventId)) {
    const answer = await send(tap)
    if (answer.kind === 'kept' || answer.kind === 'signed_out') return { answers, stopped: answer.kind }
    dropTap(store, eventId, tap.nonce)
    answers.push({ tap, answer })
  }
  return { answers, stopped: null }
}

/** How a row looks while its taps are on the way. */
export function stateAfter(state: RegistrationState, steps: readonly TapStep[]): RegistrationState {
  let now = state
  for (const step of steps) {
    const move = moveOf(now, step)
    if (move === 'arrive' || move === 'admit') now = step === 'late' ? 'late' : 'checked_in'
    else if (move === 'excuse') now = 'excused'
    else if (move === 'miss') now = 'no_show'
    else if (move === 'back') now = 'accepted'
  }
  return now
}
