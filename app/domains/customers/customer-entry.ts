/** How somebody got into the own area (eigener Bereich): by the link of a mail, or by the code of a letter and the year of birth. */
export const entryWays = ['mail', 'code'] as const
export type EntryWay = (typeof entryWays)[number]

/** Minutes that a session lasts at most, and minutes without use after which it is over: phones and library computers are shared. */
export const sessionMinutes = { longest: 600, idle: 60 } as const

/** Somebody who may be meant, with the year of birth; null is not known to the house. */
export interface PossiblePerson {
  id: string
  birthYear: number | null
}

/** A year of birth as it was typed; null when it is none. */
export function typedYear(text: string): number | null {
  const year = /^\s*(\d{4})\s*$/.exec(text)?.[1]
  return year === undefined ? null : Number(year)
}

/**
 * Who is meant behind an address: the only person who has it; where a family shares one, the person whose year of birth was given.
 * Null when nobody or several remain.
 */
export function personMeant(people: readonly PossiblePerson[], year: number | null): string | null {
  const [only] = people
  if (people.length === 1 && only) return only.id
  const same = year === null ? [] : people.filter(({ birthYear }) => birthYear === year)
  return same.length === 1 ? (same[0]?.id ?? null) : null
}
