import { z } from 'zod'
import { runStates } from './run.ts'
import type { RunState } from './run.ts'
import type { Session } from './session.ts'
import { comes } from './session.ts'

/** Wishes for a run of the planner over the API. */
export const planBody = z.strictObject({ timeLimitSeconds: z.int().min(1).max(60).default(60) })

/** The plan of talks as the API shows it. Person and host are a candidate's and an employer's ids; rounds and tables count from 1. */
export const planAnswer = z.object({
  run: z
    .object({
      id: z.string(),
      state: z.enum(runStates),
      status: z.enum(['optimal', 'feasible']).nullable(),
      gap: z.number().nullable(),
      seconds: z.number().nullable(),
    })
    .nullable(),
  rounds: z.array(z.object({ round: z.int(), begins: z.string(), ends: z.string() })),
  total: z.int(),
  published: z.boolean(),
  talks: z.array(
    z.object({
      id: z.string(),
      registration: z.string(),
      person: z.string(),
      host: z.string(),
      round: z.int(),
      table: z.int(),
      score: z.int(),
      fixed: z.boolean(),
    }),
  ),
  unplaced: z.array(z.string()),
})

interface Run {
  id: string
  state: RunState
  result: { status: 'optimal' | 'feasible'; gap: number; seconds: number } | null
}

export function planExchange(session: Session, run: Run | null): z.output<typeof planAnswer> {
  const placed = new Set(session.talks.map(({ registrationId }) => registrationId))
  return {
    run: run && {
      id: run.id,
      state: run.state,
      status: run.result?.status ?? null,
      gap: run.result?.gap ?? null,
      seconds: run.result?.seconds ?? null,
    },
    rounds: session.rounds.map(({ round, beginsAt, endsAt }) => ({
      round,
      begins: beginsAt.toISOString(),
      ends: endsAt.toISOString(),
    })),
    total: session.talks.reduce((sum, { score }) => sum + score, 0),
    published: session.publishedAt !== null,
    talks: session.talks.map(({ id, registrationId, candidateId, employerId, round, tableNo, score, fixed }) => ({
      id,
      registration: registrationId,
      person: candidateId,
      host: employerId,
      round,
      table: tableNo,
      score,
      fixed,
    })),
    unplaced: session.people.filter((person) => comes(person) && !placed.has(person.id)).map((one) => one.candidateId),
  }
}
