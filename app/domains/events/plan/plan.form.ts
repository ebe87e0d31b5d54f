import { z } from 'zod'
import { checkTalks } from './check-talks.ts'
import type { Conflict } from './check-talks.ts'
import type { PlanInput } from './plan.ts'

const id = z.string().min(1).max(200)
const round = z.int().min(1)

/** A session to plan as it is exchanged. Missing hours mean all rounds, a missing `maxTalks` means no limit. */
export const planForm = z.strictObject({
  rounds: z.int().min(1).max(200),
  hosts: z.array(z.strictObject({ id, tables: z.int().min(0).max(1000).default(1) })).max(2000),
  people: z.array(z.strictObject({ id, from: round.nullish(), to: round.nullish() })).max(20_000),
  scores: z.array(z.tuple([id, id, z.number().min(0).max(1_000_000)])),
  maxTalks: z.int().min(0).max(200).optional(),
  fixed: z.array(z.tuple([id, id, round])).default([]),
  timeLimitSeconds: z.number().positive().max(3600).default(10),
})

/** A field of the input that is wrong, as a path, and why. */
export interface PlanProblem {
  field: string
  reason: string
}

const conflictReasons: Record<Conflict, string> = {
  unknownPerson: 'this person is not among people',
  unknownHost: 'this host is not among hosts',
  noSuchRound: 'this round does not exist',
  outsideHours: "this round is outside the person's hours",
  sameHostTwice: 'this person meets this host in another fixed talk',
  personBusy: 'this person has another fixed talk in this round',
  tooManyTalks: 'this person has more fixed talks than maxTalks',
  tablesFull: 'this host has more fixed talks in this round than tables',
}

function path(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((left, step) => {
    if (typeof step === 'number') return `${left}[${step}]`
    return left ? `${left}.${String(step)}` : String(step)
  }, '')
}

function formProblems(error: z.ZodError): PlanProblem[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ field: path([...issue.path, key]), reason: 'unknown field' }))
      : [{ field: path(issue.path), reason: issue.message }],
  )
}

function twice(values: readonly string[], field: (index: number) => string): PlanProblem[] {
  const seen = new Set<string>()
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [{ field: field(index), reason: 'occurs twice' }]
    seen.add(value)
    return []
  })
}

function crossProblems(input: PlanInput): PlanProblem[] {
  const people = new Set(input.people.map((person) => person.id))
  const hosts = new Set(input.hosts.map((host) => host.id))
  return [
    ...twice([...input.hosts.map((host) => host.id)], (i) => `hosts[${i}].id`),
    ...twice([...input.people.map((person) => person.id)], (i) => `people[${i}].id`),
    ...input.people.flatMap(({ from, to }, i) => {
      if (to > input.rounds) return [{ field: `people[${i}].to`, reason: `is after the last round ${input.rounds}` }]
      return from > to ? [{ field: `people[${i}].from`, reason: 'is after to' }] : []
    }),
    ...input.scores.flatMap(([person, host], i) => [
      ...(people.has(person) ? [] : [{ field: `scores[${i}][0]`, reason: `${person} is not among people` }]),
      ...(hosts.has(host) ? [] : [{ field: `scores[${i}][1]`, reason: `${host} is not among hosts` }]),
    ]),
    ...twice(
      input.scores.map(([person, host]) => JSON.stringify([person, host])),
      (i) => `scores[${i}]`,
    ),
    ...checkTalks(
      input,
      input.fixed.map(([person, host, at]) => ({ person, host, round: at })),
    ).map(({ index, conflict }) => ({
      field: `fixed[${index}]`,
      reason: `${JSON.stringify(input.fixed[index])} — ${conflictReasons[conflict]}`,
    })),
  ]
}

/** Reads an input strictly; all problems at once, each with its field. */
export function readPlanInput(value: unknown): { ok: true; input: PlanInput } | { ok: false; problems: PlanProblem[] } {
  const parsed = planForm.safeParse(value)
  if (!parsed.success) return { ok: false, problems: formProblems(parsed.error) }
  const { data } = parsed
  const input: PlanInput = {
    ...data,
    maxTalks: data.maxTalks ?? data.rounds,
    people: data.people.map((person) => ({
      id: person.id,
      from: person.from ?? 1,
      to: person.to ?? Math.max(data.rounds, person.from ?? 1),
    })),
  }
  const problems = crossProblems(input)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, input }
}
