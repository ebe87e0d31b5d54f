import type { ActionFunctionArgs } from '@remix-run/node'
import { checkInBody } from '../domains/events/day/check-in.form.ts'
import { requireCaller } from '../http/guard.server.ts'
import { app } from '../wiring.server.ts'

export const handle = { takesJson: true }

/** A tap from the page at the door: kept on the device until this answers. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireCaller(request, 'registrations.write')
  const body = checkInBody.safeParse(await request.json().catch(() => null))
  if (!body.success) return Response.json({ reason: 'gone' }, { status: 422 })
  const { registration, step, nonce, at, reason } = body.data
  const done = await app.day.tap(actor.name, {
    eventId: params.id ?? '',
    who: { registrationId: registration },
    step,
    nonce,
    at: at ? new Date(at) : app.now(),
    ...(reason ? { reason } : {}),
  })
  return done.ok ? Response.json({ state: done.value.state }) : Response.json({ reason: done.reason }, { status: 409 })
}
