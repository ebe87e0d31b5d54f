import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Longest that drawing one picture may take, in milliseconds. */
const longestMs = 30_000

export interface PictureOrder {
  id: number
  svg: string
  zoom: number
}
export type PictureAnswer = { id: number; png: Uint8Array } | { id: number; fault: string }

interface Waiting {
  done: (png: Uint8Array<ArrayBuffer>) => void
  failed: (error: Error) => void
}

/** The thread that draws: it starts with the first picture, reads engine and type once, and does not keep the process alive. */
let thread: { worker: Worker; waiting: Map<number, Waiting> } | null = null
let last = 0

function start(): { worker: Worker; waiting: Map<number, Waiting> } {
  const file = join(process.cwd(), 'app/domains/documents/picture-worker-connection.server.ts')
  const worker = new Worker(file, { execArgv: ['--no-warnings'] })
  const waiting = new Map<number, Waiting>()
  const own = { worker, waiting }
  const end = (error: Error) => {
    if (thread === own) thread = null
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  }
  worker.on('message', (answer: PictureAnswer) => {
    const asker = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if ('png' in answer) asker?.done(new Uint8Array(answer.png))
    else asker?.failed(new Error(answer.fault))
  })
  worker.once('error', end)
  worker.once('exit', () => end(new Error('The thread that draws pictures has ended')))
  return own
}

/**
 * Draws an SVG as PNG, `zoom` times its own size, with Fira Sans as the only type, in a thread beside the requests. Throws when the SVG
 * cannot be read or drawing takes too long.
 */
export async function makePicture(svg: string, zoom = 1): Promise<Uint8Array<ArrayBuffer>> {
  const { worker, waiting } = (thread ??= start())
  const id = ++last
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((done, failed) => {
      waiting.set(id, { done, failed })
      timer = setTimeout(() => void worker.terminate(), longestMs)
      worker.ref()
      worker.postMessage({ id, svg, zoom } satisfies PictureOrder)
    })
  } finally {
    clearTimeout(timer)
  }
}
