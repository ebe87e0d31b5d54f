import { z } from 'zod'

/** Contract that an agency gives (Arbeitsvertrag): permanent, fixed-term, or either. */
export const contracts = ['permanent', 'fixed_term', 'both'] as const

/** Tariff (Tarifvertrag) of an agency: that of GVP and DGB unions, one of its own, that of the client, none. */
export const tariffs = ['gvp_dgb', 'own', 'client', 'none'] as const

/**
 * Card of a temp agency (Steckbrief): what a person should know before a talk. `hired` and `takenOver` are computed from recorded outcomes and
 * never typed: people hired out of talks with this agency, of all talks with a recorded outcome; people whom a client took over (Übernahme), of
 * all hired ones of whom it is known.
 */
export interface CardFacts {
  industries: readonly string[]
  places: readonly string[]
  payFrom: number | null
  payTo: number | null
  tariff: (typeof tariffs)[number] | null
  contract: (typeof contracts)[number] | null
  languages: readonly string[] | null
  notes: string | null
  hired: { of: number; count: number }
  takenOver: { of: number; count: number }
}

const pay = z
  .string()
  .trim()
  .transform((text) => (text === '' ? null : Number(text.replace(',', '.'))))
  .pipe(z.number('number').min(5).max(200).nullable())
const list = (each: number) =>
  z
    .string()
    .optional()
    .default('')
    .transform((text) =>
      text
        .split(/[,;\n]+/)
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(each)).max(20))
const choice = <T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.literal('').transform(() => null), z.enum(values)])

/** The card as a form. Empty means not known. */
export const agencyCardForm = z
  .object({
    industries: list(80),
    places: list(80),
    payFrom: pay,
    payTo: pay,
    tariff: choice(tariffs),
    contract: choice(contracts),
    languages: list(3).pipe(z.array(z.string().regex(/^[a-z]{2,3}$/, 'format'))),
    notes: z.string().trim().max(1000).optional().default(''),
  })
  .superRefine((card, ctx) => {
    if (card.payFrom === null && card.payTo !== null)
      ctx.addIssue({ code: 'custom', path: ['payFrom'], message: 'required' })
    if (card.payFrom !== null && card.payTo !== null && card.payTo < card.payFrom)
      ctx.addIssue({ code: 'custom', path: ['payTo'], message: 'order' })
  })
export type AgencyCardForm = z.output<typeof agencyCardForm>
