import { redirect } from '@remix-run/node'
import { may, scopeOf } from '../domains/accounts/permissions.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { reads } from '../wiring.server.ts'
import { customerLanguageOf } from './customer-language.server.ts'
import { currentActor } from './session.server.ts'

/** Who is in the own area: rows are those of the scope, `candidateId` is the session's, never an address's. */
export interface CustomerCaller {
  actor: Actor
  scope: Extract<Scope, { kind: 'self' }>
  candidateId: string
  pageLanguage: CustomerLanguage
}

/** Lets a signed-in person into the own area; others are led to its door, accounts of the house get 403. */
export async function requireCustomer(request: Request, verb: 'me.read' | 'me.write'): Promise<CustomerCaller> {
  const actor = await currentActor(request)
  if (!actor) throw redirect('/me/sign-in')
  if (!may(actor.role, verb)) throw new Response('', { status: 403 })
  const scope = scopeOf(actor)
  if (scope.kind !== 'self') throw new Response('', { status: 403 })
  const own = await reads.customers.language(scope)
  return { actor, scope, candidateId: scope.candidateId, pageLanguage: await customerLanguageOf(request, own) }
}

/** Where the request came from, as the limits of tries count it. */
export const machineOf = (context: { machine?: unknown }): string =>
  typeof context.machine === 'string' ? context.machine : ''
