import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { signOutHeaders } from '../http/session.server.ts'

export const loader = () => redirect('/')

export async function action({ request }: ActionFunctionArgs) {
  return redirect('/sign-in', { headers: await signOutHeaders(request) })
}
