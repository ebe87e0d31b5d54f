/** Talks of one person in a published plan (Gesprächsplan), as a message to the person says them. */
export interface Timetable {
  candidateId: string
  talks: { at: string; host: string; table: number }[]
}

/** Timetables of a plan, one for each person who has talks and comes, talks by begin. */
export function timetablesOf(
  talks: readonly { candidateId: string; employer: string; tableNo: number; beginsAt: Date; state: string }[],
): Timetable[] {
  const people = new Map<string, Timetable['talks']>()
  const coming = talks.filter(({ state }) => ['accepted', 'checked_in', 'late'].includes(state))
  for (const { candidateId, employer, tableNo, beginsAt } of [...coming].sort((a, b) => +a.beginsAt - +b.beginsAt))
    people.set(candidateId, [
      ...(people.get(candidateId) ?? []),
      { at: beginsAt.toISOString(), host: employer, table: tableNo },
    ])
  return [...people].map(([candidateId, own]) => ({ candidateId, talks: own }))
}

/** Who is to be told: people whose talks are not those that they were told of last. */
export function toTell(now: readonly Timetable[], told: ReadonlyMap<string, Timetable['talks']>): Timetable[] {
  const plain = (talks: Timetable['talks'] | undefined) =>
    (talks ?? []).map(({ at, host, table }) => `${at} ${table} ${host}`).join('|')
  return now.filter(({ candidateId, talks }) => plain(talks) !== plain(told.get(candidateId)))
}
