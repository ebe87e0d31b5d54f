import { liftedNearness } from '../nearness.ts'
import { timeBits } from '../prepared.ts'
import { experienceShare, hoursShare, levelShare, occupationShare, payShare, pointsOf, startShare } from '../shares.ts'
import { latestDays, mostGaps, weights } from '../weights.ts'
import type { Words } from './codec.ts'
import { flag, item, noTimes, removed, unknown } from './columns.ts'
import type { Columns } from './columns.ts'
import { tooFar, trainingClosed } from './probe.ts'
import type { Probe } from './probe.ts'
import { offer } from './top.ts'
import type { RowIds, Top } from './top.ts'

const { max } = weights
const restOfPoints = max.skills + max.way + max.hours + max.experience + max.start + max.pay
const { floor } = weights.occupation

/** Rows of one kind of the stock: their columns, words, ids. */
export type Stock = { columns: Columns; words: Words; ids: RowIds }

/** Nearness of the vacancy under the hand; for a class, or for the best of a class and its alternatives. */
type Fit = { near: number; nearest: number; wished: number; lifted: number; experience: number }

/** Fit of a class. */
export function fitOf(probe: Probe, cls: number): Fit {
  return {
    near: probe.near[cls] ?? 0,
    nearest: probe.nearest[cls] ?? 0,
    wished: probe.wished[cls] ?? 0,
    lifted: probe.lifted[cls] ?? 0,
    experience: probe.experience[cls] ?? 0,
  }
}

/** Best fit of a class and its alternatives, into the fit that is given, so that nothing is made for each row. */
function withAlternatives(probe: Probe, stock: Stock, row: number, cls: number, fit: Fit): Fit {
  fit.near = probe.near[cls] ?? 0
  fit.nearest = probe.nearest[cls] ?? 0
  fit.wished = probe.wished[cls] ?? 0
  fit.lifted = probe.lifted[cls] ?? 0
  fit.experience = probe.experience[cls] ?? 0
  const { pool, listAt, listSize } = stock.columns
  const begin = listAt[row] ?? 0
  for (let at = begin; at < begin + (listSize[row] ?? 0); at++) {
    const entry = pool[at] ?? 0
    if (entry >>> item.shift !== item.alternative) break
    const other = entry & item.mask
    const near = probe.near[other] ?? 0
    const nearest = probe.nearest[other] ?? 0
    if (near > fit.near || (near === fit.near && nearest < fit.nearest)) {
      fit.near = near
      fit.nearest = nearest
    }
    fit.wished = Math.max(fit.wished, probe.wished[other] ?? 0)
    fit.lifted = Math.max(fit.lifted, probe.lifted[other] ?? 0)
    fit.experience = Math.max(fit.experience, probe.experience[other] ?? 0)
  }
  return fit
}

/** Highest points that a vacancy of a class without alternatives can reach; 0 when the class is unrelated even for career changers. */
export function boundOf(probe: Probe, cls: number): number {
  if (liftedNearness(probe.near[cls] ?? 0) < floor) return 0
  const wished = Math.max(probe.wished[cls] ?? 0, probe.lifted[cls] ?? 0)
  return pointsOf(max.occupation, occupationShare(wished)) + max.level + restOfPoints
}

/** Skills, licences and languages of a row: points in the lower bits, gaps in steps of 256, or -1 when a language blocks. */
function requirements(probe: Probe, stock: Stock, row: number, flags: number): number {
  const w = weights.skills
  const { person, has, speaks } = probe
  const { pool, listAt, listSize, licences } = stock.columns
  const meaningOf = stock.words.meaningOf
  let [total, earned, gaps] = [0, 0, 0]
  if (flags & flag.skillsUnknown) {
    total += w.silentList
    earned += w.silentList * w.notStated
  }
  const asked = licences[row] ?? unknown
  if (asked !== unknown) {
    const held = person.licences
    for (let left = asked; left !== 0; left &= left - 1) {
      total += w.licence
      if (held === null) earned += w.licence * w.unknown
      else if ((held & left & -left) !== 0) earned += w.licence * 1000
      else gaps++
    }
  }
  const begin = listAt[row] ?? 0
  const end = begin + (listSize[row] ?? 0)
  for (let at = begin; at < end; at++) {
    const entry = pool[at] ?? 0
    const type = entry >>> item.shift
    if (type === item.alternative) continue
    const value = entry & item.mask
    const must = (value & 1) === 1
    if (type === item.skill) {
      const weight = must ? w.must : w.optional
      total += weight
      if (person.skills === null) earned += weight * w.unknown
      else if (has[meaningOf[value >> 1] ?? 0] === 1) earned += weight * 1000
      else if (must) gaps++
      continue
    }
    total += w.language
    const own = speaks[value >> 4] ?? 0
    if (person.languages === null || own === 1) {
      earned += w.language * w.unknown
      continue
    }
    const short = own === 0 ? 9 : Math.max(0, ((value >> 1) & 7) - (own - 1))
    if (short === 0) earned += w.language * 1000
    else if (short === 1) {
      earned += w.language * w.almost
      if (must) gaps++
    } else if (must) return -1
  }
  const share = total === 0 ? 1000 : Math.round(earned / total)
  return gaps * 256 + pointsOf(max.skills, share)
}

