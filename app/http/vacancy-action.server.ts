import type { Actor } from '../domains/accounts/permissions.ts'
import { vacancyInput, vacancyValues } from '../domains/vacancies/vacancy.form.ts'
import type { Vacancy } from '../domains/vacancies/vacancy.ts'
import { mayStep, reasonFor, vacancyStates } from '../domains/vacancies/vacancy.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { app } from '../wiring.server.ts'
import { errorsOf, formValues } from './form.ts'
import type { FormErrors, FormValues } from './form.ts'
import { redirectWith } from './guard.server.ts'
import { one } from './record-form.server.ts'

type Refusal = 'step_not_allowed' | 'reason_missing' | 'conflict' | 'not_found'
interface Answer {
  refused: Refusal | null
  state: { values: FormValues; errors: FormErrors }
}

const refuse = (refused: Refusal): Answer => ({ refused, state: { values: {}, errors: {} } })

/** What the buttons of a vacancy's page do: a step of its life, "still open", an answer to an open question. */
export async function vacancyAction(
  form: FormData,
  vacancy: Vacancy,
  actor: Actor,
  language: 'de' | 'en',
): Promise<Response | Answer> {
  const values = formValues(form)
  const t = vacancyTexts[language]
  const here = `/vacancies/${vacancy.id}`
  switch (one(values.intent)) {
    case 'touch':
      await app.vacancies.touch(actor, vacancy.id)
      return redirectWith(here, { text: t.touchedDone })
    case 'ask':
      return redirectWith(here, { text: t.asked[await app.vacancies.askEmployer(actor.name, vacancy)] })
    case 'answer':
      return answerQuestion(values, vacancy, actor, language)
    case 'state': {
      const to = vacancyStates.find((state) => state === values.to)
      if (!to) return refuse('step_not_allowed')
      const done = await app.vacancies.changeState(actor, { id: vacancy.id, to, reason: one(values.reason) || null })
      if (!done.ok) return refuse(done.reason)
      const back = done.value.from
      const undo =
        mayStep(to, back) && reasonFor(back) === 'none'
          ? { undo: { action: here, fields: { intent: 'state', to: back } } }
          : {}
      return redirectWith(here, { text: t.stepDone[to], ...undo })
    }
    default:
      return refuse('step_not_allowed')
  }
}

/** One fact that was unknown: the form of the vacancy with this answer in it, saved as the whole form would be. */
async function answerQuestion(
  values: FormValues,
  vacancy: Vacancy,
  actor: Actor,
  language: 'de' | 'en',
): Promise<Response | Answer> {
  const merged = { ...vacancyValues(vacancy), ...values }
  const plain = Object.fromEntries(Object.entries(merged).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
  const parsed = vacancyInput.safeParse(plain)
  if (!parsed.success) return { refused: null, state: { values, errors: errorsOf(parsed.error) } }
  const done = await app.vacancies.save(actor, { id: vacancy.id, version: vacancy.version, fields: parsed.data })
  if (done.ok) return redirectWith(`/vacancies/${vacancy.id}`, { text: vacancyTexts[language].saved })
  return done.reason === 'invalid' ? { refused: null, state: { values, errors: done.errors } } : refuse(done.reason)
}
