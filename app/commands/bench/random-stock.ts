import type { CandidateProfile, Point, VacancyProfile } from '../../domains/matching/profile.ts'
import { loadOccupations, loadPlaces } from '../catalogue.ts'

/** A random stock, the same every time: vacancies and people of a region of about 100 km × 100 km. */
export type RandomStock = { vacancies: VacancyProfile[]; people: CandidateProfile[] }

/** Linear congruential generator (Numerical Recipes): the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4_294_967_296
  }
}

const skills = [
  'Gabelstapler',
  'SAP',
  'Excel',
  'WIG-Schweißen',
  'Kommissionieren',
  'Grundpflege',
  'CNC',
  'HACCP',
  'Java',
  'Schlüsselzahl 95',
  'Kassieren',
  'MS Office',
  'Pflastern',
  'Python',
]
const times = [['full_time'], ['full_time', 'shift'], ['part_time'], ['full_time', 'part_time']] as const
const kinds = ['job', 'job', 'job', 'job', 'apprenticeship', 'mini_job'] as const

/** Draws a stock; all occupations of the catalogue, all postcodes of the region. */
export function randomStock(vacancies: number, people: number): RandomStock {
  const random = generator(20261122)
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(random() * from.length)]
    if (found === undefined) throw new Error('Nothing to pick from')
    return found
  }
  const classes = loadOccupations().classes
  const points: Point[] = [...loadPlaces().values()]
    .filter(({ lat, lon }) => lat > 51 && lat < 51.9 && lon > 12 && lon < 13.5)
    .map(({ lat, lon }) => ({ lat, lon }))
  const day = (): string => `2026-11-${String(1 + Math.floor(random() * 22)).padStart(2, '0')}`
  const vacancy = (number: number): VacancyProfile => ({
    id: `V${number}`,
    kind: pick(kinds),
    occupation: pick(classes),
    alternativeOccupations: random() < 0.15 ? [pick(classes)] : [],
    tempAgency: random() < 0.2,
    location: pick(points),
    workingTimes: pick(times),
    weeklyHours: { min: pick([20, 35, 38]), max: 40 },
    start: pick(['2026-12-01', '2027-01-15', null]),
    payPerHour: 14 + Math.round(random() * 100) / 10,
    published: day(),
    qualification: pick(['none', 'vocational', 'vocational', 'advanced'] as const),
    regulated: random() < 0.1,
    experienceYears: pick([0, 1, 2, null]),
    licences: random() < 0.3 ? ['B'] : [],
    skills: random() < 0.6 ? [1, 2].map((n) => ({ name: pick(skills), must: n === 1 && random() < 0.3 })) : [],
    languages: [{ code: 'de', level: pick(['A2', 'B1', 'B2'] as const), must: true }],
    careerChangers: random() < 0.2,
  })
  const person = (number: number): CandidateProfile => ({
    id: `C${number}`,
    seeks: ['job'],
    targets: [3, 1, 0].map((experienceYears) => ({ occupation: pick(classes), experienceYears })),
    qualification: pick(['none', 'vocational', 'vocational'] as const),
    trainings: [],
    licences: ['B'],
    skills: [pick(skills), pick(skills)],
    languages: [{ code: 'de', level: 'B2' }],
    home: pick(points),
    mobility: { means: ['car'], maxKm: pick([30, 50]) },
    workingTimes: ['full_time', 'shift'],
    weeklyHours: { min: 30, max: 40 },
    availableFrom: '2026-12-01',
    acceptsTempWork: random() < 0.5,
    minPayPerHour: 14,
  })
  return {
    vacancies: Array.from({ length: vacancies }, (_, n) => vacancy(n)),
    people: Array.from({ length: people }, (_, n) => person(n)),
  }
}
