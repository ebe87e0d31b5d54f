/** A kind of data with a period of its own (Aufbewahrungsfrist). `days` counts from `since`; `least` and `most` bound what a house may set. */
export interface RetentionRule {
  /** Days for which the data is kept when the house sets none of its own. */
  days: number
  least: number
  most: number
  since: 'left' | 'event_over' | 'sent' | 'decided' | 'received' | 'written' | 'ended'
  /** Where the duty comes from; the length itself is the house's choice unless the source names one. */
  source: string
}

/**
 * What is kept for how long. The duty to erase what is no longer needed is Art. 17 (1) (a) with Art. 5 (1) (c) and (e) GDPR; social data may
 * be kept only as long as the task needs it (§ 67c (1) SGB X). No law names lengths for these kinds: they are the house's, and it can
 * set others. In place of an erasure that would harm the person's own interests data is held back (§ 84 (3) SGB X, Art. 18 GDPR).
 */
export const retentionRules = {
  people: {
    days: 730,
    least: 180,
    most: 3650,
    since: 'left',
    source: 'Art. 17 Abs. 1 lit. a, Art. 5 Abs. 1 lit. e DSGVO; § 67c Abs. 1 SGB X',
  },
  sign_ups: {
    days: 90,
    least: 7,
    most: 730,
    since: 'event_over',
    source: 'Art. 17 Abs. 1 lit. a, Art. 5 Abs. 1 lit. e DSGVO',
  },
  contact_requests: {
    days: 365,
    least: 90,
    most: 1460,
    since: 'decided',
    source: 'Art. 17 Abs. 1 lit. a DSGVO; § 67c Abs. 1 SGB X',
  },
  messages: {
    days: 730,
    least: 90,
    most: 3650,
    since: 'sent',
    source: 'Art. 5 Abs. 1 lit. c und e DSGVO; § 67c Abs. 1 SGB X',
  },
  taps: {
    days: 180,
    least: 30,
    most: 730,
    since: 'event_over',
    source: 'Art. 5 Abs. 1 lit. c und e DSGVO',
  },
  reports: {
    days: 180,
    least: 30,
    most: 730,
    since: 'received',
    source: 'Art. 5 Abs. 1 lit. e DSGVO',
  },
  mailbox: {
    days: 30,
    least: 1,
    most: 365,
    since: 'written',
    source: 'Art. 5 Abs. 1 lit. e DSGVO',
  },
  digests: {
    days: 90,
    least: 7,
    most: 365,
    since: 'written',
    source: 'Art. 5 Abs. 1 lit. e DSGVO',
  },
  api_answers: {
    days: 2,
    least: 1,
    most: 30,
    since: 'written',
    source: 'Art. 5 Abs. 1 lit. e DSGVO',
  },
} as const satisfies Record<string, RetentionRule>

export type RetentionKind = keyof typeof retentionRules
export const retentionKinds = Object.keys(retentionRules) as RetentionKind[]

/** Days between the announcement of an erasure to staff and the erasure. Nobody is erased by period who was not announced. */
export const noticeDays = 30

/** The periods that count: the house's own where it has set one within the bounds, else the shipped ones. */
export function periodsOf(own: readonly { kind: string; days: number }[]): Record<RetentionKind, number> {
  const period = (kind: RetentionKind): number => {
    const { days, least, most } = retentionRules[kind]
    const set = own.find((one) => one.kind === kind)?.days
    return set !== undefined && set >= least && set <= most ? set : days
  }
  return Object.fromEntries(retentionKinds.map((kind) => [kind, period(kind)])) as Record<RetentionKind, number>
}

/** How a person stands whose period is over: `held` until a day, to be `announced`, `waiting` for the end of the notice, or `due`. */
export type ErasureState = 'held' | 'announce' | 'waiting' | 'due'

export function erasureState(
  person: { announcedAt: Date | null; heldUntil: string | null },
  today: string,
  now: Date,
): ErasureState {
  if (person.heldUntil !== null && person.heldUntil >= today) return 'held'
  if (person.announcedAt === null) return 'announce'
  return now.getTime() - person.announcedAt.getTime() >= noticeDays * 86_400_000 ? 'due' : 'waiting'
}
