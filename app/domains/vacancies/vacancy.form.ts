import { z } from 'zod'
import {
  columnField,
  choiceField,
  dayField,
  noneTick,
  numberField,
  numberInput,
  occupationField,
  postcodeField,
  requiredChoice,
  requiredText,
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
  opennesses,
  qualifications,
  vacancyKinds,
  workingTimes,
} from '../matching/vocabulary.ts'
import type { LanguageAsked, SkillAsked, Vacancy, VacancyFields } from './vacancy.ts'

/** Groups of rows of the form, for its buttons without JavaScript. */
export const vacancyRows: RowGroups = {
  alternatives: ['alternatives[]'],
  skills: ['skillName[]', 'skillNeed[]'],
  languages: ['languageCode[]', 'languageLevel[]', 'languageNeed[]'],
}

const shape = z.object({
  title: requiredText(200),
  kind: requiredChoice(vacancyKinds),
  occupation: occupationField,
  alternatives: columnField,
  employer: requiredText(200, 'employer'),
  siteId: textField(100),
  street: textField(200),
  postcode: postcodeField,
  city: textField(100),
  places: numberField(1, 10_000, { whole: true }),
  workingTimes: ticksField(workingTimes),
  hoursMin: numberField(0, 80),
  hoursMax: numberField(0, 80),
  start: dayField,
  fixedUntil: dayField,
  payPerHour: numberField(0, 1000),
  qualification: choiceField(qualifications),
  regulated: triField,
  experienceYears: numberField(0, 60),
  licences: ticksField(licenceClasses),
  skillName: columnField,
  skillNeed: columnField,
  skillsNone: textField(10),
  languageCode: columnField,
  languageLevel: columnField,
  languageNeed: columnField,
  languagesNone: textField(10),
  openTo: ticksField(opennesses),
  description: textField(10_000),
})
type Entered = z.infer<typeof shape>

function skillsOf(entered: Entered, complain: (field: string, code: string) => void): SkillAsked[] | null {
  const seen = new Set<string>()
  const skills = entered.skillName.flatMap((name, row): SkillAsked[] => {
    if (name === '' || seen.has(name.toLowerCase())) return []
    if (name.length > 100) complain('skillName', 'long:100')
    seen.add(name.toLowerCase())
    return [{ name, must: entered.skillNeed[row] === 'must' }]
  })
  if (entered.skillsNone !== noneTick) return skills.length > 0 ? skills : null
  if (skills.length > 0) complain('skillName', 'noneOrSome')
  return []
}

function languagesOf(entered: Entered, complain: (field: string, code: string) => void): LanguageAsked[] | null {
  const seen = new Set<string>()
  const languages = entered.languageCode.flatMap((code, row): LanguageAsked[] => {
    if (code === '') return []
    if (!/^[a-z]{2,3}$/.test(code)) complain('languageCode', 'choice')
    if (seen.has(code)) complain('languageCode', 'twice')
    seen.add(code)
    const level = languageLevels.find((one) => one === entered.languageLevel[row]) ?? null
    return [{ code, level, must: entered.languageNeed[row] === 'must' }]
  })
  if (entered.languagesNone !== noneTick) return languages.length > 0 ? languages : null
  if (languages.length > 0) complain('languageCode', 'noneOrSome')
  return []
}

/** The form of a vacancy. Coordinates are not typed: the use case takes them from the postcode. */
export const vacancyInput = shape.transform((entered, context): VacancyFields => {
  const complain = (field: string, code: string) => {
    context.addIssue({ code: 'custom', path: [field], message: code })
  }
  if (entered.hoursMin !== null && entered.hoursMax !== null && entered.hoursMin > entered.hoursMax)
    complain('hoursMax', 'order')
  if (entered.start && entered.fixedUntil && entered.fixedUntil < entered.start) complain('fixedUntil', 'order')
  const { skillName: _n, skillNeed: _d, skillsNone: _s, languageCode: _c, languageLevel: _l, ...rest } = entered
  const { languageNeed: _m, languagesNone: _o, employer, ...facts } = rest
  const { occupation } = entered
  return {
    ...facts,
    alternatives: [...new Set(entered.alternatives)].filter((code) => /^\d{5}$/.test(code) && code !== occupation),
    employerId: employer,
    places: entered.places ?? 1,
    lat: null,
    lon: null,
    skills: skillsOf(entered, complain),
    languages: languagesOf(entered, complain),
  }
})

/** A stored vacancy as the values of its form. */
export function vacancyValues(
  vacancy: VacancyFields & Partial<Pick<Vacancy, 'version'>>,
): Record<string, string | string[]> {
  return {
    title: vacancy.title,
    kind: vacancy.kind,
    occupation: vacancy.occupation,
    'alternatives[]': vacancy.alternatives,
    employer: vacancy.employerId,
    siteId: vacancy.siteId ?? '',
    street: vacancy.street ?? '',
    postcode: vacancy.postcode ?? '',
    city: vacancy.city ?? '',
    places: numberInput(vacancy.places),
    'workingTimes[]': ticksOf(vacancy.workingTimes),
    hoursMin: numberInput(vacancy.hoursMin),
    hoursMax: numberInput(vacancy.hoursMax),
    start: vacancy.start ?? '',
    fixedUntil: vacancy.fixedUntil ?? '',
    payPerHour: numberInput(vacancy.payPerHour),
    qualification: vacancy.qualification ?? '',
    regulated: triInput(vacancy.regulated),
    experienceYears: numberInput(vacancy.experienceYears),
    'licences[]': ticksOf(vacancy.licences),
    'skillName[]': vacancy.skills?.map((skill) => skill.name) ?? [],
    'skillNeed[]': vacancy.skills?.map((skill) => (skill.must ? 'must' : 'nice')) ?? [],
    skillsNone: vacancy.skills?.length === 0 ? noneTick : '',
    'languageCode[]': vacancy.languages?.map((language) => language.code) ?? [],
    'languageLevel[]': vacancy.languages?.map((language) => language.level ?? '') ?? [],
    'languageNeed[]': vacancy.languages?.map((language) => (language.must ? 'must' : 'nice')) ?? [],
    languagesNone: vacancy.languages?.length === 0 ? noneTick : '',
    'openTo[]': ticksOf(vacancy.openTo),
    description: vacancy.description ?? '',
  }
}

/** Orders of the list: last touch first, newest, title, start, distance from the place of the filter. */
export const vacancySorts = ['touched', 'new', 'title', 'start', 'near'] as const
