import { data } from '@remix-run/node'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { callResults } from '../domains/acquisition/lead.ts'
import type { LeadState } from '../domains/acquisition/lead.ts'
import type { Trial } from '../domains/acquisition/trial.ts'
import { dayOf, dayOfColumn } from '../lib/dates.ts'
import { app, reads } from '../wiring.server.ts'
import { textField } from './form.ts'
import { redirectWith, requireCaller } from './guard.server.ts'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** The trial measure of a call form; null when not both of its days are there. */
function trialOf(text: (name: string) => string): Trial | null {
  const [from, to, known] = [text('trialFrom'), text('trialTo'), text('longTerm')]
  if (!isDay(from) || !isDay(to)) return null
  return { from, to, longTerm: known === 'yes' ? true : known === 'no' ? false : null }
}

/** Cards with whether their call is due today or before. */
export function withDue<T extends { state: LeadState; nextOn: Date | null }>(
  cards: readonly T[],
): (T & { due: boolean })[] {
  const today = dayOf(app.now())
  return cards.map((card) => ({
    ...card,
    due: card.state === 'call_again' && card.nextOn !== null && dayOfColumn(card.nextOn) <= today,
  }))
}

const incomplete = ['day_missing', 'trial_missing', 'trial_backwards', 'trial_too_long', 'trial_ask']

/** What the pages of leads can do: take a firm, note a call, note that the person was hired. */
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
  if (text('intent') === 'hired') {
    const done = await app.acquisition.hired(actor, text('lead'), isDay(text('beginsOn')) ? text('beginsOn') : null)
    if (!done.ok) return data({ refused: t.refusals.step ?? '' }, { status: 409 })
    return redirectWith(here, {
      text: t.hiredDone(done.value.closedVacancy),
      undo: { action: here, fields: { intent: 'notHired', lead: text('lead') } },
    })
  }
  if (text('intent') === 'notHired') {
    await app.acquisition.notHired(actor, text('lead'))
    return redirectWith(here, { text: t.noted })
  }
  const result = callResults.find((one) => one === text('result'))
  if (!result) return data({ refused: t.refusals.step ?? '' }, { status: 400 })
  const done = await app.acquisition.record(actor, text('lead'), {
    result,
    nextOn: isDay(text('nextOn')) ? text('nextOn') : null,
    notes: text('notes').slice(0, 2000) || null,
    trial: trialOf(text),
  })
  if (!done.ok) {
    const status = incomplete.includes(done.reason) ? 400 : 409
    return data({ refused: t.refusals[done.reason] ?? done.reason }, { status })
  }
  return redirectWith(here, { text: t.noted })
}
