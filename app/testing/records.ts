import type { OpenDatabase } from '../../prisma/open.ts'
import type { Actor } from '../domains/accounts/permissions.ts'
import type { CandidateFields } from '../domains/candidates/candidate.ts'
import type { EmployerFields } from '../domains/employers/employer.ts'
import type { VacancyFields } from '../domains/vacancies/vacancy.ts'

/** A vacancy with valid facts, nothing else known. */
export const aVacancy = (facts: Partial<VacancyFields> = {}): VacancyFields => ({
  title: 'Lagerist (m/w/d)',
  kind: 'job',
  occupation: '51312',
  alternatives: [],
  employerId: 'E1',
  siteId: null,
  street: null,
  postcode: '04860',
  city: null,
  lat: null,
  lon: null,
  places: 1,
  workingTimes: null,
  hoursMin: null,
  hoursMax: null,
  start: null,
  fixedUntil: null,
  payPerHour: null,
  qualification: null,
  regulated: null,
  experienceYears: null,
  licences: null,
  skills: null,
  languages: null,
  openTo: null,
  description: null,
  ...facts,
})

/** A person with valid facts, nothing else known. */
export const aCandidate = (facts: Partial<CandidateFields> = {}): CandidateFields => ({
  firstName: 'Ina',
  lastName: 'Berg',
  email: null,
  phone: null,
  street: null,
  postcode: '04860',
  city: null,
  lat: null,
  lon: null,
  language: 'de',
  channel: 'auto',
  legalCircle: null,
  profileClass: null,
  siteId: null,
  seeks: ['job'],
  targets: [{ occupation: '51312', experienceYears: null }],
  qualification: null,
  trainings: null,
  licences: null,
  skills: null,
  languages: null,
  mobilityMeans: null,
  maxKm: null,
  workingTimes: null,
  hoursMin: null,
  hoursMax: null,
  availableFrom: null,
  acceptsTempWork: null,
  minPayPerHour: null,
  notes: null,
  ...facts,
})

/** An employer with valid facts, nothing else known. */
export const anEmployer = (facts: Partial<EmployerFields> = {}): EmployerFields => ({
  name: 'Muster Logistik GmbH',
  kind: 'company',
  industry: null,
  employees: null,
  street: null,
  postcode: '04860',
  city: null,
  lat: null,
  lon: null,
  phone: null,
  email: null,
  website: null,
  openTo: null,
  asksPerMonth: null,
  notes: null,
  siteId: null,
  ...facts,
})

/** A member of staff who acts in a test. */
export const anActor = (id = 'U1'): Actor => ({
  id,
  name: `user:${id}`,
  role: 'officer',
  siteId: null,
  employerId: null,
  language: 'de',
  displayName: id,
})

const occupations = [
  ['5', 'Verkehr, Logistik'],
  ['51', 'Verkehr und Logistik'],
  ['513', 'Lagerwirtschaft'],
  ['5131', 'Berufe in der Lagerwirtschaft'],
  ['51311', 'Lagerwirtschaft – Helfer'],
  ['51312', 'Lagerwirtschaft – Fachkraft'],
  ['6', 'Handel'],
  ['62', 'Verkaufsberufe'],
  ['621', 'Verkauf'],
  ['6210', 'Verkauf ohne Spezialisierung'],
  ['62102', 'Verkauf – Fachkraft'],
] as const

/** A small catalogue, three towns, two members of staff and one employer: what records need around them. */
export async function settle({ prisma }: OpenDatabase): Promise<void> {
  await prisma.occupation.createMany({
    data: occupations.map(([code, title]) => ({
      code,
      title,
      level: code.length,
      parent: code.length > 1 ? code.slice(0, -1) : null,
    })),
  })
  await prisma.occupationTitle.createMany({
    data: [
      { code: '51312', title: 'Lagerist/in' },
      { code: '51311', title: 'Lagerhelfer/in' },
      { code: '62102', title: 'Verkäufer/in' },
    ],
  })
  await prisma.postcode.createMany({
    data: [
      { postcode: '04860', city: 'Torgau', lat: 51.56, lon: 13.0 },
      { postcode: '04758', city: 'Oschatz', lat: 51.3, lon: 13.11 },
      { postcode: '04435', city: 'Schkeuditz', lat: 51.4, lon: 12.22 },
    ],
  })
  await prisma.site.create({
    data: { id: 'S1', name: 'Torgau', street: 'Weg 1', postcode: '04860', city: 'Torgau', lat: 51.56, lon: 13 },
  })
  for (const [id, name] of [
    ['U1', 'Eva Kunze'],
    ['U2', 'Jan Weber'],
  ] as const) {
    await prisma.user.create({ data: { id, name, email: `${id.toLowerCase()}@example.org`, role: 'officer' } })
  }
  await prisma.employer.create({ data: { id: 'E1', name: 'Muster Logistik GmbH', kind: 'company' } })
}
