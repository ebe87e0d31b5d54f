import { z } from 'zod'
import {
  choiceField,
  columnField,
  dayField,
  emailField,
  noneTick,
  numberField,
  numberInput,
  postcodeField,
  readNumber,
  textField,
  ticksField,
  ticksOf,
  triField,
  triInput,
} from '../../lib/form-fields.ts'
import type { RowGroups } from '../../lib/form-rows.ts'
import {
  languageLevels,
  licenceClasses,
  means,
  qualifications,
  vacancyKinds,
  workingTimes,
} from '../matching/vocabulary.ts'
import { channels, legalCircles, profileClasses } from './candidate.ts'
import type { CandidateFields, LanguageSpoken, Target, Training } from './candidate.ts'

/** Groups of rows of the form, for its buttons without JavaScript. */
export const candidateRows: RowGroups = {
  targets: ['targets[]', 'targetYears[]'],
  trainings: ['trainings[]', 'trainingRecognised[]'],
  skills: ['skillName[]'],
  languages: ['languageCode[]', 'languageLevel[]'],
}

const shape = z.object({
  firstName: textField(100),
  lastName: textField(100),
  email: emailField,
  phone: textField(50),
  street: textField(200),
  postcode: postcodeField,
  city: textField(100),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-simple)?$/)
    .catch('de'),
  channel: choiceField(channels),
  legalCircle: choiceField(legalCircles),
  profileClass: choiceField(profileClasses),
  siteId: textField(100),
  seeks: ticksField(vacancyKinds),
  targets: columnField,
  targetYears: columnField,
  qualification: choiceField(qualifications),
  trainings: columnField,
  trainingRecognised: columnField,
  trainingsNone: textField(10),
  licences: ticksField(licenceClasses),
  skillName: columnField,
  skillsNone: textField(10),
  languageCode: columnField,
  languageLevel: columnField,
  languagesNone: textField(10),
  mobilityMeans: ticksField(means),
  maxKm: numberField(0, 2000),
  workingTimes: ticksField(workingTimes),
  hoursMin: numberField(0, 80),
  hoursMax: numberField(0, 80),
  availableFrom: dayField,
  acceptsTempWork: triField,
  minPayPerHour: numberField(0, 1000),
  notes: textField(10_000),
})
type Entered = z.infer<typeof shape>
type Complain = (field: string, code: string) => void

function targetsOf(entered: Entered, complain: Complain): Target[] {
  const targets = entered.targets.flatMap((occupation, row): Target[] => {
    if (!/^\d{5}$/.test(occupation)) return []
    const years = readNumber(entered.targetYears[row] ?? '')
    if (years === undefined) complain('targets', 'number')
    else if (years !== null && years > 60) complain('targets', 'max:60')
    return [{ occupation, experienceYears: years ?? null }]
  })
  const once = targets.filter((one, at) => targets.findIndex((other) => other.occupation === one.occupation) === at)
  if (once.length === 0) complain('targets', 'occupation')
  if (once.length > 10) complain('targets', 'max:10')
  return once
}

/** Rows, or the tick that there are none; both at once is a mistake, neither is unknown. */
function known<T>(rows: T[], none: string | null, field: string, complain: Complain): T[] | null {
  if (none !== noneTick) return rows.length > 0 ? rows : null
  if (rows.length > 0) complain(field, 'noneOrSome')
  return []
}

