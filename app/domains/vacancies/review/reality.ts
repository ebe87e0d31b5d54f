import type { shownCount } from '../../matching/fit-counts.ts'
import type { ReviewFinding } from './review.ts'

type Count = ReturnType<typeof shownCount>

/** What an employer is told beside the form of a vacancy: numbers of people, pay against law and region, wordings to read again. */
export interface Reality {
  /** Null while occupation or place are not known. */
  counts: { fits: Count; shift: Count; careerChangers: Count | null; partTime: Count | null; near: Count } | null
  wage: { finding: ReviewFinding | null; minimum: { from: string; perHour: number } | null }
  /** Pay of like vacancies in the region; null where too few tell it. */
  pay: { low: number; median: number; high: number; vacancies: number; km: number } | null
  perHour: number | null
  findings: ReviewFinding[]
}
