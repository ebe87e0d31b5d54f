import { correctionDecision } from '../domains/customers/correction.form.ts'
import { personSaysTexts } from '../domains/customers/person-says.texts.ts'
import { app } from '../wiring.server.ts'
import { readForm } from './form.ts'
import { redirectWith, requireCaller } from './guard.server.ts'

/** Decides about what a person said in the own area; back to the person's page, which says what happened. */
export async function decideWhatPersonSays(request: Request, candidateId: string) {
  const { actor, language } = await requireCaller(request, 'records.write')
  const t = personSaysTexts[language]
  const form = readForm(await request.formData(), correctionDecision)
  if (!form.ok) throw new Response('', { status: 400 })
  const { intent, id, words } = form.data
  const here = `/candidates/${candidateId}`
  const decide = () => {
    switch (intent) {
      case 'accept':
        return app.corrections.accept(actor, id)
      case 'decline':
        return app.corrections.decline(actor, id, words)
      case 'reopen':
        return app.corrections.reopen(actor, id)
      case 'answer':
        return app.corrections.answerReview(actor, id, words)
      case 'unanswer':
        return app.corrections.reopenReview(actor, id)
    }
  }
  const done = await decide()
  if (!done.ok) return redirectWith(`${here}#says`, { text: t.refused[done.reason], tone: 'warning' })
  const back = { action: `${here}/says`, fields: { intent: intent === 'answer' ? 'unanswer' : 'reopen', id } }
  const told = { accept: 'accepted', decline: 'declined', answer: 'answered', reopen: 'reopened', unanswer: 'reopened' }
  const text = t.told[told[intent] as keyof typeof t.told]
  const undo = intent === 'reopen' || intent === 'unanswer' ? {} : { undo: back }
  return redirectWith(`${here}#says`, { text, ...undo })
}
