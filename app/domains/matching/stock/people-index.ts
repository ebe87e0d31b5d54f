import { compare } from '../compare.ts'
import { liftedNearness, nearness } from '../nearness.ts'
import { prepareCandidate, prepareVacancy } from '../prepared.ts'
import type { PreparedCandidate, PreparedVacancy } from '../prepared.ts'
import type { CandidateProfile, VacancyProfile } from '../profile.ts'
import { listed } from '../rank.ts'
import type { RankedComparisons } from '../rank.ts'
import { vacancyKinds } from '../vocabulary.ts'
import { weights } from '../weights.ts'

/** The people in memory, made ready for comparing. */
export type PeopleIndex = { people: Map<string, PreparedCandidate> }

export function newPeopleIndex(): PeopleIndex {
  return { people: new Map() }
}

/** Takes in new and changed people; of one id the last counts. */
export function upsertPeople(index: PeopleIndex, candidates: Iterable<CandidateProfile>): void {
  for (const candidate of candidates) index.people.set(candidate.id, prepareCandidate(candidate))
}

/** Takes people out; ids that are not there are ignored. */
export function removePeople(index: PeopleIndex, ids: Iterable<string>): void {
  for (const id of ids) index.people.delete(id)
}

/** People who seek the kind of the vacancy and have a target that touches it; all others cannot be listed, so they are not compared. */
function* possible(index: PeopleIndex, vacancy: PreparedVacancy): Iterable<PreparedCandidate> {
  const { occupation, alternativeOccupations, careerChangers, kind } = vacancy.profile
  const occupations = [occupation, ...alternativeOccupations]
  const touches = new Map<string, boolean>()
  const touch = (target: string): boolean => {
    let known = touches.get(target)
    if (known === undefined) {
      const near = Math.max(...occupations.map((other) => nearness(target, other)))
      known = (careerChangers ? liftedNearness(near) : near) >= weights.occupation.floor
      touches.set(target, known)
    }
    return known
  }
  const bit = 1 << vacancyKinds.indexOf(kind)
  for (const person of index.people.values()) {
    if ((person.kinds & bit) !== 0 && person.profile.targets.some((target) => touch(target.occupation))) yield person
  }
}

/** Ranks the people for a vacancy: the same comparisons in the same order as the plain scorer's, `top` of each list. */
export function rankPeople(index: PeopleIndex, vacancy: VacancyProfile, today: number, top: number): RankedComparisons {
  const prepared = prepareVacancy(vacancy)
  function* comparisons() {
    for (const person of possible(index, prepared)) yield compare(person, prepared, today)
  }
  return listed(comparisons(), top, 'candidate')
}
