import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { personCopy } from '../http/person-copy.server.ts'

/** The copy of everything about the person, for herself. Its words are German or English. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope, candidateId, pageLanguage } = await requireCustomer(request, 'me.read')
  return personCopy({ actor, scope, language: pageLanguage === 'en' ? 'en' : 'de' }, candidateId, params.file)
}
