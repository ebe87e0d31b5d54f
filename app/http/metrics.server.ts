import type { RequestHandler } from 'express'
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What operators watch of search. */
export interface SearchFigures {
  waiting: number
  lagSeconds: number
  /** Whether a search server answers; false: the database does. */
  serverAnswers: boolean
}

/** Prometheus figures of the process and of search: request durations by method and status (no paths with ids, no persons). */
export function createMetrics(search: () => Promise<SearchFigures>): {
  measure: RequestHandler
  text(): Promise<string>
} {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of answers by method and status',
    labelNames: ['method', 'status'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  const gauge = (name: string, help: string, value: (figures: SearchFigures) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const figures = await search().catch(() => null)
        this.set(figures === null ? Number.NaN : value(figures))
      },
    })
  gauge('search_waiting', 'Changes that search has not read in yet', ({ waiting }) => waiting)
  gauge('search_lag_seconds', 'Seconds that the oldest of them has waited', ({ lagSeconds }) => lagSeconds)
  gauge('search_server_answers', '1 while a search server answers, 0 while the database does', ({ serverAnswers }) =>
    serverAnswers ? 1 : 0,
  )
  return {
    measure: (req, res, next) => {
      const end = duration.startTimer({ method: req.method })
      res.on('finish', () => end({ status: res.statusCode }))
      next()
    },
    text: () => registry.metrics(),
  }
}
