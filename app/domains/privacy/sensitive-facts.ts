import { z } from 'zod'

/** Sensitive facts of a person (besondere Kategorien und Ähnliches): kept for the law and for statistics, sealed in the database. */
export const sensitiveFactNames = ['sex', 'nationality', 'severelyDisabled', 'familyStatus'] as const

const schema = z.object({
  sex: z.string().nullable(),
  nationality: z.string().nullable(),
  severelyDisabled: z.boolean().nullable(),
  familyStatus: z.string().nullable(),
})
export type SensitiveFacts = z.output<typeof schema>

/** The facts as the text that is sealed. */
export const factsText = (facts: SensitiveFacts): string => JSON.stringify(schema.parse(facts))

/** The facts of an opened text; throws when it is none. */
export const factsOfText = (text: string): SensitiveFacts => schema.parse(JSON.parse(text))
