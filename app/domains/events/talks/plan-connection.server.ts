import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PlanOrder, PlanResult } from './plan-session.server.ts'
import type { RunProgress } from './run.ts'

/** A plan under way in a thread of its own. `cancel` ends the thread; `done` answers null then. */
export interface RunningPlan {
  done: Promise<PlanResult | null>
  cancel(): void
}

/** Plans a session in a thread of its own, so that requests go on meanwhile. Rejects when the thread breaks. */
export function startPlan(order: PlanOrder, onProgress: (progress: RunProgress) => void): RunningPlan {
  const file = join(process.cwd(), 'app/domains/events/talks/plan-thread-connection.server.ts')
  const worker = new Worker(file, { workerData: order, execArgv: ['--no-warnings'] })
  let cancelled = false
  const done = new Promise<PlanResult | null>((resolve, reject) => {
    worker.on('message', (message: { progress?: RunProgress; result?: PlanResult }) => {
      if (message.progress) onProgress(message.progress)
      if (message.result) resolve(message.result)
    })
    worker.once('error', reject)
    worker.once('exit', (code) =>
      cancelled ? resolve(null) : reject(new Error(`the planner's thread ended with ${code}`)),
    )
  })
  return {
    done,
    cancel: () => {
      cancelled = true
      void worker.terminate()
    },
  }
}
