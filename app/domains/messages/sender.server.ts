import type { Claim } from './outbox.ts'
import { sendMessage } from './send-message.server.ts'
import type { Sent, SendPorts } from './send-message.server.ts'

/** What a sender needs from outside, besides what one message needs. */
export interface SenderPorts extends SendPorts {
  /** Claims messages that are due; none when there are none for this worker. */
  claim(limit: number): Promise<Claim[]>
  /** Takes back claims that were not begun. */
  giveBack(ids: readonly string[]): Promise<unknown>
  /** Ended leases and planned messages whose time has come. */
  sweep(first: boolean): Promise<{ queued: number; uncertain: number }>
  /** When the next message is due. */
  nextDue(): Promise<Date | null>
  /** Closes lines to the mail server that are not in use. */
  rest(): Promise<void>
  /** A fault is told here, without personal data. */
  fault(error: unknown, messageId: string | null): void
}

/** A worker that empties the outbox. */
export interface MessageSender {
  /** Tells that there may be something to send. Returns at once. */
  wake(): void
  /** Sends what is due now and resolves when nothing is left or in the air. */
  drain(): Promise<void>
  /** Ended leases and planned messages whose time has come; then wakes. */
  sweep(): Promise<{ queued: number; uncertain: number }>
  /** Claims no more, finishes what is in the air, gives the rest back. */
  stop(): Promise<void>
  state(): SenderState
}

export interface SenderState {
  inTheAir: number
  counts: Readonly<Record<Sent, number>>
  /** Name of the last fault; null while there was none. */
  lastFault: string | null
}

const longestSleepMs = 60_000

/** Makes a sender of `lanes` mails at the same time. Nothing is sent before the first `wake`, `sweep` or `drain`. */
export function makeSender(ports: SenderPorts, lanes = 8): MessageSender {
  const counts: Record<Sent, number> = { sent: 0, failed: 0, refused: 0, uncertain: 0, withdrawn: 0, lost: 0, gone: 0 }
  const claimed: Claim[] = []
  let inTheAir = 0
  let [stopping, again, swept] = [false, false, false]
  let lastFault: string | null = null
  let running: Promise<void> | undefined
  let refill: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const fault = (error: unknown, id: string | null) => {
    lastFault = error instanceof Error ? error.name : 'unknown'
    ports.fault(error, id)
  }

  async function next(): Promise<Claim | undefined> {
    if (claimed.length > 0) return claimed.shift()
    refill ??= ports
      .claim(lanes * 4)
      .then((more) => {
        claimed.push(...more)
      })
      .finally(() => {
        refill = undefined
      })
    await refill
    return claimed.shift()
  }

  async function lane(): Promise<void> {
    while (!stopping) {
      const claim = await next()
      if (!claim) return
      inTheAir += 1
      try {
        counts[await sendMessage(ports, claim)] += 1
      } catch (error) {
        fault(error, claim.id)
      } finally {
        inTheAir -= 1
      }
    }
  }

  async function sweep() {
    const released = await ports.sweep(!swept)
    swept = true
    return released
  }

  async function run(): Promise<void> {
    try {
      if (!swept) await sweep()
      while (again && !stopping) {
        again = false
        await Promise.all(Array.from({ length: lanes }, lane))
      }
      await ports.rest()
      const due = stopping ? null : await ports.nextDue()
      if (due) schedule(due.getTime() - ports.now().getTime())
    } catch (error) {
      again = false
      fault(error, null)
      schedule(longestSleepMs)
    }
    running = undefined
    if (again) wake()
  }

  function schedule(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(wake, Math.min(longestSleepMs, Math.max(250, ms)))
    timer.unref()
  }

  function wake(): void {
    if (stopping) return
    again = true
    running ??= run()
  }

  return {
    wake,
    drain: async () => {
      wake()
      while (running) await running
    },
    sweep: async () => {
      const released = await sweep()
      wake()
      return released
    },
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      await running
      clearTimeout(timer)
      await ports.giveBack(claimed.splice(0).map(({ id }) => id))
      await ports.rest()
    },
    state: () => ({ inTheAir, counts: { ...counts }, lastFault }),
  }
}
