import { data } from '@remix-run/node'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { firmVacancyValues, missingToSubmit, readFirmVacancy } from '../domains/vacancies/firm-vacancy.form.ts'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import type { Reality } from '../domains/vacancies/review/reality.ts'
import type { Vacancy, VacancyFields } from '../domains/vacancies/vacancy.ts'
import { app, reads } from '../wiring.server.ts'
import { formValues } from './form.ts'
import type { FormErrors, FormValues } from './form.ts'
import { notFound, redirectWith } from './guard.server.ts'
import { emptyVacancyValues } from './vacancy-form.server.ts'
import { findOccupations, one, takeTypedCode, titlesOf } from './record-form.server.ts'
import { guessesOf } from './title-guesses.server.ts'

type Language = 'de' | 'en'
interface Hit {
  value: string
  text: string
  hint?: string
}

interface More {
  errors?: FormErrors
  found?: Hit[] | null
  guessed?: boolean
  reality?: Reality | null
  changed?: boolean
}

/** The form of an employer as its page shows it. */
export async function firmVacancyPage(values: FormValues, language: Language, more: More = {}) {
  return {
    state: { values, errors: more.errors ?? {} },
    titles: await titlesOf(values, ['occupation'], language),
    found: more.found ?? null,
    guessed: more.guessed ?? false,
    reality: more.reality ?? null,
    changed: more.changed ?? false,
    stamp: Date.now(),
  }
}

/** A new vacancy's form, at the firm's place; or a copy of an own vacancy, without its days. */
export async function newFirmVacancy(scope: Scope, copyOf: string | null): Promise<FormValues> {
  const firm = await reads.firmVacancies.firm(scope)
  if (!firm) throw notFound()
  const old = copyOf ? await reads.firmVacancies.one(scope, copyOf) : null
  if (old) return firmVacancyValues({ ...old.vacancy, start: null, fixedUntil: null, version: 0 })
  return { ...emptyVacancyValues(firm, null), payUnit: 'hour', german: '', pay: '', 'mustHave[]': [] }
}

/** A form that is only half filled, as far as it can be read: for the check beside it. */
function halfRead(values: FormValues, current: VacancyFields | null, firm: { id: string; siteId: string | null }) {
  const thin = { kind: 'job', places: '1', ...values }
  const whole = readFirmVacancy(
    { ...thin, title: one(values.title) || '–', occupation: one(values.occupation) || '00000' },
    current,
    firm,
  )
  if (whole.ok) return whole.fields
  const bare = Object.fromEntries(Object.entries(thin).filter(([key]) => !(key.replace(/\[\]$/, '') in whole.errors)))
  const again = readFirmVacancy(
    { ...bare, kind: 'job', title: one(values.title) || '–', occupation: one(values.occupation) || '00000' },
    current,
    firm,
  )
  return again.ok ? again.fields : null
}

/** What the check says about a form as it was sent, complete or not. */
export async function realityOf(scope: Scope, sent: FormValues, current: Vacancy | null): Promise<Reality | null> {
  const firm = await reads.firmVacancies.firm(scope)
  if (!firm) return null
  const fields = halfRead(await takeTypedCode(sent, 'occupation'), current, firm)
  if (!fields) return null
  const occupation = fields.occupation === '00000' ? '' : fields.occupation
  const title = fields.title === '–' ? '' : fields.title
  return reads.firmVacancies.reality(scope, { ...fields, occupation, title }, current?.id ?? null)
}

/** What the buttons of the employer's form do: look, keep as a draft, hand in. Answers with the form where something is missing. */
export async function firmVacancyAction(
  request: Request,
  { actor, scope, language }: { actor: Actor; scope: Scope; language: Language },
  current: Vacancy | null,
) {
  const firm = await reads.firmVacancies.firm(scope)
  if (!firm) throw notFound()
  const sent = formValues(await request.formData())
  const intent = one(sent.intent)
  const values = await takeTypedCode(sent, 'occupation')
  const answer = async (status: number, more: More = {}) => {
    const searched = one(values.occupationSearch).trim() !== ''
    const open = one(values.occupation) === '' && (more.errors?.occupation !== undefined || intent === 'check')
    const guessed = open && !searched && one(values.title).trim() !== ''
    const found = more.found ?? (guessed ? await guessesOf(one(values.title), language) : null)
    const search =
      open && searched && !found ? (await findOccupations(values, 'occupation', language)).occupation : null
    const reality = await realityOf(scope, values, current)
    return data(
      await firmVacancyPage(values, language, { ...more, found: found ?? search ?? null, guessed, reality }),
      {
        status,
      },
    )
  }
  if (intent === 'search:occupation')
    return answer(200, { found: (await findOccupations(values, 'occupation', language)).occupation ?? [] })
  if (intent === 'check') return answer(200)
  const read = readFirmVacancy(values, current, firm)
  const submit = intent === 'submit'
  const errors = read.ok ? (submit ? missingToSubmit(read.fields) : {}) : read.errors
  if (!read.ok || Object.keys(errors).length > 0) return answer(400, { errors })
  const done = await app.firmVacancies.save(actor, {
    id: current?.id ?? null,
    version: Number(one(values.version)) || 0,
    fields: read.fields,
    submit,
  })
  const t = firmVacancyTexts[language]
  if (done.ok)
    throw await redirectWith(`/firm/vacancies/${done.value.id}`, { text: submit ? t.done.submitted : t.done.draft })
  if (done.reason === 'invalid') return answer(400, { errors: done.errors })
  if (done.reason === 'not_found') throw notFound()
  return answer(409, { changed: true })
}
