import { data, redirect } from '@remix-run/node'
import { customerForm, signUpForm } from '../domains/events/sign-up.form.ts'
import { signUpTexts } from '../domains/events/sign-up.texts.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { app, reads } from '../wiring.server.ts'
import type { FormErrors, FormValues } from './form.ts'
import { readForm } from './form.ts'

interface Answer {
  values: FormValues
  errors: FormErrors
  refused: string | null
}

const answer = (status: number, part: Partial<Answer>) =>
  data({ values: {}, errors: {}, refused: null, ...part } satisfies Answer, { status })

const statusOf: Record<string, number> = { too_many: 429, closed: 409 }
const orNull = (text: string): string | null => (text === '' ? null : text)

/** What became of the public form. Machines that fill in the hidden field are told what people are told, and nothing is kept. */
export async function signUp(formData: FormData, eventId: string, machine: string, language: CustomerLanguage) {
  const form = readForm(formData, signUpForm)
  const { values } = form
  if (!form.ok) return answer(400, { values, errors: form.errors })
  const { website, consent: _consent, occupationSearch, occupation, ...entry } = form.data
  const found =
    occupation === '' && occupationSearch !== ''
      ? await reads.occupations.search(occupationSearch, language === 'en' ? 'en' : 'de', 1)
      : []
  const to = (by: string) => redirect(`/open-events/${eventId}/register?done=${by}`)
  if (website !== '') return to(entry.email === '' ? 'officer' : 'mail')
  const house = await reads.publicEvents.one(eventId)
  const done = await app.signUps.start(machine, {
    eventId,
    entry: {
      firstName: entry.firstName,
      lastName: entry.lastName,
      email: orNull(entry.email),
      phone: orNull(entry.phone),
      street: orNull(entry.street),
      postcode: orNull(entry.postcode),
      city: orNull(entry.city),
      occupation: orNull(occupation) ?? found[0]?.code ?? null,
      language: entry.language,
    },
    consentText: signUpTexts[language].consent(house?.house.serviceName ?? ''),
  })
  if (!done.ok) return answer(statusOf[done.reason] ?? 409, { values, refused: done.reason })
  return to(done.value)
}

/** A customer asks for the link by the e-mail that the house knows: the same answer whether it does or not. */
export async function customerSignUp(formData: FormData, eventId: string, machine: string, language: CustomerLanguage) {
  const form = readForm(formData, customerForm)
  const { values } = form
  if (!form.ok) return answer(400, { values, errors: form.errors })
  const sent = redirect(`/open-events/${eventId}/register?done=mail`)
  if (form.data.website !== '') return sent
  const done = await app.signUps.startCustomer(machine, { eventId, email: form.data.email, language })
  return done.ok ? sent : answer(statusOf[done.reason] ?? 409, { values, refused: done.reason })
}
