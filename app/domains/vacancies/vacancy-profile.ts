import type { VacancyProfile } from '../matching/profile.ts'
import type { VacancyFields } from './vacancy.ts'

/** A vacancy as the scorer sees it, stored or not yet. */
export function vacancyProfileOf(id: string, fields: VacancyFields, tempAgency: boolean): VacancyProfile {
  const { lat, lon } = fields
  return {
    id,
    kind: fields.kind,
    occupation: fields.occupation,
    alternativeOccupations: fields.alternatives,
    tempAgency,
    location: lat === null || lon === null ? null : { lat, lon },
    workingTimes: fields.workingTimes,
    weeklyHours: { min: fields.hoursMin, max: fields.hoursMax },
    start: fields.start,
    payPerHour: fields.payPerHour,
    published: null,
    qualification: fields.qualification,
    regulated: fields.regulated,
    experienceYears: fields.experienceYears,
    licences: fields.licences,
    skills: fields.skills,
    languages: fields.languages,
    careerChangers: fields.openTo?.includes('career_changers') ?? false,
  }
}
