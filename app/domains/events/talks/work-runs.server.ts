import type { PlanOrder, PlanResult } from './plan-session.server.ts'
import type { RunProgress } from './run.ts'

/** What working a run needs from outside. */
export interface WorkPorts {
  claim(): Promise<{ id: string; eventId: string; takeOver: boolean; seconds: number } | null>
  /** What to plan; null when the event is gone. */
  order(eventId: string, seconds: number): Promise<PlanOrder | null>
  start(
    order: PlanOrder,
    onProgress: (progress: RunProgress) => void,
  ): { done: Promise<PlanResult | null>; cancel(): void }
  beat(id: string, progress: RunProgress | null): Promise<boolean>
  end(id: string, end: { state: 'done'; result: PlanResult } | { state: 'failed'; detail: string }): Promise<boolean>
  /** Takes the result over at once; for a first plan, which moves nobody. */
  takeOver(eventId: string, runId: string): Promise<unknown>
  /** Calls `work` every second until the answer is called. */
  every(work: () => void): () => void
}

/**
 * Works all runs that wait, one after the other. Each says every second that it goes on, and stops within a second or two when somebody
 * has cancelled it. Answers how many it worked.
 */
export async function workRuns(ports: WorkPorts): Promise<number> {
  let worked = 0
  for (let run = await ports.claim(); run; run = await ports.claim()) {
    worked += 1
    await workRun(ports, run)
  }
  return worked
}

async function workRun(
  ports: WorkPorts,
  run: { id: string; eventId: string; takeOver: boolean; seconds: number },
): Promise<void> {
  let stop = (): void => undefined
  try {
    const order = await ports.order(run.eventId, run.seconds)
    if (!order) {
      await ports.end(run.id, { state: 'failed', detail: 'gone' })
      return
    }
    let latest: RunProgress | null = null
    const running = ports.start(order, (progress) => {
      latest = progress
      beat()
    })
    const beat = () => {
      ports.beat(run.id, latest).then(
        (goesOn) => {
          if (!goesOn) running.cancel()
        },
        () => undefined,
      )
    }
    stop = ports.every(beat)
    const result = await running.done
    stop()
    if (result && (await ports.end(run.id, { state: 'done', result })) && run.takeOver) {
      await ports.takeOver(run.eventId, run.id)
    }
  } catch (error) {
    await ports.end(run.id, {
      state: 'failed',
      detail: error instanceof Error ? error.message.slice(0, 500) : 'unknown',
    })
  } finally {
    stop()
  }
}
