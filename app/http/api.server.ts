import { createHash } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { may, scopeOf } from '../domains/accounts/permissions.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { unsoundAt } from '../lib/sound-text.ts'
import { app } from '../wiring.server.ts'
import { fieldProblems, matchedVersion } from './api.ts'
import type { Operation, Problem } from './api.ts'

/** A call that has passed: who, which rows, parameters of the path, checked query and body, version of `If-Match`. */
export interface ApiCall<Body> {
  actor: Actor
  scope: Scope
  param: (name: string) => string
  query: Record<string, unknown>
  body: Body
  ifMatch: number | null
}

export interface ApiAnswer {
  status?: number
  body?: unknown
  /** Version of the thing, sent as its ETag. */
  version?: number
  location?: string
}

/** Thrown by handlers for expected refusals: becomes problem+json. */
export class ApiProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

export const missing = (what: string): ApiProblem =>
  new ApiProblem({ status: 404, title: `This ${what} does not exist.` })
export const stale = (): ApiProblem =>
  new ApiProblem({
    status: 412,
    title: 'Somebody changed it meanwhile.',
    detail: 'Read it again and send the change with its new ETag.',
  })

function problemResponse(problem: Problem): Response {
  const headers = new Headers({ 'Content-Type': 'application/problem+json' })
  if (problem.status === 429) headers.set('Retry-After', String(problem.retryAfter))
  if (problem.status === 401) headers.set('WWW-Authenticate', 'Bearer')
  return new Response(JSON.stringify({ type: 'about:blank', ...problem }), { status: problem.status, headers })
}

function answerResponse(answer: ApiAnswer, usual: number): { status: number; headers: Headers; text: string | null } {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if (answer.version !== undefined) headers.set('ETag', `"${answer.version}"`)
  if (answer.location) headers.set('Location', answer.location)
  const status = answer.status ?? usual
  if (status === 204) return { status, headers, text: null }
  headers.set('Content-Type', 'application/json')
  return { status, headers, text: JSON.stringify(answer.body ?? null) }
}

async function actorOf(request: Request): Promise<Actor> {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
  const actor = token ? await app.accounts.actorOfApiToken(token) : null
  if (!actor)
    throw new ApiProblem({
      status: 401,
      title: 'A valid token is needed.',
      detail: 'Send it as Authorization: Bearer …',
    })
  return actor
}

function check<T>(schema: z.ZodType<T>, value: unknown, title: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new ApiProblem({ status: 422, title, errors: fieldProblems(parsed.error) })
}

interface Handler {
  operation: Operation
  run: (call: ApiCall<unknown>) => Promise<ApiAnswer>
}

/** Binds an operation to what answers it. */
export function handles<Body>(operation: Operation<Body>, run: (call: ApiCall<Body>) => Promise<ApiAnswer>): Handler {
  return { operation, run: (call) => run(call as ApiCall<Body>) }
}

async function bodyOf(operation: Operation, request: Request): Promise<{ body: unknown; text: string }> {
  if (!operation.body) return { body: undefined, text: '' }
  const text = await request.text()
  let json: unknown
  try {
    json = JSON.parse(text === '' ? '{}' : text)
  } catch {
    throw new ApiProblem({ status: 400, title: 'The body is not JSON.' })
  }
  const title = 'The body has fields that are not right.'
  const unsound = unsoundAt(json)
  if (unsound !== null) {
    const detail = 'A text with the sign NUL or half of a sign, or what lies too deep, cannot be kept.'
    throw new ApiProblem({ status: 422, title, errors: [{ pointer: unsound, detail }] })
  }
  return { body: check(operation.body, json, title), text }
}

async function answer(handler: Handler, args: LoaderFunctionArgs): Promise<Response> {
  const { operation, run } = handler
  const { request, params } = args
  const actor = await actorOf(request)
  const wait = await app.accounts.secondsToWait(actor)
  if (wait !== null)
    throw new ApiProblem({
      status: 429,
      title: 'This token calls too often.',
      detail: `Call again in ${wait} seconds.`,
      retryAfter: wait,
    })
  if (!may(actor.role, operation.verb)) throw new ApiProblem({ status: 403, title: 'This token may not do that.' })
  const url = new URL(request.url)
  const query = operation.query
    ? check(operation.query, Object.fromEntries(url.searchParams), 'The query has fields that are not right.')
    : {}
  const { body, text } = await bodyOf(operation, request)
  const ifMatch = matchedVersion(request.headers.get('If-Match'))
  if (Number.isNaN(ifMatch)) throw stale()
  const param = (name: string) => params[name] ?? ''
  const call = { actor, scope: scopeOf(actor), param, query, body, ifMatch }
  const once = operation.method === 'POST' ? request.headers.get('Idempotency-Key') : null
  if (!once) {
    const done = answerResponse(await run(call), operation.status)
    return new Response(done.text, done)
  }
  const bodyHash = createHash('sha256').update(text).digest('hex')
  const known = await app.idempotency.begin({ key: once, actor: actor.name, path: url.pathname, bodyHash })
  if (known.state === 'done')
    return new Response(known.body, {
      status: known.status,
      headers: { 'Content-Type': 'application/json', 'Idempotent-Replay': 'true' },
    })
  if (known.state === 'different')
    throw new ApiProblem({ status: 422, title: 'This Idempotency-Key was used for another request.' })
  if (known.state === 'running')
    throw new ApiProblem({
      status: 409,
      title: 'A request with this Idempotency-Key is under way, or its outcome is not known.',
    })
  try {
    const done = answerResponse(await run(call), operation.status)
    await app.idempotency.finish({ key: once, actor: actor.name, status: done.status, body: done.text ?? '' })
    return new Response(done.text, done)
  } catch (error) {
    await app.idempotency.forget({ key: once, actor: actor.name })
    throw error
  }
}

/** Loader and action of a resource route of the API, by method. */
export function apiRoute(...handlers: Handler[]): {
  loader: (args: LoaderFunctionArgs) => Promise<Response>
  action: (args: ActionFunctionArgs) => Promise<Response>
} {
  const serve = async (args: LoaderFunctionArgs): Promise<Response> => {
    try {
      const handler = handlers.find(({ operation }) => operation.method === args.request.method)
      if (!handler) {
        const allowed = handlers.map(({ operation }) => operation.method).join(', ')
        throw new ApiProblem({ status: 405, title: `Allowed here: ${allowed}.` })
      }
      return await answer(handler, args)
    } catch (error) {
      if (error instanceof ApiProblem) return problemResponse(error.problem)
      app.log.error({ err: error, path: new URL(args.request.url).pathname }, 'api call failed')
      return problemResponse({ status: 500, title: 'A fault occurred and was noted.' })
    }
  }
  return { loader: serve, action: serve }
}
