import { parentPort, workerData } from 'node:worker_threads'
import { planSession } from './plan-session.server.ts'
import type { PlanOrder } from './plan-session.server.ts'

const port = parentPort
if (port) {
  const result = await planSession(
    workerData as PlanOrder,
    (progress) => port.postMessage({ progress }),
    () => performance.now(),
  )
  port.postMessage({ result })
}
