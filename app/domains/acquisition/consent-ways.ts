/** How a person agreed to the sending of the short profile: im Gespräch, am Telefon, schriftlich. The database holds the same list. */
export const consentWays = ['talk', 'phone', 'written'] as const
export type ConsentWay = (typeof consentWays)[number]
