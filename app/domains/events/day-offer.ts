/** Life of an application day that an employer offers. The database holds the same steps. */
export const dayOfferSteps = {
  '': ['offered'],
  offered: ['accepted', 'declined', 'withdrawn'],
  accepted: [],
  declined: [],
  withdrawn: [],
} as const
export type DayOfferState = Exclude<keyof typeof dayOfferSteps, ''>

/** An offered application day (angebotener Bewerbungstag). */
export interface DayOffer {
  beginsAt: Date
  endsAt: Date
  placeName: string | null
  street: string
  postcode: string
  city: string
  seats: number
  vacancyId: string | null
  note: string | null
}
