import type { RequestHandler } from 'express'
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** Prometheus figures of the process: request durations by method and status (no paths with ids, no persons). */
export function createMetrics(): { measure: RequestHandler; text(): Promise<string> } {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of answers by method and status',
    labelNames: ['method', 'status'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  return {
    measure: (req, res, next) => {
      const end = duration.startTimer({ method: req.method })
      res.on('finish', () => end({ status: res.statusCode }))
      next()
    },
    text: () => registry.metrics(),
  }
}
