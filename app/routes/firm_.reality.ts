import type { ActionFunctionArgs } from '@remix-run/node'
import { formValues } from '../http/form.ts'
import { realityOf } from '../http/firm-vacancy.server.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { reads } from '../wiring.server.ts'

export const loader = () => {
  throw notFound()
}

/** What the form of a vacancy asks while an employer fills it in: numbers of people, pay, wordings. Stores nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const { scope } = await requireCaller(request, 'firm.write')
  const except = new URL(request.url).searchParams.get('except')
  const current = except ? await reads.firmVacancies.one(scope, except) : null
  const reality = await realityOf(scope, formValues(await request.formData()), current?.vacancy ?? null)
  return Response.json(reality, { headers: { 'Cache-Control': 'no-store' } })
}
