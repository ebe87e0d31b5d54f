import type { HistoryRow } from '../../prisma/history.ts'
import type { Actor } from '../domains/accounts/permissions.ts'
import { candidateInput, candidateValues } from '../domains/candidates/candidate.form.ts'
import { candidateStates, mayStep } from '../domains/candidates/candidate.ts'
import type { Candidate } from '../domains/candidates/candidate.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { candidateValueInWords, targetInWords } from '../domains/candidates/candidate-values.texts.ts'
import { historySteps } from '../lib/history-steps.ts'
import { recordTexts } from '../ui/record.texts.ts'
import { app, reads } from '../wiring.server.ts'
import { errorsOf, formValues } from './form.ts'
import type { FormErrors, FormValues } from './form.ts'
import { redirectWith } from './guard.server.ts'
import { one } from './record-form.server.ts'
import { codesIn } from './vacancy-history.server.ts'

type Language = 'de' | 'en'
type Refusal = 'step_not_allowed' | 'conflict' | 'not_found'
interface Answer {
  refused: Refusal | null
  state: { values: FormValues; errors: FormErrors }
}

const refuse = (refused: Refusal): Answer => ({ refused, state: { values: {}, errors: {} } })

/** What the buttons of a person's page do: readiness, consent, state, an answer to an open question. */
export async function candidateAction(
  form: FormData,
  candidate: Candidate,
  actor: Actor,
  language: Language,
): Promise<Response | Answer> {
  const values = formValues(form)
  const t = candidateTexts[language]
  const { id } = candidate
  const here = `/candidates/${id}`
  switch (one(values.intent)) {
    case 'ready': {
      await app.candidates.confirmReadiness(actor, id)
      const before = candidate.readyOn ?? ''
      return redirectWith(here, { text: t.readyDone, undo: { action: here, fields: { intent: 'unready', before } } })
    }
    case 'unready': {
      const before = one(values.before)
      await app.candidates.confirmReadiness(actor, id, /^\d{4}-\d{2}-\d{2}$/.test(before) ? before : null)
      return redirectWith(here, { text: t.saved })
    }
    case 'consent':
      await app.candidates.recordMailConsent(actor, id)
      return redirectWith(here, { text: t.consentDone })
    case 'withdraw':
      await app.candidates.withdrawMailConsent(actor, id)
      return redirectWith(here, { text: t.withdrawDone })
    case 'answer':
      return answerQuestion(values, candidate, actor, language)
    case 'state': {
      const to = candidateStates.find((state) => state === values.to)
      if (!to) return refuse('step_not_allowed')
      const done = await app.candidates.changeState(actor, { id, to })
      if (!done.ok) return refuse(done.reason)
      const back = done.value.from
      const undo = mayStep(to, back) ? { undo: { action: here, fields: { intent: 'state', to: back } } } : {}
      return redirectWith(here, { text: t.stepDone[to], ...undo })
    }
    default:
      return refuse('step_not_allowed')
  }
}

/** One fact that was unknown: the person's form with this answer in it, saved as the whole form would be. */
async function answerQuestion(
  values: FormValues,
  candidate: Candidate,
  actor: Actor,
  language: Language,
): Promise<Response | Answer> {
  const merged = { ...candidateValues(candidate), ...values }
  const plain = Object.fromEntries(Object.entries(merged).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
  const parsed = candidateInput.safeParse(plain)
  if (!parsed.success) return { refused: null, state: { values, errors: errorsOf(parsed.error) } }
  const done = await app.candidates.save(actor, { id: candidate.id, version: candidate.version, fields: parsed.data })
  if (done.ok) return redirectWith(`/candidates/${candidate.id}`, { text: candidateTexts[language].saved })
  return done.reason === 'invalid' ? { refused: null, state: { values, errors: done.errors } } : refuse(done.reason)
}

interface TargetRow {
  occupation: string
  position: number
  experienceYears: number | null
}

const targetRow = (changes: Record<string, unknown>): TargetRow => ({
  occupation: String(changes.occupation),
  position: Number(changes.position),
  experienceYears: changes.experience_years === null ? null : Number(changes.experience_years),
})

/** The history of a person in words; target rows that were replaced are one change from list to list. */
export async function candidateHistory(history: readonly HistoryRow[], language: Language) {
  const t = candidateTexts[language]
  const titles = await reads.occupations.titles(codesIn(history), language)
  const sites = Object.fromEntries((await reads.accounts.sites()).map((site) => [site.id, site.name]))
  const listed = (rows: readonly Record<string, unknown>[]) =>
    rows
      .map(targetRow)
      .sort((a, b) => a.position - b.position)
      .map((target) => targetInWords(target, language, titles))
      .join(', ')
  return historySteps(history, {
    labels: t.fields,
    words: (field, value) =>
      field === 'siteId' && typeof value === 'string'
        ? (sites[value] ?? value)
        : candidateValueInWords(field, value, language, titles),
    actions: { created: recordTexts[language].created, deleted: recordTexts[language].deleted },
    rows: (removed, added) => {
      const [from, to] = [listed(removed), listed(added)]
      return from === to ? null : { label: t.fields.targets, from, to }
    },
  })
}
