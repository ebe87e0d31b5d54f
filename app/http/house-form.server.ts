import { data } from '@remix-run/node'
import type { z } from 'zod'
import type { Saved } from '../domains/house/save-house.server.ts'
import { readForm } from './form.ts'
import type { FormErrors, FormValues } from './form.ts'
import { notFound, redirectWith } from './guard.server.ts'
import { mergeWith, one, withBase } from './record-form.server.ts'

interface Note {
  who: string | null
  at: Date | null
  taken: string[]
  disputed: { field: string; mine: string; theirs: string }[]
}

/** A form of the house as its page shows it. */
export interface HouseFormPage {
  state: { values: FormValues; errors: FormErrors }
  conflict: Note | null
  /** Tells one showing from the next, so that fields are filled anew. */
  stamp: string
}

/** The form as it begins. */
export const houseFormPage = (values: FormValues, version: number): HouseFormPage => ({
  state: { values: withBase(values, version), errors: {} },
  conflict: null,
  stamp: String(version),
})

/**
 * Saves a sent form of the house and leads to `to`, or answers with the form: what was wrong, or what somebody else has saved meanwhile.
 * What only the other person changed is taken over; only what both changed is asked.
 */
export async function saveHouseForm<T>(
  request: Request,
  {
    schema,
    valuesOf,
    save,
    to,
    text,
  }: {
    schema: z.ZodType<T>
    valuesOf: (fields: T) => FormValues
    save: (version: number, fields: T) => Promise<Saved<T>>
    to: string
    text: string
  },
) {
  const form = readForm(await request.formData(), schema)
  const { values } = form
  const answer = (errors: FormErrors, conflict: Note | null = null, shown = values) =>
    data(
      { state: { values: shown, errors }, conflict, stamp: `${one(shown.version)}!${Date.now()}` },
      { status: conflict ? 409 : 400 },
    )
  if (!form.ok) return answer(form.errors)
  const done = await save(Number(one(values.version)) || 0, form.data)
  if (done.ok) throw await redirectWith(to, { text })
  if (done.reason === 'postcode') return answer({ postcode: 'postcode' })
  if (done.reason !== 'conflict') throw notFound()
  const { fields, version, by } = done.conflict
  const theirs = valuesOf(fields)
  const merged = mergeWith(values, theirs)
  const note: Note = {
    who: by?.actorName ?? null,
    at: by?.at ?? null,
    taken: merged.taken,
    disputed: merged.disputed.map(({ field, mine, theirs: other }) => ({ field, mine: one(mine), theirs: one(other) })),
  }
  return answer({}, note, { ...merged.values, version: String(version), base: JSON.stringify(theirs) })
}
