import { data } from '@remix-run/node'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { leadStates } from '../domains/acquisition/lead.ts'
import { app, reads } from '../wiring.server.ts'
import { textField } from './form.ts'
import { redirectWith, requireCaller } from './guard.server.ts'

/** What the pages of leads can do: take a firm, note a contact. */
export async function leadAction(request: Request, here: string, candidateId: string | null) {
  const { actor, scope, language } = await requireCaller(request, 'leads.write')
  const t = acquisitionTexts[language]
  const form = await request.formData()
  const text = (name: string) => textField(form, name).trim()
  if (text('intent') === 'take' && candidateId !== null) {
    const done = await app.acquisition.take(actor, candidateId, text('employer'))
    if (!done.ok) return data({ refused: t.refusals[done.reason] ?? done.reason }, { status: 409 })
    const firm = (await reads.acquisition.firms(scope, [text('employer')])).get(text('employer'))
    return redirectWith(here, { text: t.taken(firm?.name ?? '') })
  }
  const state = leadStates.find((one) => one === text('state'))
  if (!state) return data({ refused: t.refusals.step ?? '' }, { status: 400 })
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text('nextOn')) ? text('nextOn') : null
  const done = await app.acquisition.record(actor, text('lead'), {
    state,
    nextOn: day,
    notes: text('notes').slice(0, 2000) || null,
  })
  if (!done.ok)
    return data(
      { refused: t.refusals[done.reason] ?? done.reason },
      { status: done.reason === 'day_missing' ? 400 : 409 },
    )
  return redirectWith(here, { text: t.noted })
}
