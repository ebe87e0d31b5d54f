import { expect, test } from 'vitest'
import { aVacancy } from '../../testing/records.ts'
import { firmVacancyValues, hourlyOfMonthly, missingToSubmit, readFirmVacancy } from './firm-vacancy.form.ts'

const employer = { id: 'E1', siteId: 'S1' }
const typed = { title: 'Lagerist (m/w/d)', occupation: '51312', kind: 'job', places: '2', postcode: '04860' }

test('pay by the month counts by the hour, and asks for the hours that it needs', () => {
  expect(hourlyOfMonthly(2600, 40)).toBe(15)
  const read = readFirmVacancy({ ...typed, pay: '2.600', payUnit: 'month', hoursMax: '40' }, null, employer)
  expect(read).toMatchObject({ ok: true, fields: { payPerHour: 15, employerId: 'E1', siteId: 'S1' } })
  expect(readFirmVacancy({ ...typed, pay: '2600', payUnit: 'month' }, null, employer)).toEqual({
    ok: false,
    errors: { hoursMax: 'hoursForPay' },
  })
  expect(readFirmVacancy({ ...typed, pay: 'viel' }, null, employer)).toMatchObject({
    ok: false,
    errors: { pay: 'number' },
  })
})

test('what an officer added and the short form does not show stays', () => {
  const current = aVacancy({
    alternatives: ['51311'],
    regulated: false,
    experienceYears: 2,
    skills: [
      { name: 'SAP', must: false },
      { name: 'Stapler', must: true },
    ],
    languages: [
      { code: 'de', level: 'B1', must: true },
      { code: 'pl', level: null, must: false },
    ],
    openTo: ['families', 'career_changers'],
  })
  const same = readFirmVacancy(firmVacancyValues(current), current, employer)
  const fields = same.ok ? same.fields : null
  expect(fields).toMatchObject({ alternatives: ['51311'], regulated: false, experienceYears: 2 })
  expect(fields?.skills).toEqual([
    { name: 'Stapler', must: true },
    { name: 'SAP', must: false },
  ])
  expect(fields?.languages).toEqual(current.languages)
  expect(new Set(fields?.openTo)).toEqual(new Set(['families', 'career_changers']))
})

test('an employer cannot write a vacancy into another firm by a field of that name', () => {
  const read = readFirmVacancy({ ...typed, employer: 'E2', employerId: 'E2' }, null, employer)
  expect(read).toMatchObject({ ok: true, fields: { employerId: 'E1' } })
})

test('a draft may be thin; to hand it in the place and the extent of work are needed', () => {
  expect(missingToSubmit(aVacancy({ postcode: null }))).toEqual({ postcode: 'required', workingTimes: 'required' })
  expect(missingToSubmit(aVacancy({ workingTimes: ['part_time'] }))).toEqual({})
})
