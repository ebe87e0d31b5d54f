import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer, isRouteErrorResponse } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from './ui/nonce.ts'
import { app } from './wiring.server.ts'

export { background, searchFigures } from './wiring.server.ts'

/** Milliseconds for one page; all data is there before drawing begins, so only a starving machine needs them. */
const patience = 30_000

/** Pages go out whole: browsers without JavaScript and mail scanners get the same document as everybody. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
): Promise<Response> {
  const nonce = typeof load.nonce === 'string' ? load.nonce : ''
  return new Promise((resolve, reject) => {
    let code = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} abortDelay={patience} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          code = 500
          app.log.error({ err: error }, 'page failed')
        },
      },
    )
    setTimeout(abort, patience + 1_000).unref()
  })
}

/** Faults are noted; pages that do not exist and refusals are answers, not faults. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error))
    app.log.error({ err: error, path: new URL(request.url).pathname }, 'request failed')
}
