import { roadTenths } from '../distance.ts'
import { groupNearness, liftedNearness, strangers, withLevels } from '../nearness.ts'
import { trainingState } from '../obstacles.ts'
import { broughtTenths, wishWeight } from '../occupation-fit.ts'
import type { PreparedCandidate } from '../prepared.ts'
import { hoursShare, kindLoss, pointsOf, wayShare } from '../shares.ts'
import { vacancyKinds } from '../vocabulary.ts'
import { weights } from '../weights.ts'
import type { Words } from './codec.ts'
import { noTimes } from './columns.ts'
import { nowhere } from './dictionary.ts'

/** Way points of a place that is too far. */
export const tooFar = 255

/** Classes that a target touches at all, with their nearness; kept between people, for as many classes as the stock knew then. */
type Neighbours = { classes: number; ids: Uint32Array; near: Uint16Array }
export type NeighbourTable = { byTarget: Map<string, Neighbours>; byGroup: Map<string, Uint16Array> }

export function newNeighbourTable(): NeighbourTable {
  return { byTarget: new Map(), byGroup: new Map() }
}

/**
 * A person made ready to run over the columns: what depends only on the class, the place or the times of a vacancy is
 * reckoned once into small tables, with the functions of the plain scorer.
 */
export type Probe = {
  person: PreparedCandidate
  today: number
  free: number
  /** Classes that a target touches; the tables hold 0 for all others. */
  touched: number[]
  near: Uint16Array
  nearest: Uint16Array
  wished: Uint16Array
  lifted: Uint16Array
  experience: Uint32Array
  /** Points of the way by place; `tooFar` where the place is beyond the limit. */
  wayPoints: Uint8Array
  wayAtHome: number
  /** Training for a regulated profession by class: 1 closed, 2 open or not known, 0 not looked up yet. */
  training: Uint8Array
  /** Meanings of skills that the person has. */
  has: Uint8Array
  /** Level of each language: 0 not spoken, 1 level not known, else rank + 1. */
  speaks: Uint8Array
  /** Share of the hours by times, for each kind of vacancy: kind × 256 + times. */
  hours: Int16Array
  targetLevels: number[]
  targetYears: (number | null)[]
}

function groupRow(table: NeighbourTable, group: string, words: Words): Uint16Array {
  const names = words.groups.names
  const known = table.byGroup.get(group)
  if (known?.length === names.length) return known
  const row = Uint16Array.from(names, (name) => groupNearness(group, name))
  table.byGroup.set(group, row)
  return row
}

function neighboursOf(table: NeighbourTable, target: string, words: Words): Neighbours {
  const names = words.classes.names
  const known = table.byTarget.get(target)
  if (known?.classes === names.length) return known
  const groups = groupRow(table, target.slice(0, 4), words)
  const helper = target[4] === '1'
  const ids: number[] = []
  const near: number[] = []
  for (let id = 0; id < names.length; id++) {
    const group = groups[words.groupOf[id] ?? 0] ?? 0
    if (group < strangers && !(helper && words.classLevels[id] === 1)) continue
    const value = withLevels(target, names[id] ?? '', group)
    if (value < strangers) continue
    ids.push(id)
    near.push(value)
  }
  const neighbours = { classes: names.length, ids: Uint32Array.from(ids), near: Uint16Array.from(near) }
  table.byTarget.set(target, neighbours)
  return neighbours
}

/** Strangers are left at 0: they can neither be listed nor outdo a class that touches. */
function fillClasses(probe: Probe, words: Words, table: NeighbourTable): void {
  const { near, nearest, wished, lifted, experience, touched, person } = probe
  person.profile.targets.forEach((target, index) => {
    const neighbours = neighboursOf(table, target.occupation, words)
    const weight = wishWeight(index)
    const years = target.experienceYears
    for (let at = 0; at < neighbours.ids.length; at++) {
      const id = neighbours.ids[at] ?? 0
      const n = neighbours.near[at] ?? 0
      const before = near[id] ?? 0
      if (before === 0) touched.push(id)
      if (n > before) {
        near[id] = n
        nearest[id] = index
      }
      const asIs = Math.round((n * weight) / 1000)
      if (asIs > (wished[id] ?? 0)) wished[id] = asIs
      const up = Math.round((liftedNearness(n) * weight) / 1000)
      if (up > (lifted[id] ?? 0)) lifted[id] = up
      if (years !== null) {
        const brought = broughtTenths(years, n)
        if (brought > (experience[id] ?? 0)) experience[id] = brought
      }
    }
  })
}

const kmPerDegree = 111.195
const detour = 1.3

