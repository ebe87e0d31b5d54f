import { z } from 'zod'

/**
 * Reads a number as people type it: "38,5", "38.5", "1.200", "1.200,50", "14,50 €". `null` for an empty text, `undefined`
 * for what is not a number. A point followed by exactly three digits separates thousands.
 */
export function readNumber(text: string): number | null | undefined {
  const typed = text.replace(/[\s€%]/g, '')
  if (typed === '') return null
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'))
  return /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : undefined
}

/** A number as it is put into a field: with a comma, without thousands. */
export const numberInput = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

/** What a browser sent of a field; a field without a tick sends nothing. */
const sent = z.unknown().optional()

const single = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const several = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(single)

/** Text, or null where the field was left empty. Error codes of form.texts.ts. */
export const textField = (longest: number) =>
  sent.transform((value, context) => {
    const text = single(value)
    if (text.length > longest) context.addIssue({ code: 'custom', message: `long:${longest}` })
    return text === '' ? null : text
  })

/** Text that must be there; `code` says what is missing. */
export const requiredText = (longest: number, code = 'required') =>
  sent.transform((value, context) => {
    const text = single(value)
    if (text === '') context.addIssue({ code: 'custom', message: code })
    if (text.length > longest) context.addIssue({ code: 'custom', message: `long:${longest}` })
    return text
  })

/** A number between two bounds, or null where the field was left empty. */
export const numberField = (least: number, most: number, { whole = false } = {}) =>
  sent.transform((value, context) => {
    const number = readNumber(single(value))
    if (number === undefined || (whole && number !== null && !Number.isInteger(number)))
      context.addIssue({ code: 'custom', message: whole ? 'whole' : 'number' })
    else if (number !== null && number < least) context.addIssue({ code: 'custom', message: `min:${least}` })
    else if (number !== null && number > most) context.addIssue({ code: 'custom', message: `max:${most}` })
    return number ?? null
  })

/** A calendar day (ISO), or null. */
export const dayField = sent.transform((value, context) => {
  const text = single(value)
  if (text === '') return null
  if (!z.iso.date().safeParse(text).success) context.addIssue({ code: 'custom', message: 'date' })
  return text
})

/** Five digits, or null. Whether the postcode exists is a question for the use case. */
export const postcodeField = sent.transform((value, context) => {
  const text = single(value)
  if (text !== '' && !/^\d{5}$/.test(text)) context.addIssue({ code: 'custom', message: 'postcode' })
  return text === '' ? null : text
})

/** Address of a mailbox, or null. */
export const emailField = sent.transform((value, context) => {
  const text = single(value)
  if (text === '') return null
  if (!z.email().max(200).safeParse(text).success) context.addIssue({ code: 'custom', message: 'email' })
  return text
})

/** One of some values, or null where nothing was chosen. */
export const choiceField = <T extends string>(values: readonly T[]) =>
  sent.transform((value, context): T | null => {
    const text = single(value)
    const found = values.find((known) => known === text)
    if (text !== '' && found === undefined) context.addIssue({ code: 'custom', message: 'choice' })
    return found ?? null
  })

/** One of some values; nothing chosen is an error. */
export const requiredChoice = <T extends string>(values: readonly T[]) =>
  sent.transform((value, context): T => {
    const found = values.find((known) => known === single(value))
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: 'choice' })
    return z.NEVER
  })

/** A class of the KldB 2010 that was chosen in an occupation field. */
export const occupationField = sent.transform((value, context) => {
  const code = single(value)
  if (!/^\d{5}$/.test(code)) context.addIssue({ code: 'custom', message: 'occupation' })
  return code
})

/** Yes, no, or null for not known. */
export const triField = sent.transform((value, context): boolean | null => {
  const text = single(value)
  if (!['', 'yes', 'no'].includes(text)) context.addIssue({ code: 'custom', message: 'choice' })
  return text === 'yes' ? true : text === 'no' ? false : null
})

/** What ticks stand for "none of them", beside the values themselves. */
export const noneTick = 'none'

/** Ticked values: nothing ticked is unknown (null), the tick "none" is an empty list; both at once is an error. */
export const ticksField = <T extends string>(values: readonly T[]) =>
  sent.transform((value, context): T[] | null => {
    const ticked = several(value).filter(Boolean)
    const known = values.filter((one) => ticked.includes(one))
    if (ticked.some((one) => one !== noneTick && !values.some((v) => v === one)))
      context.addIssue({ code: 'custom', message: 'choice' })
    if (!ticked.includes(noneTick)) return known.length > 0 ? known : null
    if (known.length > 0) context.addIssue({ code: 'custom', message: 'noneOrSome' })
    return known
  })

/** The ticks of a stored list: the way back of `ticksField`. */
export const ticksOf = (list: readonly string[] | null): string[] =>
  list === null ? [] : list.length === 0 ? [noneTick] : [...list]

/** All values of a repeated field, in their order, empty ones included (rows keep their place). */
export const columnField = sent.transform(several)

export const triInput = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no')
