import type { CandidateFields } from '../candidates/candidate.ts'

/** Life of a correction (Berichtigung): an officer accepts or declines it, and may take that back; the person may withdraw it while it is open. The database holds the same steps. */
export const correctionSteps = {
  '': ['open'],
  open: ['accepted', 'declined', 'withdrawn'],
  accepted: ['open'],
  declined: ['open'],
  withdrawn: [],
} as const
export type CorrectionState = Exclude<keyof typeof correctionSteps, ''>

/** Life of a request that a human looks at a proposal again (menschliche Überprüfung, Art. 22 (3) GDPR). The database holds the same steps. */
export const reviewSteps = {
  '': ['open'],
  open: ['answered', 'withdrawn'],
  answered: ['open'],
  withdrawn: [],
} as const
export type ReviewState = Exclude<keyof typeof reviewSteps, ''>

/**
 * What a person can correct, with the columns that it changes. Without columns the person writes in words what is wrong, and an officer
 * enters it: names are proved, occupations and skills have their own catalogue.
 */
export const correctable = {
  targets: [],
  workTimes: ['workingTimes', 'hoursMin', 'hoursMax'],
  start: ['availableFrom'],
  pay: ['minPayPerHour'],
  tempWork: ['acceptsTempWork'],
  wayToWork: ['mobilityMeans', 'maxKm'],
  licences: ['licences'],
  languages: [],
  skills: [],
  qualification: [],
  name: [],
  phone: ['phone'],
  email: ['email'],
  address: ['street', 'postcode', 'city'],
  other: [],
} as const satisfies Record<string, readonly (keyof CandidateFields)[]>
export type CorrectionField = keyof typeof correctable
export const correctionFields = Object.keys(correctable) as CorrectionField[]

export const isCorrectionField = (text: string): text is CorrectionField => text in correctable

/** Facts of a person that a correction sets; only keys of its field. */
export type CorrectionValue = Partial<CandidateFields>

/** The facts that a correction of this field is about, as they are now. */
export function factsOf(field: CorrectionField, candidate: CandidateFields): CorrectionValue {
  const keys: readonly (keyof CandidateFields)[] = correctable[field]
  return Object.fromEntries(keys.map((key) => [key, candidate[key]]))
}

/** Whether the facts are the same, whatever the order of their keys. */
export function sameFacts(a: CorrectionValue, b: CorrectionValue): boolean {
  const text = (facts: CorrectionValue) =>
    JSON.stringify(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1)))
  return text(a) === text(b)
}

/** A correction as its person makes it. */
export interface NewCorrection {
  candidateId: string
  field: CorrectionField
  value: CorrectionValue | null
  says: string | null
}

/** A correction as deciding about it needs it. */
export interface CorrectionRow {
  id: string
  candidateId: string
  field: CorrectionField
  value: CorrectionValue | null
  before: CorrectionValue | null
  state: CorrectionState
}

/** What becomes of a correction. */
export interface Decision {
  state: 'accepted' | 'declined' | 'open'
  before: CorrectionValue | null
  reason: string | null
  by: string | null
  at: Date | null
}