/** The form of a person. Coordinates are not typed: the use case takes them from the postcode. */
export const candidateInput = shape.transform((entered, context): CandidateFields => {
  const complain: Complain = (field, code) => {
    context.addIssue({ code: 'custom', path: [field], message: code })
  }
  if (entered.hoursMin !== null && entered.hoursMax !== null && entered.hoursMin > entered.hoursMax)
    complain('hoursMax', 'order')
  const trainings = entered.trainings.flatMap((occupation, row): Training[] => {
    const recognised = entered.trainingRecognised[row]
    return /^\d{5}$/.test(occupation) ? [{ occupation, recognised: recognised ? recognised === 'yes' : null }] : []
  })
  const languages = entered.languageCode.flatMap((code, row): LanguageSpoken[] => {
    if (code === '') return []
    if (!/^[a-z]{2,3}$/.test(code)) complain('languageCode', 'choice')
    return [{ code, level: languageLevels.find((one) => one === entered.languageLevel[row]) ?? null }]
  })
  if (new Set(languages.map((one) => one.code)).size < languages.length) complain('languageCode', 'twice')
  const skills = [...new Set(entered.skillName.filter(Boolean))]
  if (skills.some((name) => name.length > 100)) complain('skillName', 'long:100')
  return {
    firstName: entered.firstName,
    lastName: entered.lastName,
    email: entered.email,
    phone: entered.phone,
    street: entered.street,
    postcode: entered.postcode,
    city: entered.city,
    lat: null,
    lon: null,
    language: entered.language,
    channel: entered.channel ?? 'auto',
    legalCircle: entered.legalCircle,
    profileClass: entered.profileClass,
    siteId: entered.siteId,
    seeks: entered.seeks ?? [],
    targets: targetsOf(entered, complain),
    qualification: entered.qualification,
    trainings: known(trainings, entered.trainingsNone, 'trainings', complain),
    licences: entered.licences,
    skills: known(skills, entered.skillsNone, 'skillName', complain),
    languages: known(languages, entered.languagesNone, 'languageCode', complain),
    mobilityMeans: entered.mobilityMeans,
    maxKm: entered.maxKm,
    workingTimes: entered.workingTimes,
    hoursMin: entered.hoursMin,
    hoursMax: entered.hoursMax,
    availableFrom: entered.availableFrom,
    acceptsTempWork: entered.acceptsTempWork,
    minPayPerHour: entered.minPayPerHour,
    notes: entered.notes,
  }
})

const noneOf = (list: readonly unknown[] | null): string => (list?.length === 0 ? noneTick : '')

/** A stored person as the values of the form. */
export function candidateValues(candidate: CandidateFields): Record<string, string | string[]> {
  return {
    firstName: candidate.firstName ?? '',
    lastName: candidate.lastName ?? '',
    email: candidate.email ?? '',
    phone: candidate.phone ?? '',
    street: candidate.street ?? '',
    postcode: candidate.postcode ?? '',
    city: candidate.city ?? '',
    language: candidate.language,
    channel: candidate.channel,
    legalCircle: candidate.legalCircle ?? '',
    profileClass: candidate.profileClass ?? '',
    siteId: candidate.siteId ?? '',
    'seeks[]': candidate.seeks,
    'targets[]': candidate.targets.map((target) => target.occupation),
    'targetYears[]': candidate.targets.map((target) => numberInput(target.experienceYears)),
    qualification: candidate.qualification ?? '',
    'trainings[]': candidate.trainings?.map((training) => training.occupation) ?? [],
    'trainingRecognised[]': candidate.trainings?.map((training) => triInput(training.recognised)) ?? [],
    trainingsNone: noneOf(candidate.trainings),
    'licences[]': ticksOf(candidate.licences),
    'skillName[]': candidate.skills ?? [],
    skillsNone: noneOf(candidate.skills),
    'languageCode[]': candidate.languages?.map((language) => language.code) ?? [],
    'languageLevel[]': candidate.languages?.map((language) => language.level ?? '') ?? [],
    languagesNone: noneOf(candidate.languages),
    'mobilityMeans[]': ticksOf(candidate.mobilityMeans),
    maxKm: numberInput(candidate.maxKm),
    'workingTimes[]': ticksOf(candidate.workingTimes),
    hoursMin: numberInput(candidate.hoursMin),
    hoursMax: numberInput(candidate.hoursMax),
    availableFrom: candidate.availableFrom ?? '',
    acceptsTempWork: triInput(candidate.acceptsTempWork),
    minPayPerHour: numberInput(candidate.minPayPerHour),
    notes: candidate.notes ?? '',
  }
}

/** Orders of the list: latest statement of readiness first, last change, name, distance from the place of the filter. */
export const candidateSorts = ['ready', 'updated', 'name', 'near'] as const
