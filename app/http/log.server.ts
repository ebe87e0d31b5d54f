import { pino } from 'pino'
import type { Logger } from 'pino'

export type Log = Logger

/**
 * Structured log to standard error. Personal data has no place in it: callers log ids and counts, and what might slip in
 * with an error object (queries, mails, form bodies) is cut.
 */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['*.email', '*.name', '*.body', '*.token', 'req.headers'], remove: true },
      serializers: {
        err: (error: unknown) =>
          error instanceof Error
            ? {
                type: error.name,
                message: error.message.split('\n').slice(-1)[0]?.slice(0, 300),
                stack: error.stack?.split('\n').slice(1, 6).join('\n'),
              }
            : { type: typeof error },
      },
    },
    pino.destination({ dest: 2, sync: true }),
  )
}
