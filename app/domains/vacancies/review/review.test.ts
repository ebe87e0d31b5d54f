import { expect, test } from 'vitest'
import { aVacancy } from '../../../testing/records.ts'
import type { VacancyFields } from '../vacancy.ts'
import { minimumWageOn } from './minimum-wage.ts'
import { reviewFindings, titleKey, wageFinding } from './review.ts'

const today = '2026-11-23'
const kinds = (facts: Partial<VacancyFields>, about: Partial<Parameters<typeof reviewFindings>[1]> = {}) =>
  reviewFindings(aVacancy({ payPerHour: 16, ...facts }), { employerKind: 'company', others: [], ...about }, today).map(
    ({ kind }) => kind,
  )

test('the minimum wage of a day: 12.82 in 2025, 13.90 in 2026, 14.60 from 2027 on', () => {
  expect(minimumWageOn('2024-12-31')).toBeNull()
  expect(
    ['2025-01-01', '2025-12-31', '2026-01-01', '2027-01-01', '2030-05-05'].map((day) => minimumWageOn(day)?.perHour),
  ).toEqual([12.82, 12.82, 13.9, 14.6, 14.6])
})

test('pay is measured against the wage of the first day of work, not of today, and a rise in its first year is told', () => {
  const wage = (payPerHour: number | null, start: string | null, kind: VacancyFields['kind'] = 'job') =>
    wageFinding({ kind, payPerHour, start }, today)
  expect(wage(13.89, null)).toMatchObject({ kind: 'wage', least: 13.9 })
  expect(wage(13.9, null)).toMatchObject({ kind: 'wage_rises', least: 14.6, from: '2027-01-01' })
  expect(wage(14.59, '2027-01-02')).toMatchObject({ kind: 'wage', least: 14.6 })
  expect(wage(14.6, '2027-01-02')).toBeNull()
  expect(wage(13.89, '2025-03-01')).toMatchObject({ kind: 'wage', least: 13.9 })
  expect(wage(null, null)).toMatchObject({ kind: 'no_pay' })
  expect(wage(6, null, 'apprenticeship')).toBeNull()
  expect(wage(12, null, 'mini_job')).toMatchObject({ kind: 'wage' })
})

test('temp work has to be named by an agency, and what sounds like it asks a company', () => {
  expect(kinds({ description: 'Wir suchen für den Einsatz.' }, { employerKind: 'temp_agency' })).toEqual([
    'temp_unnamed',
  ])
  expect(kinds({ description: 'Unbefristet, in Arbeitnehmerüberlassung.' }, { employerKind: 'temp_agency' })).toEqual(
    [],
  )
  expect(kinds({ description: 'Einsatz im Kundenbetrieb, BAP-Tarif' })).toEqual(['temp_hidden'])
  expect(kinds({ description: 'Sie beraten unsere Kunden in Torgau.' })).toEqual([])
})

test('the same job of the same employer at the same place is a double while it lives', () => {
  const other = { id: 'V9', title: 'Lagerist/in', postcode: '04860', city: null, state: 'published' } as const
  expect(kinds({}, { others: [other] })).toEqual(['double'])
  expect(kinds({}, { others: [{ ...other, state: 'closed' }] })).toEqual([])
  expect(kinds({}, { others: [{ ...other, postcode: '04758' }] })).toEqual([])
  expect(kinds({}, { others: [{ ...other, title: 'Lagerleiter/in' }] })).toEqual([])
})

test('a title without sex, hours and signs', () => {
  expect(titleKey('Lagerist (m/w/d)')).toBe(titleKey('LAGERIST/in'))
  expect(titleKey('Verkäufer:in – Backwaren')).toBe(titleKey('Verkäufer (w/m/d) Backwaren'))
})
