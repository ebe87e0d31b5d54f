/** Counts of an event from the invitation to work taken up. */
export interface FunnelCounts {
  invited: number
  answered: number
  accepted: number
  came: number
  talks: number
  noted: number
  interest: number
  trials: number
  offers: number
  hired: number
}
export const funnelSteps = [
  'invited',
  'answered',
  'accepted',
  'came',
  'talks',
  'noted',
  'interest',
  'trials',
  'offers',
  'hired',
] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** What each step is divided by, always the same; null: a count without a rate. Talks by people are a mean, not a share. */
export const denominators: Record<FunnelStep, FunnelStep | null> = {
  invited: null,
  answered: 'invited',
  accepted: null,
  came: 'accepted',
  talks: 'came',
  noted: 'talks',
  interest: 'noted',
  trials: 'noted',
  offers: 'noted',
  hired: 'came',
}

export interface FunnelRow {
  step: FunnelStep
  count: number
  by: FunnelStep | null
  /** Share (or mean for talks); null where nothing stands below the line. */
  rate: number | null
  /** The same of like events, all their people together. */
  like: number | null
}

const divided = (counts: FunnelCounts, step: FunnelStep): number | null => {
  const by = denominators[step]
  return by === null || counts[by] === 0 ? null : counts[step] / counts[by]
}

/** The funnel of one event beside that of like events, whose counts are added up before they are divided (pooled, not a mean of rates). */
export function funnelOf(counts: FunnelCounts, like: FunnelCounts): FunnelRow[] {
  return funnelSteps.map((step) => ({
    step,
    count: counts[step],
    by: denominators[step],
    rate: divided(counts, step),
    like: divided(like, step),
  }))
}
