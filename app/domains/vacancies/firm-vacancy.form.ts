import { z } from 'zod'
import { numberField } from '../../lib/form-fields.ts'
import { vacancyInput, vacancyValues } from './vacancy.form.ts'
import type { Vacancy, VacancyFields } from './vacancy.ts'

type Values = Record<string, string | string[]>

/** Rows of must-haves that the form of an employer offers. */
export const mustHaves = 4

const pay = z.object({ pay: numberField(0, 100_000), hoursMax: numberField(0, 80) })
const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))
const many = (value: string | string[] | undefined): string[] => (Array.isArray(value) ? value : value ? [value] : [])

/** Gross pay of a month as pay of an hour, in euros and cents: thirteen weeks a quarter of a year. */
export const hourlyOfMonthly = (month: number, weeklyHours: number): number =>
  Math.round(((month * 3) / 13 / weeklyHours) * 100) / 100

/**
 * Reads the short form of an employer: its few fields over what the vacancy says already, so that what an officer added stays. Pay may
 * be typed by the month; it counts by the hour.
 */
export function readFirmVacancy(
  sent: Values,
  current: VacancyFields | null,
  employer: { id: string; siteId: string | null },
): { ok: true; fields: VacancyFields } | { ok: false; errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const typed = pay.safeParse({ pay: one(sent.pay), hoursMax: one(sent.hoursMax) })
  if (!typed.success) for (const { path, message } of typed.error.issues) errors[path.join('.')] ??= message
  let payPerHour = one(sent.pay)
  if (typed.success && typed.data.pay !== null && one(sent.payUnit) === 'month') {
    const hours = typed.data.hoursMax ?? 0
    if (hours === 0) errors.hoursMax = 'hoursForPay'
    payPerHour = hours === 0 ? '' : String(hourlyOfMonthly(typed.data.pay, hours)).replace('.', ',')
  }
  const german = one(sent.german)
  const others = (current?.languages ?? []).filter(({ code }) => code !== 'de')
  const languages = [
    ...(german && german !== 'none' ? [{ code: 'de', level: german, must: true }] : []),
    ...others.map(({ code, level, must }) => ({ code, level: level ?? '', must })),
  ]
  const nice = (current?.skills ?? []).filter(({ must }) => !must)
  const must = many(sent['mustHave[]'])
    .map((name) => name.trim())
    .filter(Boolean)
  const values: Values = {
    ...(current ? vacancyValues(current) : {}),
    ...sent,
    'workingTimes[]': many(sent['workingTimes[]']),
    'licences[]': many(sent['licences[]']),
    'openTo[]': [
      ...(one(sent.careerChangers) === 'yes' ? ['career_changers'] : []),
      ...(current?.openTo ?? []).filter((open) => open !== 'career_changers'),
    ],
    employer: employer.id,
    siteId: current?.siteId ?? employer.siteId ?? '',
    payPerHour,
    'skillName[]': [...must, ...nice.map(({ name }) => name)],
    'skillNeed[]': [...must.map(() => 'must'), ...nice.map(() => 'nice')],
    skillsNone: must.length + nice.length === 0 && current?.skills?.length === 0 ? 'none' : '',
    'languageCode[]': languages.map(({ code }) => code),
    'languageLevel[]': languages.map(({ level }) => level),
    'languageNeed[]': languages.map((language) => (language.must ? 'must' : 'nice')),
    languagesNone: german === 'none' && languages.length === 0 ? 'none' : '',
  }
  const plain = Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/\[\]$/, ''), value]))
  const parsed = vacancyInput.safeParse(plain)
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues) {
      const field = path.join('.')
      errors[field === 'payPerHour' ? 'pay' : field === 'skillName' ? 'mustHave' : field] ??= message
    }
  return parsed.success && Object.keys(errors).length === 0 ? { ok: true, fields: parsed.data } : { ok: false, errors }
}

/** A vacancy as the values of the employer's form. */
export function firmVacancyValues(vacancy: VacancyFields & Partial<Pick<Vacancy, 'version'>>): Values {
  const values = vacancyValues(vacancy)
  const german = vacancy.languages?.find(({ code }) => code === 'de')
  return {
    ...values,
    version: vacancy.version === undefined ? '' : String(vacancy.version),
    pay: one(values.payPerHour),
    payUnit: 'hour',
    german: german ? (german.level ?? '') : vacancy.languages?.length === 0 ? 'none' : '',
    'mustHave[]': (vacancy.skills ?? []).filter(({ must }) => must).map(({ name }) => name),
    careerChangers: vacancy.openTo?.includes('career_changers') ? 'yes' : '',
  }
}

/** What has to be known before an officer looks at a vacancy: where, and how much work it is. */
export function missingToSubmit(fields: VacancyFields): Record<string, string> {
  return {
    ...(fields.postcode === null ? { postcode: 'required' } : {}),
    ...(fields.workingTimes === null || fields.workingTimes.length === 0 ? { workingTimes: 'required' } : {}),
  }
}
