import { expect, test } from 'vitest'
import { candidateForm, employerForm, vacancyForm } from './exchange.form.ts'
import { checkList, describeProblem } from './exchange-problems.ts'

const vacancy = {
  id: 'V1',
  title: 'Fachkraft für Lagerlogistik (m/w/d)',
  kind: 'job',
  occupation: '51312',
  employer: { id: 'E1', name: 'Muster Logistik GmbH', kind: 'company' },
  location: { postcode: '04435', city: 'Schkeuditz' },
}
const candidate = { id: 'C1', seeks: ['job'], targets: [{ occupation: '51312' }], home: { postcode: '04860' } }

function problems(form: Parameters<typeof checkList>[0], record: unknown): string[] {
  const checked = checkList(form, [record])
  return checked.ok ? [] : checked.problems.map((p) => `${p.field}: ${p.reason}`)
}

test('the required fields are enough', () => {
  expect(problems(vacancyForm, vacancy)).toEqual([])
  expect(problems(candidateForm, candidate)).toEqual([])
  expect(problems(employerForm, { id: 'E9', name: 'Metallbau', location: { postcode: '04758' } })).toEqual([])
})

test('null stands for unknown in every optional field', () => {
  const nulls = {
    workingTimes: null,
    weeklyHours: null,
    start: null,
    payPerHour: null,
    requirements: null,
    openTo: null,
  }
  expect(problems(vacancyForm, { ...vacancy, ...nulls })).toEqual([])
  const own = {
    qualification: null,
    licences: null,
    skills: null,
    languages: null,
    mobility: null,
    minPayPerHour: null,
  }
  expect(problems(candidateForm, { ...candidate, ...own })).toEqual([])
})

test.each(['id', 'title', 'kind', 'occupation', 'employer', 'location'] as const)(
  'a vacancy without %s is refused by name',
  (field) => {
    const record: Record<string, unknown> = { ...vacancy }
    delete record[field]
    expect(problems(vacancyForm, record).map((p) => p.split(':')[0])).toEqual([field])
  },
)

test.each(['id', 'seeks', 'targets', 'home'] as const)('a candidate without %s is refused by name', (field) => {
  const record: Record<string, unknown> = { ...candidate }
  delete record[field]
  expect(problems(candidateForm, record).map((p) => p.split(':')[0])).toEqual([field])
})

test('an unknown field is an error that names it with its path', () => {
  expect(problems(candidateForm, { ...candidate, age: 50 })).toEqual(['age: unknown field'])
  const nested = { ...vacancy, requirements: { skills: [{ name: 'SAP', level: 2 }] } }
  expect(problems(vacancyForm, nested)).toEqual(['requirements.skills[0].level: unknown field'])
})

test.each(['age', 'sex', 'nationality', 'religion', 'familyStatus', 'disability', 'benefits'])(
  'the scorer’s form has no room for %s',
  (field) => {
    expect(problems(candidateForm, { ...candidate, [field]: 'x' })).toEqual([`${field}: unknown field`])
  },
)

test('wrong values are refused where they stand', () => {
  expect(problems(vacancyForm, { ...vacancy, occupation: '5131' })).toEqual([
    'occupation: five digits of the KldB 2010',
  ])
  expect(problems(vacancyForm, { ...vacancy, occupation: '51319' })).toEqual([
    'occupation: five digits of the KldB 2010',
  ])
  expect(problems(vacancyForm, { ...vacancy, start: '2026-02-30' })[0]).toMatch(/^start:/)
  expect(problems(vacancyForm, { ...vacancy, weeklyHours: { min: 40, max: 20 } })).toEqual([
    'weeklyHours: min is more than max',
  ])
  expect(problems(candidateForm, { ...candidate, seeks: ['jobs'] })[0]).toMatch(/^seeks\[0\]:/)
})

test('licences are read in any case and with the word class', () => {
  const checked = checkList(candidateForm, [{ ...candidate, licences: ['ce', 'Klasse B'] }])
  expect(checked.ok && checked.values[0]?.licences).toEqual(['CE', 'B'])
})

test('an id that occurs twice, and something that is no list, are refused', () => {
  const twice = checkList(candidateForm, [candidate, candidate])
  expect(twice.ok ? [] : twice.problems.map(describeProblem)).toEqual(['entry 2 (C1), id: occurs twice'])
  expect(checkList(candidateForm, { candidates: [] }).ok).toBe(false)
})

test('all problems are reported at once, each with its entry', () => {
  const checked = checkList(vacancyForm, [vacancy, { ...vacancy, id: 'V2', kind: 'x', places: 0 }, { id: 'V3' }])
  const entries = checked.ok ? [] : checked.problems.map((p) => p.index)
  expect(new Set(entries)).toEqual(new Set([1, 2]))
  expect(entries.length).toBeGreaterThan(3)
})
