import { data } from '@remix-run/node'
import { handoverTexts } from '../domains/candidates/handover.texts.ts'
import { handoverStates } from '../domains/candidates/handover.ts'
import { app } from '../wiring.server.ts'
import { textField } from './form.ts'
import { redirectWith, requireCaller } from './guard.server.ts'

/** What the list of handovers and the worklist can do: accept, return with a reason, take a decision back. */
export async function handoverAction(request: Request, form: FormData, here: string) {
  const { actor, language } = await requireCaller(request, 'proposals.write')
  const t = handoverTexts[language]
  const id = textField(form, 'id')
  const state = handoverStates.find((one) => one === textField(form, 'state'))
  if (!state) return data({ refused: t.refusals.step }, { status: 400 })
  const done = await app.handovers.decide(actor, id, state, textField(form, 'reason').trim().slice(0, 500) || null)
  if (!done.ok)
    return data({ refused: t.refusals[done.reason] }, { status: done.reason === 'reason_missing' ? 400 : 409 })
  if (state === 'open') return redirectWith(here, { text: t.takenBack })
  const undo = { action: '/handovers', fields: { id, state: 'open' } }
  return redirectWith(here, { text: state === 'accepted' ? t.accepted : t.returned, undo })
}
