import { z } from 'zod'
import { dayField, numberField, postcodeField, requiredText, textField } from '../../lib/form-fields.ts'
import { berlin } from '../../lib/dates.ts'
import type { DayOffer } from './day-offer.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time')

const shape = z.object({
  day: dayField,
  begins: clock,
  ends: clock,
  placeName: textField(200),
  street: requiredText(200),
  postcode: postcodeField,
  city: requiredText(100),
  seats: numberField(1, 500, { whole: true }),
  vacancy: textField(60),
  note: textField(1000),
})

/** The form by which an employer offers an application day; times are those of Europe/Berlin. */
export const dayOfferForm = shape.transform((entered, context): DayOffer => {
  const complain = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message })
  }
  const { day, begins, ends, vacancy, seats, postcode, ...rest } = entered
  if (day === null) complain('day', 'required')
  if (postcode === null) complain('postcode', 'required')
  if (seats === null) complain('seats', 'required')
  if (ends <= begins) complain('ends', 'order')
  const at = (time: string) => berlin(`${day ?? '2000-01-01'}T${time}`).toJSDate()
  return {
    ...rest,
    beginsAt: at(begins),
    endsAt: at(ends),
    postcode: postcode ?? '',
    seats: seats ?? 1,
    vacancyId: vacancy,
  }
})
