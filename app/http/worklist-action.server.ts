import { worklistTexts } from '../domains/worklist/worklist.texts.ts'
import { may } from '../domains/accounts/permissions.ts'
import { app, reads } from '../wiring.server.ts'
import { textField } from './form.ts'
import { handoverAction } from './handover-action.server.ts'
import { notFound, redirectWith, requireCaller } from './guard.server.ts'

/** One-step actions of the worklist's rows; what was done can be taken back where that is possible. */
export async function worklistAction(request: Request) {
  const { actor, scope, language } = await requireCaller(request, 'records.write')
  const t = worklistTexts[language]
  const form = await request.formData()
  const id = textField(form, 'id')
  const { search } = new URL(request.url)
  const here = `/${search.replace(/[?&]index\b/, '').replace(/^&/, '?')}`
  switch (textField(form, 'intent')) {
    case 'ready': {
      const person = await reads.candidates.forForm(scope, id)
      if (!person) throw notFound()
      await app.candidates.confirmReadiness(actor, id)
      const fields = { intent: 'unready', before: person.readyOn ?? '' }
      return redirectWith(here, { text: t.done.ready, undo: { action: `/candidates/${id}`, fields } })
    }
    case 'stillOpen':
      return (await app.vacancies.touch(actor, id))
        ? redirectWith(here, { text: t.done.stillOpen })
        : redirectWith(here, { text: t.refused, tone: 'warning' })
    case 'asked':
      if (!may(actor.role, 'proposals.write')) throw new Response('', { status: 403 })
      return (await app.matching.noteAsked(actor.name, id))
        ? redirectWith(here, { text: t.done.asked })
        : redirectWith(here, { text: t.refused, tone: 'warning' })
    case 'acceptHandover':
      form.set('state', 'accepted')
      return handoverAction(request, form, here)
    default:
      throw new Response('', { status: 400 })
  }
}
