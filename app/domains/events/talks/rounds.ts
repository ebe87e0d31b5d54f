/** What the rounds of a session are made by; minutes are whole. A break (Pause) follows the round `after`. */
export interface TalkSettings {
  roundMinutes: number
  changeMinutes: number
  maxTalks: number
  breaks: readonly { after: number; minutes: number }[]
}

/** What a session has as long as nobody has set anything else: twenty minutes, five to change tables, three talks a person. */
export const usualSettings: TalkSettings = { roundMinutes: 20, changeMinutes: 5, maxTalks: 3, breaks: [] }

/** One round (Gesprächsrunde), counted from 1. On an application day it is a slot, with its own number of tables. */
export interface Round {
  round: number
  beginsAt: Date
  endsAt: Date
  slotId: string | null
  /** Tables of this round where a slot says it; null: those of each host. */
  tables: number | null
}

/** Most rounds of a day: a session of ten hours in rounds of five minutes. */
export const mostRounds = 120

const minute = 60_000

/**
 * The rounds of an event, as many as fit wholly between its begin and its end: its slots where it has some, else rounds by the settings. The
 * time to change tables lies between two rounds; a break takes its place where it is longer.
 */
export function roundsOf(
  event: {
    beginsAt: Date
    endsAt: Date
    slots: readonly { id: string; beginsAt: Date; endsAt: Date; capacity: number }[]
  },
  settings: TalkSettings,
): Round[] {
  if (event.slots.length > 0) {
    return event.slots.map(({ id, beginsAt, endsAt, capacity }, index) => ({
      round: index + 1,
      beginsAt,
      endsAt,
      slotId: id,
      tables: capacity,
    }))
  }
  const rounds: Round[] = []
  let begins = event.beginsAt.getTime()
  while (rounds.length < mostRounds) {
    const ends = begins + settings.roundMinutes * minute
    if (ends > event.endsAt.getTime()) break
    const round = rounds.length + 1
    rounds.push({ round, beginsAt: new Date(begins), endsAt: new Date(ends), slotId: null, tables: null })
    const pause = settings.breaks
      .filter(({ after }) => after === round)
      .reduce((most, { minutes }) => Math.max(most, minutes), 0)
    begins = ends + Math.max(settings.changeMinutes, pause) * minute
  }
  return rounds
}

/**
 * First and last round that lie wholly inside a person's hours; null when none does. A missing end means as long as the event.
 */
export function roundsWithin(
  rounds: readonly Round[],
  hours: { from: Date | null; to: Date | null },
): { from: number; to: number } | null {
  const inside = rounds.filter(
    ({ beginsAt, endsAt }) =>
      (hours.from === null || beginsAt >= hours.from) && (hours.to === null || endsAt <= hours.to),
  )
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last ? { from: first.round, to: last.round } : null
}
