import { redirect } from '@remix-run/node'
import { may, scopeOf, startPage } from '../domains/accounts/permissions.ts'
import type { Actor, Scope, Verb } from '../domains/accounts/permissions.ts'
import type { Flash } from './session.server.ts'
import { currentActor, flashHeaders, languageOf } from './session.server.ts'

/** Who asks, what rows they may see, and in which language: the first line of every loader and action of a staff page. */
export interface Caller {
  actor: Actor
  scope: Scope
  language: 'de' | 'en'
}

/** Lets the signed-in person through who may do `verb`; others are led to the sign-in page or get 403. */
export async function requireCaller(request: Request, verb: Verb): Promise<Caller> {
  const actor = await currentActor(request)
  if (!actor) {
    const { pathname, search } = new URL(request.url)
    const back =
      request.method === 'GET' && pathname !== '/'
        ? `?to=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`
        : ''
    throw redirect(`/sign-in${back}`)
  }
  const start = startPage(actor.role)
  if (!may(actor.role, verb) && new URL(request.url).pathname === '/' && start !== '/') throw redirect(start)
  if (!may(actor.role, verb)) throw new Response('', { status: 403 })
  return { actor, scope: scopeOf(actor), language: await languageOf(request, actor) }
}

/** Answer to a done action: on to another page, which says what happened. */
export async function redirectWith(path: string, flash: Flash): Promise<ReturnType<typeof redirect>> {
  return redirect(path, { headers: await flashHeaders(flash) })
}

/** A thing that is not there, or not for this reader: the same answer, so that nothing can be guessed. */
export function notFound(): Response {
  return new Response('', { status: 404 })
}
