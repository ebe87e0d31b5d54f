import type { CandidateProfile, VacancyProfile } from './profile.ts'

/** Torgau, and a point so many kilometres of road north of it (straight line × 1.3). For tests. */
export const torgau = { lat: 51.56, lon: 13 }
export function roadKmNorth(km: number): { lat: number; lon: number } {
  return { lat: torgau.lat + km / 1.3 / 111.19508, lon: torgau.lon }
}

/** A person whose profile is known in full and who fits `aVacancy()` in everything. For tests. */
export function aCandidate(changes: Partial<CandidateProfile> = {}): CandidateProfile {
  return {
    id: 'C1',
    seeks: ['job'],
    targets: [{ occupation: '51312', experienceYears: 4 }],
    qualification: 'vocational',
    trainings: [{ occupation: '51312', recognised: true }],
    licences: ['B'],
    skills: ['Gabelstapler'],
    languages: [{ code: 'de', level: 'C1' }],
    home: torgau,
    mobility: { means: ['car'], maxKm: 40 },
    workingTimes: ['full_time', 'shift'],
    weeklyHours: { min: 30, max: 40 },
    availableFrom: '2026-12-01',
    acceptsTempWork: true,
    minPayPerHour: 14,
    ...changes,
  }
}

/** A vacancy whose facts are all known. For tests. */
export function aVacancy(changes: Partial<VacancyProfile> = {}): VacancyProfile {
  return {
    id: 'V1',
    kind: 'job',
    occupation: '51312',
    alternativeOccupations: [],
    tempAgency: false,
    location: torgau,
    workingTimes: ['full_time'],
    weeklyHours: { min: 35, max: 40 },
    start: '2026-12-01',
    payPerHour: 15,
    published: '2026-11-02',
    qualification: 'vocational',
    regulated: false,
    experienceYears: 1,
    licences: ['B'],
    skills: [{ name: 'Staplerschein', must: true }],
    languages: [{ code: 'de', level: 'B1', must: true }],
    careerChangers: false,
    ...changes,
  }
}
