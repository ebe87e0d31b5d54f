import type { VacancyProfile } from '../profile.ts'
import { dayText } from '../day.ts'
import { licencesIn } from '../licences.ts'
import { prepareVacancy } from '../prepared.ts'
import type { PreparedVacancy } from '../prepared.ts'
import { skillMeaning } from '../skills.ts'
import { languageLevels, qualifications, vacancyKinds, workingTimes } from '../vocabulary.ts'
import { copyRow, flag, item, newColumns, noTimes, unknown } from './columns.ts'
import type { Columns } from './columns.ts'
import { newDictionary, newPlaceTable, nowhere, numberOf, placeNumber } from './dictionary.ts'
import type { Dictionary, PlaceTable } from './dictionary.ts'

/** What the numbers in the columns stand for. `meaningOf` leads a skill's name to its meaning. */
export type Words = {
  classes: Dictionary
  /** Requirement level of each class, its fifth digit. */
  classLevels: number[]
  /** Group of four digits of each class. */
  groups: Dictionary
  groupOf: number[]
  places: PlaceTable
  skills: Dictionary
  meanings: Dictionary
  meaningOf: number[]
  languages: Dictionary
}

export function newWords(): Words {
  return {
    classes: newDictionary(),
    classLevels: [],
    groups: newDictionary(),
    groupOf: [],
    places: newPlaceTable(),
    skills: newDictionary(),
    meanings: newDictionary(),
    meaningOf: [],
    languages: newDictionary(),
  }
}

function classNumber(words: Words, code: string): number {
  const id = numberOf(words.classes, code)
  words.classLevels[id] ??= Number(code[4])
  words.groupOf[id] ??= numberOf(words.groups, code.slice(0, 4))
  return id
}

function skillNumber(words: Words, name: string): number {
  const id = numberOf(words.skills, name)
  words.meaningOf[id] ??= numberOf(words.meanings, skillMeaning(name))
  return id
}

/** Entries of the lists of a vacancy: alternatives, skills, languages, in this order. */
function listOf(vacancy: PreparedVacancy, words: Words): number[] {
  const alternatives = vacancy.profile.alternativeOccupations.map((code) => classNumber(words, code))
  const skills = (vacancy.skills ?? []).map(
    (skill) => ((item.skill << item.shift) | (skillNumber(words, skill.name) << 1) | (skill.must ? 1 : 0)) >>> 0,
  )
  const languages = (vacancy.languages ?? []).map(
    ({ code, rank, must }) =>
      ((item.language << item.shift) | (numberOf(words.languages, code) << 4) | (rank << 1) | (must ? 1 : 0)) >>> 0,
  )
  return [...alternatives, ...skills, ...languages]
}

function flagsOf(vacancy: PreparedVacancy): number {
  const { tempAgency, regulated, careerChangers, languages } = vacancy.profile
  return (
    vacancy.kind |
    (vacancy.entry ? flag.entry : 0) |
    (tempAgency === true ? flag.tempYes : tempAgency === null ? flag.tempUnknown : 0) |
    (regulated === true ? flag.regulatedYes : regulated === null ? flag.regulatedUnknown : 0) |
    (careerChangers ? flag.careerChangers : 0) |
    (vacancy.skills === null ? flag.skillsUnknown : 0) |
    (languages === null ? flag.languagesUnknown : 0) |
    ((vacancy.qualification ?? flag.qualificationUnknown) << flag.qualificationShift)
  )
}

function times(value: number | null, parts: number): number {
  return value === null ? unknown : Math.round(value * parts)
}

/** How many entries the lists of a vacancy need. */
export function entriesOf(vacancy: PreparedVacancy): number {
  return (
    vacancy.profile.alternativeOccupations.length + (vacancy.skills?.length ?? 0) + (vacancy.languages?.length ?? 0)
  )
}

