/** The eight factors of a score, in the order in which they are shown. */
export const factorNames = ['occupation', 'level', 'skills', 'way', 'hours', 'experience', 'start', 'pay'] as const
export type FactorName = (typeof factorNames)[number]

/**
 * The table of weights (Gewichtung). Everything that can be tuned stands here; a change gets a new version, and each stored proposal keeps the
 * version it was made with. `max` are points and add up to 100. All other numbers are thousandths of a factor's points unless named otherwise.
 */
export const weights = {
  version: '2026-11-2',
  max: { occupation: 38, level: 10, skills: 10, way: 12, hours: 12, experience: 6, start: 4, pay: 8 },
  occupation: {
    /** Below this nearness (‰) an occupation is unrelated and the pair is not listed. */
    floor: 300,
    /** What the first, second, … wish counts; later ones as the last. */
    wishes: [1000, 880, 800, 740, 700],
  },
  /** Steps by which the vacancy lies below the person's target, or one above (a gap). */
  level: { same: 1000, oneBelow: 100, twoBelow: 50, further: 0, oneAbove: 500 },
  /** Parts of the skills factor: how heavy each kind of requirement is, what unknown ones and silent vacancies count. */
  skills: { must: 4, optional: 2, licence: 2, language: 1, unknown: 600, notStated: 800, almost: 500, silentList: 1 },
  /** Share lost at the person's limit, and at `farKm` kilometres whatever the limit; unknown distance. */
  way: { lostAtLimit: 450, lostFar: 200, farKm: 50, unknown: 700 },
  hours: {
    /** Lost for each of shift, night, weekend that the vacancy asks and the person does not list. */
    shift: 250,
    night: 400,
    weekend: 330,
    /** Lost when the hours fall short of the person's least, for a tenth missing. */
    tenthMissing: 150,
    /** Lost for a mini-job when the person also seeks a job (it brings no social insurance), and for another kind that is not sought first. */
    miniInsteadOfJob: 500,
    laterKind: 200,
    unknown: 800,
  },
  experience: {
    notAsked: 600,
    notAskedFull: 1000,
    fullYears: 3,
    noneAsked: 850,
    short: 150,
    shortUpTo: 700,
    unknown: 650,
  },
  /** Waiting for a later start, or being free after it; days and share. */
  start: { freeWait: 30, wait90: 500, waitLong: 200, late14: 800, late90: 250 },
  pay: { fits: 1000, unknown: 750, justBelow: 800, lostPerPercent: 50 },
} as const

/** Days after the start of a vacancy at which a person may be free at the latest. */
export const latestDays = 90
/** Limits in kilometres where the person gave none: by car, else. */
export const defaultLimitKm = { car: 60, else: 25 }
/** Most gaps of a near match. */
export const mostGaps = 3
/** Scores this near to each other count as near-equal when attention is spread. */
export const nearEqual = 3
