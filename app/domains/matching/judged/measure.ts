/** Grades of one judged set: person → vacancy → 1 to 3, and the pairs that are blocked or near. */
export type Judgements = {
  grades: Record<string, Record<string, number>>
  blocked: Record<string, string[]>
  near: Record<string, string[]>
}

/** A ranking to measure: person → vacancies in order, matches and near matches apart. */
export type Ranking = Record<string, { matches: string[]; near: string[] }>

export type Figures = {
  people: number
  /** Mean and lowest normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), gain 2^grade − 1. */
  ndcg: number
  lowest: number
  lowestPerson: string
  /** Share of the pairs graded 2 or 3 that are among the first ten. */
  recall: number
  /** Blocked pairs that are listed as a match; must be 0. */
  blockedListed: number
  /** Share of the near pairs that are in the list of near matches. */
  nearFound: number
}

const depth = 10

function gain(grades: readonly number[]): number {
  return grades.slice(0, depth).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** Measures a ranking against judged pairs. A pair that is not graded counts as 0 and takes its rank; so does one that is repeated. */
export function measure(judged: Judgements, ranking: Ranking): Figures {
  const people = Object.keys(judged.grades)
  let [sum, lowest, lowestPerson, wanted, found, blockedListed, nearAll, nearFound] = [0, 1, '', 0, 0, 0, 0, 0]
  for (const person of people) {
    const grades = judged.grades[person] ?? {}
    const lists = ranking[person] ?? { matches: [], near: [] }
    const got = lists.matches.map((id, at) => (lists.matches.indexOf(id) === at ? (grades[id] ?? 0) : 0))
    const ideal = Object.values(grades).sort((a, b) => b - a)
    const ndcg = share(gain(got), gain(ideal))
    sum += ndcg
    if (ndcg < lowest) [lowest, lowestPerson] = [ndcg, person]
    const good = Object.keys(grades).filter((id) => (grades[id] ?? 0) >= 2)
    wanted += good.length
    found += good.filter((id) => lists.matches.slice(0, depth).includes(id)).length
    blockedListed += (judged.blocked[person] ?? []).filter((id) => lists.matches.includes(id)).length
    const near = judged.near[person] ?? []
    nearAll += near.length
    nearFound += near.filter((id) => lists.near.includes(id)).length
  }
  return {
    people: people.length,
    ndcg: share(sum, people.length),
    lowest,
    lowestPerson,
    recall: share(found, wanted),
    blockedListed,
    nearFound: share(nearFound, nearAll),
  }
}
