import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCaller } from '../http/guard.server.ts'
import { reads } from '../wiring.server.ts'

/** What the employer field asks while somebody types. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'records.read')
  const typed = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 100)
  const found = await reads.employers.byName(scope, typed)
  return Response.json(found.map(({ id, name, city }) => ({ value: id, text: name, hint: city ?? '' })))
}