/** Appends a vacancy; the columns must have room for one row and for its lists. Returns the row. */
export function appendVacancy(columns: Columns, vacancy: PreparedVacancy, words: Words): number {
  const { profile } = vacancy
  const row = columns.size++
  const { location } = profile
  columns.cls[row] = classNumber(words, profile.occupation)
  columns.place[row] = location === null ? nowhere : placeNumber(words.places, location.lat, location.lon)
  columns.flags[row] = flagsOf(vacancy)
  columns.times[row] = vacancy.times ?? noTimes
  columns.leastHours[row] = times(profile.weeklyHours.min, 100)
  columns.mostHours[row] = times(profile.weeklyHours.max, 100)
  columns.start[row] = vacancy.startDay ?? -1_000_000
  columns.published[row] = vacancy.publishedDay
  columns.pay[row] = times(profile.payPerHour, 100)
  columns.experience[row] = times(profile.experienceYears, 10)
  columns.licences[row] = vacancy.licences ?? unknown
  const list = listOf(vacancy, words)
  columns.listAt[row] = columns.poolSize
  columns.listSize[row] = list.length
  for (const entry of list) columns.pool[columns.poolSize++] = entry
  return row
}

function from(value: number | undefined, parts: number): number | null {
  return value === undefined || value === unknown ? null : value / parts
}

const days = new Map<number, string>()

/** Dates repeat all over a stock; each is written out once. */
function dateOf(day: number | undefined): string | null {
  if (day === undefined || day <= -1_000_000) return null
  const known = days.get(day)
  if (known !== undefined) return known
  if (days.size > 10_000) days.clear()
  const text = dayText(day)
  days.set(day, text)
  return text
}

/** The vacancy in a row, as the scorer sees it; the reasons of the few pairs that are shown are made from it. */
export function vacancyAt(columns: Columns, row: number, id: string, words: Words): PreparedVacancy {
  const flags = columns.flags[row] ?? 0
  const begin = columns.listAt[row] ?? 0
  const list = columns.pool.subarray(begin, begin + (columns.listSize[row] ?? 0))
  const alternatives: string[] = []
  const skills: { name: string; must: boolean }[] = []
  const languages: { code: string; level: (typeof languageLevels)[number] | null; must: boolean }[] = []
  for (const entry of list) {
    const value = entry & item.mask
    const must = (value & 1) === 1
    const type = entry >>> item.shift
    if (type === item.alternative) alternatives.push(words.classes.names[value] ?? '')
    else if (type === item.skill) skills.push({ name: words.skills.names[value >> 1] ?? '', must })
    else {
      const level = languageLevels[((value >> 1) & 7) - 1] ?? null
      languages.push({ code: words.languages.names[value >> 4] ?? '', level, must })
    }
  }
  const place = columns.place[row] ?? nowhere
  const rowTimes = columns.times[row] ?? noTimes
  const licences = columns.licences[row] ?? unknown
  const profile: VacancyProfile = {
    id,
    kind: vacancyKinds[flags & flag.kind] ?? 'job',
    occupation: words.classes.names[columns.cls[row] ?? 0] ?? '',
    alternativeOccupations: alternatives,
    tempAgency: flags & flag.tempUnknown ? null : (flags & flag.tempYes) !== 0,
    location: place === nowhere ? null : { lat: words.places.lat[place] ?? 0, lon: words.places.lon[place] ?? 0 },
    workingTimes: rowTimes === noTimes ? null : workingTimes.filter((_, bit) => rowTimes & (1 << bit)),
    weeklyHours: { min: from(columns.leastHours[row], 100), max: from(columns.mostHours[row], 100) },
    start: dateOf(columns.start[row]),
    payPerHour: from(columns.pay[row], 100),
    published: dateOf(columns.published[row]),
    qualification: qualifications[flags >> flag.qualificationShift] ?? null,
    regulated: flags & flag.regulatedUnknown ? null : (flags & flag.regulatedYes) !== 0,
    experienceYears: from(columns.experience[row], 10),
    licences: licences === unknown ? null : licencesIn(licences),
    skills: flags & flag.skillsUnknown ? null : skills,
    languages: flags & flag.languagesUnknown ? null : languages,
    careerChangers: (flags & flag.careerChangers) !== 0,
  }
  return prepareVacancy(profile)
}

/** Rows in the order given, lists packed. */
export function reordered(columns: Columns, order: Uint32Array): Columns {
  const packed = newColumns(order.length, columns.poolSize)
  for (const row of order) copyRow(columns, row, packed)
  return packed
}
