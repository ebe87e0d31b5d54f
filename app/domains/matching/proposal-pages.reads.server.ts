import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Answered } from './proposal-answer.ts'
import type { VacancyKind, WorkingTime } from './vocabulary.ts'

/** Site that is asked about a proposal. */
export interface AskedSite {
  name: string
  phone: string | null
  email: string | null
}

/** A vacancy as its person reads about it. */
export interface JobForPerson {
  vacancyId: string
  vacancyState: string
  title: string
  kind: VacancyKind
  employer: string
  tempAgency: boolean
  city: string | null
  postcode: string | null
  workingTimes: WorkingTime[] | null
  hoursMin: number | null
  hoursMax: number | null
  start: string | null
  payPerHour: number | null
  description: string | null
  site: AskedSite | null
}

/** Columns of a `JobForPerson` from vacancy `v`, employer `e` and the site `s` that is asked. */
export const jobColumns = Prisma.sql`v.id AS "vacancyId", v.state AS "vacancyState", v.title, v.kind, e.name AS employer,
  e.kind = 'temp_agency' AS "tempAgency", v.city, v.postcode, v.working_times AS "workingTimes", v.hours_min AS "hoursMin",
  v.hours_max AS "hoursMax", to_char(v.start, 'YYYY-MM-DD') AS start, v.pay_per_hour AS "payPerHour", v.description,
  CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('name', s.name, 'phone', s.phone, 'email', s.email) END AS site`

/** Columns of what the sides of proposal `p` said. */
export const answeredColumns = Prisma.sql`p.id, p.state, p.directed_to AS "directedTo", p.person_answer AS "personAnswer",
  p.person_reason AS "personReason", p.employer_answer AS "employerAnswer"`

/** A proposal as the page of its person shows it. */
export interface PersonProposal extends JobForPerson, Answered {
  id: string
  candidateId: string
  language: string
  personReason: string | null
}

/** The proposal that a person's link opens; null when it opens none, or none any more. */
export async function personProposal(db: Db, linkHash: string, now: Date): Promise<PersonProposal | null> {
  const [row] = await db.$queryRaw<PersonProposal[]>`
    SELECT ${answeredColumns}, p.candidate_id AS "candidateId", c.language, ${jobColumns}
    FROM proposal p JOIN candidate c ON c.id = p.candidate_id JOIN vacancy v ON v.id = p.vacancy_id JOIN employer e ON e.id = v.employer_id
    LEFT JOIN site s ON s.id = coalesce(c.site_id, v.site_id)
    WHERE p.link_hash = ${linkHash} AND p.link_expires_at > ${now}`
  return row ?? null
}

/** A proposal as the page of its employer needs it: nothing of the person but what was found to be anonymous when it was made. */
export interface EmployerProposal extends Answered {
  id: string
  employerReason: string | null
  vacancyState: string
  title: string
  employer: string
  site: AskedSite | null
  /** The anonymous facts (a short profile); null: none, the person could be known by them. */
  shown: unknown
  /** Factors that fit, of those that were shown to the officer. */
  fits: string[]
}

/** A proposal of one of this employer's vacancies that went to it; null when there is none. */
export async function employerProposal(db: Db, id: string, employerId: string): Promise<EmployerProposal | null> {
  const [row] = await db.$queryRaw<EmployerProposal[]>`
    SELECT p.id, p.state, p.directed_to AS "directedTo", p.person_answer AS "personAnswer", p.employer_answer AS "employerAnswer",
      p.employer_reason AS "employerReason", v.state AS "vacancyState", v.title, e.name AS employer, p.employer_shown AS shown,
      ARRAY(SELECT f ->> 'factor' FROM jsonb_array_elements(coalesce(p.shown -> 'factors', '[]')) f
        WHERE (f ->> 'max')::numeric > 0 AND (f ->> 'points')::numeric >= 0.7 * (f ->> 'max')::numeric) AS fits,
      CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('name', s.name, 'phone', s.phone, 'email', s.email) END AS site
    FROM proposal p JOIN vacancy v ON v.id = p.vacancy_id JOIN employer e ON e.id = v.employer_id LEFT JOIN site s ON s.id = coalesce(v.site_id, e.site_id)
    WHERE p.id = ${id} AND e.id = ${employerId} AND p.directed_to <> 'person'`
  return row ?? null
}
