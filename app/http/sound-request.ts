import type { RequestHandler } from 'express'

/** Largest body of a form or an API call in bytes: a form with thousands of ticked people has a few hundred thousand. */
export const largestBody = 2_000_000

/** Most fields of a form: a list of all people of a house can be ticked. */
export const mostFields = 20_000

const longestAddress = 8_000

/** Why a request is not looked at any further, as its status. */
export type Refusal = 400 | 413 | 414 | 415

/** What is wrong with an address: percent signs that stand for no text, or the sign NUL, which no database keeps. */
export function refusedAddress(url: string): Refusal | null {
  if (url.length > longestAddress) return 414
  if (/%00/.test(url)) return 400
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return null
  } catch {
    return 400
  }
}

export const soundAddressOnly: RequestHandler = (req, res, next) => {
  const refusal = refusedAddress(req.url)
  if (refusal === null) return next()
  res.status(refusal).type('text/plain').send('This address cannot be read.')
}

const kindOf = (header: string): 'form' | 'parts' | 'json' | 'none' | 'other' =>
  /^application\/x-www-form-urlencoded\b/i.test(header)
    ? 'form'
    : /^multipart\/form-data\b/i.test(header)
      ? 'parts'
      : /^application\/(json|[\w.-]+\+json)\b/i.test(header)
        ? 'json'
        : header === ''
          ? 'none'
          : 'other'

/** What is wrong with the body of a form, by its bytes. `takesJson`: the address is no form but takes JSON. */
export async function refusedBody(type: string, bytes: Uint8Array, takesJson: boolean): Promise<Refusal | null> {
  if (bytes.length > largestBody) return 413
  const kind = kindOf(type)
  if (takesJson) return bytes.includes(0) ? 400 : null
  if (kind === 'none' && bytes.length === 0) return null
  if (kind === 'form') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    if (text.includes('\0') || text.includes('%00')) return 400
    return text.split('&', mostFields + 1).length > mostFields ? 413 : null
  }
  if (kind !== 'parts') return 415
  if (bytes.includes(0)) return 400
  try {
    const fields = await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } }).formData()
    return [...fields.keys()].length > mostFields ? 413 : null
  } catch {
    return 400
  }
}

/** Reads a body as far as it is not too long. */
async function bytesOf(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > largestBody) {
    await request.body?.cancel()
    return null
  }
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value)
    length += (part.value as Uint8Array).length
    if (length <= largestBody) continue
    await reader?.cancel()
    return null
  }
  return Buffer.concat(chunks)
}

const titles: Record<Refusal, string> = {
  400: 'The request cannot be read.',
  413: 'The request is too large.',
  414: 'The address is too long.',
  415: 'Content of this type is not taken here.',
}

function refuse(request: Request, status: Refusal): Response {
  const title = titles[status]
  return new URL(request.url).pathname.startsWith('/api/')
    ? new Response(JSON.stringify({ type: 'about:blank', status, title }), {
        status,
        headers: { 'Content-Type': 'application/problem+json' },
      })
    : new Response(title, { status })
}

/** The same request with its body read and found sound; throws the answer where it is not. */
async function sound(request: Request, takesJson: boolean): Promise<Request> {
  const bytes = await bytesOf(request)
  if (bytes === null) throw refuse(request, 413)
  const refusal = await refusedBody(request.headers.get('Content-Type') ?? '', bytes, takesJson)
  if (refusal !== null) throw refuse(request, refusal)
  const { url, method, headers, signal } = request
  const body = bytes.length > 0 ? { body: new Uint8Array(bytes) } : {}
  // Without a body there is no type either: an empty form is read as one.
  const typed = new Headers(headers)
  if (!takesJson && bytes.length === 0) typed.set('Content-Type', 'application/x-www-form-urlencoded')
  return new Request(url, { method, headers: typed, signal, ...body })
}

interface Routes {
  routes: Record<string, { path?: string; module: object } | undefined>
}
type Action = (args: { request: Request }) => unknown

/**
 * The same build with every action behind one gate: bodies that are too large, of a type that the address does not take, broken, or with the
 * sign NUL in them are refused before a route sees them. A route takes JSON that is part of the API or says so in its `handle`.
 */
export function behindGate<Build extends Routes>(build: Build): Build {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { action, handle } = (route?.module ?? {}) as { action?: Action; handle?: { takesJson?: boolean } }
    if (!route || !action) return [id, route] as const
    const takesJson = id.includes('/api.v1.') || handle?.takesJson === true
    const gated: Action = async (args) => action({ ...args, request: await sound(args.request, takesJson) })
    return [id, { ...route, module: { ...route.module, action: gated } }] as const
  })
  return { ...build, routes: Object.fromEntries(routes) }
}
