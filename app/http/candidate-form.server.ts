import { data } from '@remix-run/node'
import { candidateInput, candidateRows, candidateValues } from '../domains/candidates/candidate.form.ts'
import type { Candidate } from '../domains/candidates/candidate.ts'
import { candidateValueInWords } from '../domains/candidates/candidate-values.texts.ts'
import { errorsOf, formValues } from './form.ts'
import type { FormErrors, FormValues } from './form.ts'
import { findOccupations, formStep, mergeWith, one, titlesOf } from './record-form.server.ts'
import type { Found } from './record-form.server.ts'

type Language = 'de' | 'en'
interface Note {
  who: string | null
  at: Date | null
  taken: string[]
  disputed: { field: string; mine: string; theirs: string }[]
}
interface More {
  errors?: FormErrors
  found?: Found
  conflict?: Note | null
}

/** The form as a page shows it: values with words for codes. */
export async function candidateFormPage(language: Language, values: FormValues, more: More = {}) {
  return {
    state: { values, errors: more.errors ?? {} },
    titles: await titlesOf(values, ['targets[]', 'trainings[]'], language),
    found: more.found ?? {},
    conflict: more.conflict ?? null,
    stamp: Date.now(),
  }
}

/** Reads a sent form: the facts to save, or the page to answer with (a search step, or what is wrong). */
export async function readCandidateForm(request: Request, language: Language) {
  const values = formValues(await request.formData())
  const step = await formStep(values, candidateRows, language)
  if (step)
    return { ok: false as const, answer: data(await candidateFormPage(language, step.values, { found: step.found })) }
  const plain = Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
  const parsed = candidateInput.safeParse(plain)
  const refuse = async (errors: FormErrors, conflict: Note | null = null, shown = values) => {
    const found = errors.targets && one(values.targetsSearch) ? await findOccupations(values, 'targets', language) : {}
    return data(await candidateFormPage(language, shown, { errors, found, conflict }), { status: conflict ? 409 : 400 })
  }
  if (!parsed.success) return { ok: false as const, answer: await refuse(errorsOf(parsed.error)) }
  return { ok: true as const, fields: parsed.data, values, refuse }
}

/** What a conflict means for my form: what was taken over, what is disputed in words, and the form to go on with. */
export async function joinCandidateForms(
  values: FormValues,
  current: Candidate,
  by: { at: Date; actorName: string | null } | null,
  language: Language,
) {
  const theirs = candidateValues(current)
  const merged = mergeWith(values, theirs)
  const titles = {
    ...(await titlesOf(theirs, ['targets[]', 'trainings[]'], language)),
    ...(await titlesOf(values, ['targets[]', 'trainings[]'], language)),
  }
  const words = (field: string, value: string | string[]) =>
    (Array.isArray(value) ? value : [value])
      .filter(Boolean)
      .map(
        (entry) =>
          titles[entry] ??
          (/^(channel|legalCircle|profileClass|qualification|language)$/.test(field)
            ? candidateValueInWords(field, entry, language, titles)
            : entry),
      )
      .join(', ')
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
  return { note, values: { ...merged.values, version: String(current.version), base: JSON.stringify(theirs) } }
}

/** A new person's form. */
export const emptyCandidateValues = (siteId: string | null): FormValues => ({
  language: 'de',
  channel: 'auto',
  siteId: siteId ?? '',
  'seeks[]': ['job'],
})
