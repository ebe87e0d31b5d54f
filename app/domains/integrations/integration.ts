/** How an integration came about. */
export const integrationWays = ['event', 'proposal', 'lead', 'other'] as const
export type IntegrationWay = (typeof integrationWays)[number]

/** What led to an integration: the outcome of a talk, a proposal, a lead; or something that the house only heard of. */
export type IntegrationSource =
  | { via: 'event'; outcomeId: string }
  | { via: 'proposal'; proposalId: string }
  | { via: 'lead'; leadId: string }
  | { via: 'other' }

/** Days within which two notes of the same person and employer are the same job. The database holds the same number. */
export const sameJobDays = 180

/** Integration (Integration): a person took up work subject to social insurance, self-employment or training. Days are ISO dates. */
export interface Integration {
  id: string
  candidateId: string
  employerId: string
  vacancyId: string | null
  outcomeId: string | null
  proposalId: string | null
  leadId: string | null
  beginsOn: string | null
  recordedOn: string
  /** Whether it took one of the vacancy's places, closed the vacancy, set the person to "placed": what withdrawing gives back. */
  filledPlace: boolean
  closedVacancy: boolean
  placedPerson: boolean
}

/** What else than `source` speaks for an integration; with nothing left it never was. */
export function waysLeft(integration: Integration, source: IntegrationSource): IntegrationWay[] {
  const left: IntegrationWay[] = []
  if (integration.outcomeId !== null && source.via !== 'event') left.push('event')
  if (integration.proposalId !== null && source.via !== 'proposal') left.push('proposal')
  if (integration.leadId !== null && source.via !== 'lead') left.push('lead')
  return left
}
