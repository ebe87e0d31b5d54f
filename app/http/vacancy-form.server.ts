import { data } from '@remix-run/node'
import type { Scope } from '../domains/accounts/permissions.ts'
import { vacancyInput, vacancyRows, vacancyValues } from '../domains/vacancies/vacancy.form.ts'
import type { Vacancy, VacancyFields } from '../domains/vacancies/vacancy.ts'
import { vacancyValueInWords } from '../domains/vacancies/vacancy-values.texts.ts'
import { reads } from '../wiring.server.ts'
import { errorsOf, formValues } from './form.ts'
import type { FormErrors, FormValues } from './form.ts'
import { findOccupations, formStep, mergeWith, one, takeTypedCode, titlesOf } from './record-form.server.ts'
import type { Found } from './record-form.server.ts'
import { guessesOf } from './title-guesses.server.ts'

type Language = 'de' | 'en'
interface Disputed {
  field: string
  mine: string
  theirs: string
}
interface Note {
  who: string | null
  at: Date | null
  taken: string[]
  disputed: Disputed[]
}

interface More {
  errors?: FormErrors
  found?: Found
  /** The occupations of `found` are guesses from the title. */
  guessed?: boolean
  conflict?: Note | null
}

/** The form as a page shows it: values with words for codes and the employer. */
export async function vacancyFormPage(scope: Scope, language: Language, values: FormValues, more: More = {}) {
  const employerId = one(values.employer)
  const employer = employerId ? await reads.employers.forForm(scope, employerId) : null
  return {
    state: { values, errors: more.errors ?? {} },
    titles: await titlesOf(values, ['occupation', 'alternatives[]'], language),
    employer: employer && { value: employerId, text: employer.employer.name, hint: employer.employer.city ?? '' },
    found: more.found ?? {},
    guessed: more.guessed ?? false,
    conflict: more.conflict ?? null,
    stamp: Date.now(),
  }
}

/** Searches for employers, for the field's step without scripts. */
async function findEmployers(scope: Scope, values: FormValues): Promise<Found> {
  const found = await reads.employers.byName(scope, one(values.employerSearch))
  return { employer: found.map(({ id, name, city }) => ({ value: id, text: name, hint: city ?? '' })) }
}

/** Reads a sent form: the facts to save, or the page to answer with (a search step, or what is wrong). */
export async function readVacancyForm(request: Request, scope: Scope, language: Language) {
  const sent = formValues(await request.formData())
  const page = async (...args: [FormValues, More?]) => vacancyFormPage(scope, language, ...args)
  const step = await formStep(sent, vacancyRows, language, (field) =>
    field === 'employer' ? findEmployers(scope, sent) : Promise.resolve(null),
  )
  if (step) return { ok: false as const, answer: data(await page(step.values, { found: step.found })) }
  const values = await takeTypedCode(sent, 'occupation')
  const plain = Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
  const parsed = vacancyInput.safeParse(plain)
  const refuse = async (errors: FormErrors, conflict: Note | null = null, shown = values) => {
    const searched = one(values.occupationSearch).trim() !== ''
    const guessed = Boolean(errors.occupation) && !searched && one(values.title).trim() !== ''
    const found = {
      ...(errors.occupation && searched ? await findOccupations(values, 'occupation', language) : {}),
      ...(guessed ? { occupation: await guessesOf(one(values.title), language) } : {}),
      ...(errors.employer && one(values.employerSearch) ? await findEmployers(scope, values) : {}),
    }
    return data(await page(shown, { errors, found, guessed, conflict }), { status: conflict ? 409 : 400 })
  }
  if (!parsed.success) return { ok: false as const, answer: await refuse(errorsOf(parsed.error)) }
  return { ok: true as const, fields: parsed.data, values, refuse }
}

/** What a conflict means for my form: what was taken over, what is disputed in words, and the form to go on with. */
export async function joinVacancyForms(
  values: FormValues,
  current: Vacancy,
  by: { at: Date; actorName: string | null } | null,
  language: Language,
) {
  const theirs = vacancyValues(current)
  const merged = mergeWith(values, theirs)
  const titles = await titlesOf(
    { ...theirs, mine: [one(values.occupation)] },
    ['occupation', 'alternatives[]', 'mine'],
    language,
  )
  const words = (field: string, value: string | string[]) => {
    const list = (Array.isArray(value) ? value : [value]).filter(Boolean)
    const name = field.replace('[]', '')
    return list
      .map((entry) =>
        name === 'kind' || name === 'occupation'
          ? vacancyValueInWords(name, entry, language, titles)
          : (titles[entry] ?? entry),
      )
      .join(', ')
  }
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

/** A new vacancy's form: of an employer, at its place and site, with what is known to begin with. */
export function emptyVacancyValues(
  employer: {
    id: string
    postcode: string | null
    city: string | null
    street: string | null
    siteId: string | null
  } | null,
  siteId: string | null,
  begun: Partial<VacancyFields> = {},
): FormValues {
  const fields: VacancyFields = {
    title: '',
    kind: 'job',
    occupation: '',
    alternatives: [],
    employerId: employer?.id ?? '',
    siteId: employer?.siteId ?? siteId,
    street: employer?.street ?? null,
    postcode: employer?.postcode ?? null,
    city: employer?.city ?? null,
    lat: null,
    lon: null,
    places: 1,
    workingTimes: null,
    hoursMin: null,
    hoursMax: null,
    start: null,
    fixedUntil: null,
    payPerHour: null,
    qualification: null,
    regulated: null,
    experienceYears: null,
    licences: null,
    skills: null,
    languages: null,
    openTo: null,
    description: null,
  }
  return vacancyValues({ ...fields, ...begun })
}
