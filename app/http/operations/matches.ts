import { z } from 'zod'

/** Id of a thing in paths, bodies and answers. */
export const id = z.string()

/** Ranked matches, and near ones with what closes their gap; the same for both directions. */
export const matchAnswer = z.object({
  matches: z.array(
    z.object({
      vacancy: id.optional(),
      candidate: id.optional(),
      score: z.int(),
      factors: z.array(z.object({ factor: z.string(), points: z.int(), max: z.int(), reason: z.string() })),
      unknown: z.array(z.string()),
    }),
  ),
  near: z.array(
    z.object({
      vacancy: id.optional(),
      candidate: id.optional(),
      score: z.int(),
      gaps: z.array(z.object({ gap: z.string(), what: z.string(), closes: z.string() })),
    }),
  ),
})

/** How many, and the day to rank for. */
export const matchQuery = z.object({
  top: z.coerce.number().int().min(1).max(500).default(20),
  today: z.iso.date().optional(),
})