/**
 * Runs over the rows from `begin` to `end` and offers each pair to the lists. `shared` is the fit of all rows when they have one class
 * and no alternatives. Facts that cost least to look at come first; a row that cannot reach either list is left at once.
 */
export function scan(
  probe: Probe,
  stock: Stock,
  begin: number,
  end: number,
  shared: Fit | null,
  matches: Top,
  near: Top,
): void {
  const { person, today, free, wayPoints, wayAtHome } = probe
  const { cls, place, flags, times, leastHours, mostHours, start, published, pay, experience } = stock.columns
  const own = person.profile
  const ownTimes = person.times
  const ownExtent = (ownTimes ?? 0) & timeBits.extent
  const checkExtent = ownTimes !== null && (ownExtent !== 0 || ownTimes === 0)
  const ownMost = own.weeklyHours.max
  const ownLeast = own.weeklyHours.min
  const noTemp = own.acceptsTempWork === false
  const scratch = fitOf(probe, 0)
  for (let row = begin; row < end; row++) {
    const rowTimes = times[row] ?? noTimes
    const way = rowTimes & timeBits.home_office ? wayAtHome : (wayPoints[place[row] ?? 0] ?? tooFar)
    if (way === tooFar) continue
    const rowClass = cls[row] ?? removed
    if (rowClass === removed) continue
    const bits = flags[row] ?? 0
    const kind = bits & flag.kind
    if ((person.kinds & (1 << kind)) === 0) continue
    if (noTemp && bits & flag.tempYes) continue
    const extent = rowTimes & timeBits.extent
    if (checkExtent && extent !== 0 && (extent & ownExtent) === 0) continue
    const least = leastHours[row] ?? unknown
    if (ownMost !== null && least !== unknown && least / 100 > ownMost) continue
    const startDay = Math.max(start[row] ?? today, today)
    if (free - startDay > latestDays) continue
    const fit = shared ?? withAlternatives(probe, stock, row, rowClass, scratch)
    const changers = (bits & flag.careerChangers) !== 0
    if ((changers ? liftedNearness(fit.near) : fit.near) < floor) continue
    const nearness = changers ? fit.lifted : fit.wished
    let points = way + pointsOf(max.occupation, occupationShare(nearness))
    const reachable = points + max.level + restOfPoints - max.way
    if (reachable < matches.floor && reachable < near.floor) continue
    let gaps = 0
    let steps: number | null = null
    if ((bits & flag.entry) === 0) {
      const target = probe.targetLevels[fit.nearest]
      if (target !== undefined) {
        steps = levelOf(stock, rowClass) - target
        if (steps >= 2) continue
        if (steps === 1) gaps++
      }
      const asked = bits >> flag.qualificationShift
      const short =
        asked === flag.qualificationUnknown || person.qualification === null ? 0 : asked - person.qualification
      if (short >= 2) continue
      if (bits & flag.regulatedYes && (short > 0 || trainingClosed(probe, rowClass, stock.words))) continue
      if (short === 1 && !changers) gaps++
    }
    points += pointsOf(max.level, levelShare(steps)) + pointsOf(max.start, startShare(startDay, free))
    const most = mostHours[row] ?? unknown
    if (ownLeast !== null && most !== unknown && most / 100 < ownLeast) {
      points += pointsOf(max.hours, fewHours(probe, kind, rowTimes, most / 100, ownLeast))
    } else points += pointsOf(max.hours, probe.hours[kind * 256 + rowTimes] ?? 0)
    const years = experience[row] ?? unknown
    const ownUnknown = (probe.targetYears[fit.nearest] ?? null) === null
    points += pointsOf(
      max.experience,
      experienceShare(years === unknown ? null : years / 10, fit.experience, ownUnknown),
    )
    const rowPay = pay[row] ?? unknown
    points += pointsOf(max.pay, payShare(rowPay === unknown ? null : rowPay / 100, own.minPayPerHour))
    const best = points + max.skills
    if (best < matches.floor && best < near.floor) continue
    const found = requirements(probe, stock, row, bits)
    if (found < 0) continue
    gaps += found >> 8
    if (gaps > mostGaps) continue
    const score = points + (found & 255)
    const list = gaps === 0 ? matches : near
    if (score >= list.floor) offer(list, score, nearness, published[row] ?? 0, row, stock.ids)
  }
}

function levelOf(stock: Stock, cls: number): number {
  return stock.words.classLevels[cls] ?? 0
}

/** Share of the hours when they fall short of the person's least: the share by times without it, less what is missing. */
function fewHours(probe: Probe, kind: number, rowTimes: number, most: number, least: number): number {
  const byTimes = probe.hours[kind * 256 + rowTimes] ?? 0
  const nothing = hoursShare(0, 0, most, least, 0)
  return Math.max(0, byTimes - (1000 - nothing))
}
