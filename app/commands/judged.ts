import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayNumber } from '../domains/matching/day.ts'
import { candidateForm, vacancyForm } from '../domains/matching/exchange.form.ts'
import type { Judgements, Ranking } from '../domains/matching/judged/measure.ts'
import { prepareCandidate, prepareVacancy } from '../domains/matching/prepared.ts'
import { candidateProfile, vacancyProfile } from '../domains/matching/profile-of-exchange.ts'
import { compareWithVacancies } from '../domains/matching/rank.ts'
import { readRecords } from './files.ts'
import { shippedPlaces } from './places.ts'

/** The day on which both judged sets were graded. */
const judgedOn = '2026-11-22'

const root = join(import.meta.dirname, '..', '..')

/** Folders of judged sets: the one that ships, and a sample beside the project where there is one. */
export function judgedFolders(): { name: string; folder: string }[] {
  const own = { name: 'own set', folder: join(root, 'app', 'domains', 'matching', 'judged') }
  const sample = { name: 'sample', folder: join(root, '..', 'shared', 'reference', 'judged-sample') }
  return [own, sample].filter(({ folder }) => existsSync(join(folder, 'judgements.json')))
}

/** Reads the grades of a folder. */
export function readJudgements(folder: string): Judgements {
  type Lists = Record<string, string[]>
  const all = JSON.parse(readFileSync(join(folder, 'judgements.json'), 'utf8')) as Record<string, unknown>
  const { blocked = {}, near = {}, ...grades } = all
  return { grades: grades as Judgements['grades'], blocked: blocked as Lists, near: near as Lists }
}

/** Ranks a judged set with the plain scorer. */
export function rankJudged(folder: string, top = 72): Ranking {
  const today = dayNumber(judgedOn)
  const vacancies = readRecords(join(folder, 'vacancies.json'), vacancyForm)
  const stock = vacancies.map((v) => prepareVacancy(vacancyProfile(v, shippedPlaces)))
  const candidates = readRecords(join(folder, 'candidates.json'), candidateForm)
  return Object.fromEntries(
    candidates.map((candidate) => {
      const person = prepareCandidate(candidateProfile(candidate, shippedPlaces))
      const { matches, near } = compareWithVacancies(person, stock, today, top)
      const ids = (list: typeof matches): string[] => list.map((c) => c.vacancy.profile.id)
      return [candidate.id, { matches: ids(matches), near: ids(near) }]
    }),
  )
}
