import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { requireCaller } from '../http/guard.server.ts'
import { decideWhatPersonSays } from '../http/person-says.server.ts'

/** What a person says in the own area stands on the person's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCaller(request, 'records.read')
  return redirect(`/candidates/${params.id ?? ''}#says`)
}

export const action = ({ request, params }: ActionFunctionArgs) => decideWhatPersonSays(request, params.id ?? '')
