import type { VacancyFields, VacancyState } from '../vacancy.ts'
import { aggFindings } from './agg-check.ts'
import { minimumWageOn, nextRise, wageApplies } from './minimum-wage.ts'

/** What the check of a vacancy points out, beside the field that it is about. */
export type ReviewFinding =
  | {
      kind: 'agg'
      field: 'title' | 'description'
      name: string
      found: string
      why: { de: string; en: string }
      better: { de: string; en: string }
    }
  | { kind: 'wage'; field: 'payPerHour'; pay: number; least: number; from: string }
  | { kind: 'wage_rises'; field: 'payPerHour'; pay: number; least: number; from: string }
  | { kind: 'temp_unnamed'; field: 'description' }
  | { kind: 'temp_hidden'; field: 'description'; found: string }
  | { kind: 'double'; field: 'title'; id: string; title: string; state: VacancyState }
  | { kind: 'no_pay'; field: 'payPerHour' }

/** Another vacancy of the same employer, to compare with. */
export interface OtherVacancy {
  id: string
  title: string
  postcode: string | null
  city: string | null
  state: VacancyState
}

const tempNamed = /zeitarbeit|arbeitnehmerüberlassung|personaldienstleist|personalüberlassung|leiharbeit/iu
const tempHinted =
  /(?<!\p{L})(?:Arbeitnehmerüberlassung|Zeitarbeit|iGZ|BAP-Tarif|GVP-Tarif|im\s+Kundenbetrieb|beim\s+Kunden\s+vor\s+Ort\s+eingesetzt|für\s+unsere[nr]?\s+(?:namhaften\s+)?Kunden?\s+(?:suchen|in))/iu

/** What is left of a title when sex, hours and signs are taken away: two titles with the same rest are the same job. */
export const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\(?\b[mwdxi]\s*\/\s*[mwdxi](?:\s*\/\s*[mwdxi])?\)?/gu, ' ')
    .replace(/[/:*_-]+in(?:nen)?(?!\p{L})/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const samePlace = (a: Pick<OtherVacancy, 'postcode' | 'city'>, b: Pick<OtherVacancy, 'postcode' | 'city'>): boolean =>
  a.postcode !== null && b.postcode !== null
    ? a.postcode === b.postcode
    : (a.city ?? '').toLowerCase() === (b.city ?? '').toLowerCase()

/** Pay against the minimum wage of the day on which the work begins (not before `today`), and a rise within its first year. */
export function wageFinding(
  vacancy: Pick<VacancyFields, 'kind' | 'payPerHour' | 'start'>,
  today: string,
): ReviewFinding | null {
  const { payPerHour: pay, start } = vacancy
  if (!wageApplies(vacancy.kind)) return null
  if (pay === null) return { kind: 'no_pay', field: 'payPerHour' }
  const day = start !== null && start > today ? start : today
  const least = minimumWageOn(day)
  if (least && pay < least.perHour)
    return { kind: 'wage', field: 'payPerHour', pay, least: least.perHour, from: least.from }
  const rise = nextRise(day)
  if (rise && pay < rise.perHour)
    return { kind: 'wage_rises', field: 'payPerHour', pay, least: rise.perHour, from: rise.from }
  return null
}

/**
 * The check of a vacancy that an employer hands in (Prüfung): wording that shuts people out, pay below the minimum wage, temp work that
 * is not named, double posting. It points out; an officer decides. `today` is an ISO date.
 */
export function reviewFindings(
  vacancy: Pick<VacancyFields, 'title' | 'kind' | 'description' | 'payPerHour' | 'start' | 'postcode' | 'city'>,
  about: { employerKind: 'company' | 'temp_agency'; others: readonly OtherVacancy[] },
  today: string,
): ReviewFinding[] {
  const text = `${vacancy.title}\n${vacancy.description ?? ''}`
  const findings: ReviewFinding[] = aggFindings(vacancy.title, vacancy.description).map(
    ({ wording: { name, why, better }, field, found }) => ({ kind: 'agg', field, name, found, why, better }),
  )
  const wage = wageFinding(vacancy, today)
  if (wage) findings.push(wage)
  if (about.employerKind === 'temp_agency' && !tempNamed.test(text))
    findings.push({ kind: 'temp_unnamed', field: 'description' })
  const hinted = about.employerKind === 'company' ? tempHinted.exec(text)?.[0] : undefined
  if (hinted) findings.push({ kind: 'temp_hidden', field: 'description', found: hinted })
  const key = titleKey(vacancy.title)
  const living: readonly VacancyState[] = ['submitted', 'restricted', 'published', 'paused']
  for (const other of about.others)
    if (living.includes(other.state) && titleKey(other.title) === key && samePlace(other, vacancy))
      findings.push({ kind: 'double', field: 'title', id: other.id, title: other.title, state: other.state })
  return findings
}
