import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCaller } from '../http/guard.server.ts'
import { personCopy } from '../http/person-copy.server.ts'

/** The copy of everything about a person, handed out by staff. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return personCopy(await requireCaller(request, 'privacy.write'), params.id ?? '', params.file)
}
