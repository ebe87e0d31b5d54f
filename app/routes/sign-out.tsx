import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { currentActor, signOutHeaders } from '../http/session.server.ts'

export const loader = () => redirect('/')

export async function action({ request }: ActionFunctionArgs) {
  const customer = (await currentActor(request))?.role === 'customer'
  return redirect(customer ? '/me/sign-in' : '/sign-in', { headers: await signOutHeaders(request) })
}
