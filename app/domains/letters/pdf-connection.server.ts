import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PrintData } from './print-letters.server.ts'

/** Longest a printing may take, in milliseconds; far above what thousands of letters need. */
const longestMs = 120_000

/**
 * Makes the PDF of `letters.typ` in a thread of its own, so that requests go on meanwhile; the thread ends with it. Throws what the
 * compiler says when it refuses.
 */
export function compileLetters(data: PrintData): Promise<Uint8Array> {
  const file = join(process.cwd(), 'app/domains/letters/pdf-worker-connection.server.ts')
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: data, execArgv: ['--no-warnings'] })
    const timer = setTimeout(() => {
      reject(new Error(`letters: no PDF within ${longestMs} ms`))
      void worker.terminate()
    }, longestMs)
    worker.once('message', (pdf: Uint8Array) => resolve(pdf))
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`letters: the thread ended with ${code}`))
    })
  })
}
