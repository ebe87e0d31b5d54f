import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Longest that making one document may take, in milliseconds; far above what thousands of letters need. */
const longestMs = 120_000

/** What becomes a document. */
export interface PdfOrder {
  /** The Typst template, from `app/domains/`: 'letters/letters.typ'. It reads its data by `json(bytes(sys.inputs.data))`. */
  template: string
  /**
   * Plain data that JSON can carry; the template shows its texts as strings, so that nothing in them is markup. A text under the
   * name `qr` is what a QR code says: the template gets its picture (SVG) in the same place.
   */
  data: unknown
}

/**
 * Makes a tagged PDF (PDF/UA-1) in a thread of its own, so that requests go on meanwhile; the thread ends with it. Throws what the
 * compiler says when it refuses.
 */
export function makePdf(order: PdfOrder): Promise<Uint8Array> {
  const file = join(process.cwd(), 'app/domains/documents/pdf-worker-connection.server.ts')
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: order, execArgv: ['--no-warnings'] })
    const timer = setTimeout(() => {
      reject(new Error(`${order.template}: no PDF within ${longestMs} ms`))
      void worker.terminate()
    }, longestMs)
    worker.once('message', (pdf: Uint8Array) => resolve(pdf))
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`${order.template}: the thread ended with ${code}`))
    })
  })
}
