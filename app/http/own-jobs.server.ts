import { homeTexts } from '../domains/customers/home.texts.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { reasonsFor } from '../domains/matching/proposal.ts'
import { app } from '../wiring.server.ts'
import { requireCustomer } from './customer-guard.server.ts'
import { textField } from './form.ts'
import { redirectWith } from './guard.server.ts'

const here = '/me/jobs'

/** What the buttons of the page with vacancies do. Each id is looked up among the person's own. */
export async function ownJobsAction(request: Request) {
  const { actor, scope, pageLanguage } = await requireCustomer(request, 'me.write')
  const h = homeTexts[pageLanguage]
  const t = ownAreaTexts[pageLanguage].jobs
  const form = await request.formData()
  const id = textField(form, 'id')
  const reason = reasonsFor('not_interested')?.find((one) => one === textField(form, 'reason')) ?? null
  const undo = (intent: string, of: string) => ({ undo: { action: here, fields: { intent, id: of } } })
  const done = (ok: boolean, text: string, back = {}) =>
    ok ? redirectWith(here, { text, ...back }) : redirectWith(here, { text: h.refused, tone: 'warning' })
  switch (textField(form, 'intent')) {
    case 'interested': {
      const made = await app.ownJobs.interested(actor, scope, id)
      return made.ok ? done(true, t.after, undo('takeBack', made.value.id)) : done(false, '')
    }
    case 'takeBack':
      return done((await app.ownJobs.notInterestedAfterAll(actor, scope, id)).ok, h.done.withdrawn)
    case 'refuse':
      return done(await app.ownJobs.refuse(actor, scope, id, reason), t.after, undo('show', id))
    case 'show':
      return done(await app.ownJobs.showAgain(actor, scope, id), h.done.saved)
    case 'yes':
      return done((await app.ownJobs.answer(actor, scope, id, 'interested', null)).ok, t.after)
    case 'applied':
      return done((await app.ownJobs.answer(actor, scope, id, 'applied', null)).ok, t.after)
    case 'no':
      return done((await app.ownJobs.answer(actor, scope, id, 'not_interested', reason)).ok, t.after, undo('yes', id))
    case 'review': {
      const says = textField(form, 'says').trim().slice(0, 1000)
      return done(await app.corrections.askReview(actor, scope, id, says === '' ? null : says), h.done.sent)
    }
    case 'withdrawReview':
      return done(await app.corrections.withdrawReview(actor, scope, id), h.done.withdrawn)
    default:
      throw new Response('', { status: 400 })
  }
}
