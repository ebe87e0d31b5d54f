import { data } from '@remix-run/node'
import type { HistoryRow } from '../../prisma/history.ts'
import { employerInput, employerRows, employerValues } from '../domains/employers/employer.form.ts'
import type { Employer, EmployerContact } from '../domains/employers/employer.ts'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { employerValueInWords } from '../domains/employers/employer-values.texts.ts'
import { historySteps } from '../lib/history-steps.ts'
import { recordTexts } from '../ui/record.texts.ts'
import { reads } from '../wiring.server.ts'
import { errorsOf, formValues } from './form.ts'
import type { FormErrors, FormValues } from './form.ts'
import { formStep, mergeWith } from './record-form.server.ts'
import { codesIn } from './vacancy-history.server.ts'

type Language = 'de' | 'en'
interface Note {
  who: string | null
  at: Date | null
  taken: string[]
  disputed: { field: string; mine: string; theirs: string }[]
}

/** The form as a page shows it. */
export const employerFormPage = (values: FormValues, more: { errors?: FormErrors; conflict?: Note | null } = {}) => ({
  state: { values, errors: more.errors ?? {} },
  conflict: more.conflict ?? null,
  stamp: Date.now(),
})

/** Reads a sent form: what to save, or the page to answer with. */
export async function readEmployerForm(request: Request, language: Language) {
  const values = formValues(await request.formData())
  const step = await formStep(values, employerRows, language)
  if (step) return { ok: false as const, answer: data(employerFormPage(step.values)) }
  const plain = Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
  const parsed = employerInput.safeParse(plain)
  const refuse = (errors: FormErrors, conflict: Note | null = null, shown = values) =>
    data(employerFormPage(shown, { errors, conflict }), { status: conflict ? 409 : 400 })
  if (!parsed.success) return { ok: false as const, answer: refuse(errorsOf(parsed.error)) }
  return { ok: true as const, input: parsed.data, values, refuse }
}

/** What a conflict means for my form: what was taken over, what is disputed in words, and the form to go on with. */
export function joinEmployerForms(
  values: FormValues,
  current: { employer: Employer; contacts: EmployerContact[] },
  by: { at: Date; actorName: string | null } | null,
  language: Language,
) {
  const theirs = employerValues(current.employer, current.contacts)
  const merged = mergeWith(values, theirs)
  const words = (field: string, value: string | string[]) =>
    field === 'kind' || field === 'industry'
      ? employerValueInWords(field, value, language, {})
      : (Array.isArray(value) ? value : [value]).filter(Boolean).join(', ')
  const note: Note = {
    who: by?.actorName ?? null,
    at: by?.at ?? null,
    taken: merged.taken,
    disputed: merged.disputed.map(({ field, mine, theirs: other }) => ({
      field,
      mine: words(field, mine),
      theirs: words(field, other),
    })),
  }
  return { note, values: { ...merged.values, version: String(current.employer.version), base: JSON.stringify(theirs) } }
}

/** The history of an employer in words. */
export async function employerHistory(history: readonly HistoryRow[], language: Language) {
  const titles = await reads.occupations.titles(codesIn(history), language)
  const sites = Object.fromEntries((await reads.accounts.sites()).map((site) => [site.id, site.name]))
  return historySteps(history, {
    labels: employerTexts[language].fields,
    words: (field, value) =>
      field === 'siteId' && typeof value === 'string'
        ? (sites[value] ?? value)
        : employerValueInWords(field, value, language, titles),
    actions: { created: recordTexts[language].created, deleted: recordTexts[language].deleted },
  })
}
