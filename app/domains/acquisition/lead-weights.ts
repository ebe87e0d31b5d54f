/** The table of weights for leads (Akquisevorschläge). Points add up to 100 at most; a change gets a new version. */
export const leadWeights = {
  version: '2026-11-1',
  max: { history: 45, industry: 20, way: 15, openness: 10, size: 5, contact: 5 },
  history: {
    /** A hire counts in full, a vacancy that was only sought somewhat less; both halve with the days. */
    hired: 1,
    sought: 0.75,
    halfLifeDays: 365,
    /** How quickly several cases fill the points: 1 − e^(−strength × fill). */
    fill: 1.1,
  },
  /** Thousandths of the points of the industry. */
  industry: { core: 1000, usual: 600, everywhere: 450, no: 0, unknown: 300 },
  openness: { fits: 1000, nothingNeeded: 500, unknown: 400, missing: 100 },
  /** Employees from, and thousandths. */
  size: [
    [250, 1000],
    [50, 900],
    [10, 700],
    [5, 450],
    [1, 250],
    [0, 0],
  ] as const,
  sizeUnknown: 400,
  contact: { warm: 1000, callAgain: 800, none: 500, other: 400 },
  /** Points off for a contact of the last days, so that the firm comes later: full up to `freshDays`, then falling to none at `restDays`. */
  lately: { points: 30, freshDays: 14, restDays: 90 },
} as const