function fillPlaces(probe: Probe, words: Words): void {
  const { person, wayPoints } = probe
  const max = weights.max.way
  const { home, way } = person
  wayPoints[nowhere] = pointsOf(max, wayShare(null, way.limitTenths))
  const { lat, lon } = words.places
  if (home === null) {
    wayPoints.fill(pointsOf(max, wayShare(null, way.limitTenths)), 0, lat.length)
    return
  }
  const reach = (way.limitTenths + 2) / 10 / detour / kmPerDegree
  const widest = Math.cos(Math.min(89, Math.abs(home.lat) + reach) * (Math.PI / 180))
  const reachEast = Math.min(360, (reach / Math.max(widest, 1e-6)) * 1.1)
  for (let place = 1; place < lat.length; place++) {
    const y = lat[place] ?? 0
    const x = lon[place] ?? 0
    const east = Math.abs(x - home.lon)
    if (Math.abs(y - home.lat) > reach || (east > reachEast && 360 - east > reachEast)) {
      wayPoints[place] = tooFar
      continue
    }
    const tenths = roadTenths(home, { lat: y, lon: x })
    wayPoints[place] = tenths > way.limitTenths ? tooFar : pointsOf(max, wayShare(tenths, way.limitTenths))
  }
}

function fillHours(probe: Probe): void {
  const { person, hours } = probe
  vacancyKinds.forEach((kind, number) => {
    const loss = kindLoss(kind, person.profile.seeks)
    for (let times = 0; times < 64; times++) {
      hours[number * 256 + times] = hoursShare(times, person.times, null, null, loss)
    }
    hours[number * 256 + noTimes] = hoursShare(null, person.times, null, null, loss)
  })
}

/** The tables of a probe; kept by the index and cleared for the next person, because making them anew costs more than filling them. */
export type Tables = Pick<
  Probe,
  | 'touched'
  | 'near'
  | 'nearest'
  | 'wished'
  | 'lifted'
  | 'experience'
  | 'wayPoints'
  | 'training'
  | 'has'
  | 'speaks'
  | 'hours'
>

/** Tables with room for a stock that knows these words. */
export function newTables(words: Words): Tables {
  const classes = words.classes.names.length + 64
  return {
    touched: [],
    near: new Uint16Array(classes),
    nearest: new Uint16Array(classes),
    wished: new Uint16Array(classes),
    lifted: new Uint16Array(classes),
    experience: new Uint32Array(classes),
    wayPoints: new Uint8Array(words.places.lat.length + 256),
    training: new Uint8Array(classes),
    has: new Uint8Array(words.meanings.names.length + 256),
    speaks: new Uint8Array(words.languages.names.length + 32),
    hours: new Int16Array(4 * 256),
  }
}

/** The tables emptied when they have room for all words, else new ones. */
function cleared(tables: Tables, words: Words): Tables {
  const roomy =
    tables.near.length >= words.classes.names.length &&
    tables.wayPoints.length >= words.places.lat.length &&
    tables.has.length >= words.meanings.names.length &&
    tables.speaks.length >= words.languages.names.length
  if (!roomy) return newTables(words)
  for (const table of [tables.near, tables.nearest, tables.wished, tables.lifted, tables.experience]) table.fill(0)
  tables.training.fill(0)
  tables.has.fill(0)
  tables.speaks.fill(0)
  tables.touched.length = 0
  return tables
}

/** Prepares a person for one stock on one day. The tables given belong to the probe until the next one is made from them. */
export function makeProbe(
  person: PreparedCandidate,
  today: number,
  words: Words,
  neighbours: NeighbourTable,
  tables: Tables,
): Probe {
  const probe: Probe = {
    ...cleared(tables, words),
    person,
    today,
    free: Math.max(person.freeDay ?? today, today),
    wayAtHome: pointsOf(weights.max.way, wayShare(0, person.way.limitTenths)),
    targetLevels: person.profile.targets.map((target) => Number(target.occupation[4])),
    targetYears: person.profile.targets.map((target) => target.experienceYears),
  }
  fillClasses(probe, words, neighbours)
  fillPlaces(probe, words)
  fillHours(probe)
  for (const meaning of person.skills ?? []) {
    const id = words.meanings.ids.get(meaning)
    if (id !== undefined) probe.has[id] = 1
  }
  for (const [code, rank] of person.languages ?? []) {
    const id = words.languages.ids.get(code)
    if (id !== undefined) probe.speaks[id] = rank + 1
  }
  return probe
}

/** True when no training of the person opens the regulated profession of a class, and that is known. */
export function trainingClosed(probe: Probe, cls: number, words: Words): boolean {
  const state = probe.training[cls] ?? 0
  if (state !== 0) return state === 1
  const closed = trainingState(probe.person, words.classes.names[cls] ?? '') === 'closed'
  probe.training[cls] = closed ? 1 : 2
  return closed
}
