import { timeBits } from './prepared.ts'
import { latestDays, weights } from './weights.ts'

/**
 * What share of a factor's points a pair earns, in thousandths. Pure arithmetic over small numbers, used by the plain
 * scorer and by the index in memory alike, so that both give the same points. Null is unknown.
 */

function clamp(share: number): number {
  return share < 0 ? 0 : share > 1000 ? 1000 : share
}

/** Occupation: nothing at the floor, everything at the same class as the first wish. `wished` is the nearness in ‰ after lift and order of wishes. */
export function occupationShare(wished: number): number {
  const { floor } = weights.occupation
  return clamp(Math.round(((wished - floor) * 1000) / (1000 - floor)))
}

/** Level: steps of the vacancy over the person's nearest target; null where level does not apply. */
export function levelShare(steps: number | null): number {
  const { same, oneBelow, twoBelow, further, oneAbove } = weights.level
  if (steps === null || steps === 0) return same
  if (steps > 0) return steps === 1 ? oneAbove : 0
  return steps === -1 ? oneBelow : steps === -2 ? twoBelow : further
}

/** Way to work: `tenths` of a kilometre against the person's limit; 0 tenths for a job at home. */
export function wayShare(tenths: number | null, limitTenths: number): number {
  const { lostAtLimit, lostFar, farKm, unknown } = weights.way
  if (tenths === null) return unknown
  const ofLimit = limitTenths > 0 ? Math.min(1, tenths / limitTenths) : tenths > 0 ? 1 : 0
  return clamp(Math.round(1000 - lostAtLimit * ofLimit - lostFar * Math.min(1, tenths / (farKm * 10))))
}

/** What the kind of vacancy costs within the hours: a mini-job beside the wish for a job, or a kind that is not sought first. */
export function kindLoss(kind: 'job' | 'apprenticeship' | 'mini_job' | 'trial', seeks: readonly string[]): number {
  if (seeks[0] === kind) return 0
  return kind === 'mini_job' && seeks.includes('job') ? weights.hours.miniInsteadOfJob : weights.hours.laterKind
}

/** Hours: times as bits, the vacancy's most hours and the person's least. */
export function hoursShare(
  askedTimes: number | null,
  ownTimes: number | null,
  mostHours: number | null,
  leastHours: number | null,
  loss: number,
): number {
  const { shift, night, weekend, tenthMissing, unknown } = weights.hours
  const known = askedTimes !== null && ownTimes !== null
  let share = (known ? 1000 : unknown) - loss
  if (known) {
    const missing = askedTimes & ~ownTimes
    if (missing & timeBits.shift) share -= shift
    if (missing & timeBits.night) share -= night
    if (missing & timeBits.weekend) share -= weekend
  }
  if (mostHours !== null && leastHours !== null && mostHours < leastHours) {
    share -= Math.round(((leastHours - mostHours) / leastHours) * 10 * tenthMissing)
  }
  return clamp(share)
}

/** Experience: years asked against tenths of years the person brings for this occupation; `ownUnknown` when the years in the target are not known. */
export function experienceShare(asked: number | null, tenths: number, ownUnknown: boolean): number {
  const { notAsked, notAskedFull, fullYears, noneAsked, short, shortUpTo, unknown } = weights.experience
  const years = tenths / 10
  if (asked === null || asked === 0) {
    const base = asked === null ? notAsked : noneAsked
    if (ownUnknown && tenths === 0) return Math.max(base, unknown)
    return Math.round(base + (notAskedFull - base) * Math.min(1, years / fullYears))
  }
  if (years >= asked) return 1000
  return ownUnknown ? unknown : Math.round(short + (shortUpTo - short) * (years / asked))
}

/** Start: day the vacancy starts and day the person is free, both not before today. */
export function startShare(startDay: number, freeDay: number): number {
  const { freeWait, wait90, waitLong, late14, late90 } = weights.start
  const wait = startDay - freeDay
  if (wait >= 0) {
    if (wait <= freeWait) return 1000
    return wait <= 90 ? Math.round(1000 - ((1000 - wait90) * (wait - freeWait)) / (90 - freeWait)) : waitLong
  }
  const late = -wait
  if (late <= 14) return late14
  return late > latestDays ? 0 : Math.round(late14 - ((late14 - late90) * (late - 14)) / (latestDays - 14))
}

/** Pay: gross an hour against the least the person wishes. */
export function payShare(pay: number | null, wish: number | null): number {
  if (pay === null || wish === null) return weights.pay.unknown
  if (pay >= wish) return weights.pay.fits
  return clamp(Math.round(weights.pay.justBelow - ((wish - pay) / wish) * 100 * weights.pay.lostPerPercent))
}

/** Points of a factor: whole numbers, so that they add up to the score. */
export function pointsOf(max: number, share: number): number {
  return Math.round((max * share) / 1000)
}
