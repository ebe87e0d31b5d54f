/** Life of a wish for contact (Kontaktwunsch): an officer asks the person, who agrees for this employer or does not. The database holds the same steps. */
export const contactRequestSteps = {
  '': ['asked'],
  asked: ['agreed', 'declined', 'withdrawn'],
  agreed: [],
  declined: [],
  withdrawn: [],
} as const
export type ContactRequestState = Exclude<keyof typeof contactRequestSteps, ''>

/** Facts that a person may agree to be told to an employer. */
export const disclosableFacts = ['name', 'phone', 'email', 'city'] as const
export type DisclosableFact = (typeof disclosableFacts)[number]

/** How the person agreed. */
export const agreementWays = ['talk', 'phone', 'written'] as const
export type AgreementWay = (typeof agreementWays)[number]

/** At most so many open wishes of an employer for one vacancy, so that nobody collects people. */
export const mostOpenRequests = 10

/** Purpose of the consent by which an employer may know who this person is. */
export const employerConsent = (employerId: string): string => `employer:${employerId}`
