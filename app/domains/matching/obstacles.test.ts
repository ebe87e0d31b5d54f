import { expect, test } from 'vitest'
import { aCandidate, aVacancy, roadKmNorth } from './builders.ts'
import type { CandidateProfile, VacancyProfile } from './profile.ts'
import { score } from './score.ts'

const today = '2026-11-22'
function judge(candidate: Partial<CandidateProfile>, vacancy: Partial<VacancyProfile>) {
  const { blockers, gaps, unknown } = score(aCandidate(candidate), aVacancy(vacancy), today)
  return { blockers, gaps: gaps.map((g) => `${g.gap} ${g.what}`), unknown }
}

test('a pair that fits in everything has no obstacle, no question and full points', () => {
  const scored = score(aCandidate(), aVacancy(), today)
  expect(scored).toMatchObject({ related: true, blockers: [], gaps: [], unknown: [], score: 100 })
})

test('one requirement level more is a gap, two more block, fewer are neither', () => {
  expect(judge({}, { occupation: '51313' }).gaps).toEqual(['level 3'])
  expect(judge({ targets: [{ occupation: '51311', experienceYears: 1 }] }, { occupation: '51313' }).blockers).toEqual([
    'level',
  ])
  expect(judge({}, { occupation: '51311' })).toMatchObject({ blockers: [], gaps: [] })
})

test('the level is compared with the nearest target, of equally near ones with the earlier wish', () => {
  const targets = [
    { occupation: '51311', experienceYears: 1 },
    { occupation: '51312', experienceYears: 1 },
  ]
  expect(judge({ targets }, {}).gaps).toEqual([])
  const equals = [
    { occupation: '51311', experienceYears: 1 },
    { occupation: '51313', experienceYears: 1 },
  ]
  expect(judge({ targets: equals }, {}).gaps).toEqual(['level 2'])
  expect(judge({ targets: equals.toReversed() }, {}).gaps).toEqual([])
})

test('the nearest target may be near to an alternative, the level stays that of the main occupation', () => {
  const targets = [{ occupation: '51311', experienceYears: 1 }]
  expect(judge({ targets }, { occupation: '51312', alternativeOccupations: ['51311'] }).gaps).toEqual(['level 2'])
})

test('qualification one step short is a gap, two steps block', () => {
  expect(judge({ qualification: 'none' }, {}).gaps).toEqual(['qualification vocational'])
  expect(judge({}, { qualification: 'advanced' }).gaps).toEqual(['qualification advanced'])
  expect(judge({}, { qualification: 'academic' }).blockers).toEqual(['qualification'])
  expect(judge({ qualification: 'none' }, { qualification: 'advanced' }).blockers).toEqual(['qualification'])
})

test('openness to career changers waives one step of qualification, never two and never a level', () => {
  expect(judge({ qualification: 'none' }, { careerChangers: true }).gaps).toEqual([])
  expect(judge({ qualification: 'none' }, { careerChangers: true, qualification: 'advanced' }).blockers).toEqual([
    'qualification',
  ])
  expect(judge({}, { careerChangers: true, occupation: '51313' }).gaps).toEqual(['level 3'])
})

const nurse: Partial<CandidateProfile> = {
  targets: [{ occupation: '81302', experienceYears: 3 }],
  trainings: [{ occupation: '81302', recognised: true }],
}
const ward: Partial<VacancyProfile> = { occupation: '81302', regulated: true }

test('a regulated profession wants a recognised training of the same three digits', () => {
  expect(judge(nurse, ward).blockers).toEqual([])
  expect(judge({ ...nurse, trainings: [{ occupation: '81313', recognised: true }] }, ward).blockers).toEqual([])
  expect(judge({ ...nurse, trainings: [{ occupation: '83112', recognised: true }] }, ward).blockers).toEqual([
    'regulated',
  ])
  expect(judge({ ...nurse, trainings: [{ occupation: '81302', recognised: false }] }, ward).blockers).toEqual([
    'regulated',
  ])
  expect(judge({ ...nurse, trainings: [] }, ward).blockers).toEqual(['regulated'])
})

test('nursing and care of the elderly accept the training of each other', () => {
  expect(judge(nurse, { ...ward, occupation: '82102' }).blockers).toEqual([])
  const elderly = { ...nurse, trainings: [{ occupation: '82102', recognised: true }] }
  expect(judge(elderly, ward).blockers).toEqual([])
})

test('in a regulated profession one step short blocks, whatever the openness to career changers', () => {
  expect(judge({ ...nurse, qualification: 'none' }, { ...ward, careerChangers: true }).blockers).toEqual(['regulated'])
})

test('a regulated profession with unknown trainings or unknown recognition is a question, not a blocker', () => {
  for (const trainings of [null, [{ occupation: '81302', recognised: null }]]) {
    const { blockers, unknown } = judge({ ...nurse, trainings }, ward)
    expect(blockers).toEqual([])
    expect(unknown).toContain('Liegt eine anerkannte Ausbildung für diesen Beruf vor?')
  }
})

test('apprenticeships and trials ask neither level nor qualification nor a recognised training', () => {
  for (const kind of ['apprenticeship', 'trial'] as const) {
    const person = { ...nurse, seeks: [kind], qualification: 'none', trainings: [] } as const
    expect(judge(person, { ...ward, kind, occupation: '81303', qualification: 'academic' })).toMatchObject({
      blockers: [],
      gaps: [],
    })
  }
})

test('each missing licence is a gap of its own, licences that the law includes are there', () => {
  expect(judge({ licences: [] }, {}).gaps).toEqual(['licence B'])
  expect(judge({}, { licences: ['C', 'CE'] }).gaps).toEqual(['licence C', 'licence CE'])
  expect(judge({ licences: ['CE'] }, { licences: ['B', 'BE', 'C1', 'C1E', 'C'] }).gaps).toEqual([])
})

test('a missing must skill is a gap, a missing optional one is not', () => {
  expect(judge({ skills: [] }, {}).gaps).toEqual(['skill Staplerschein'])
  expect(judge({ skills: [] }, { skills: [{ name: 'SAP', must: false }] }).gaps).toEqual([])
})

test('a driving licence that a vacancy lists among the skills is met by the licence', () => {
  const skills = [{ name: 'Führerschein Klasse C1', must: true }]
  expect(judge({ licences: ['C'] }, { skills }).gaps).toEqual([])
  expect(judge({ licences: ['B'] }, { skills }).gaps).toEqual(['skill Führerschein Klasse C1'])
  const any = [{ name: 'Führerschein', must: true }]
  expect(judge({ licences: ['B'] }, { licences: [], skills: any }).gaps).toEqual([])
  expect(judge({ licences: ['AM'] }, { licences: [], skills: any }).gaps).toEqual(['skill Führerschein'])
})

test('names of one skill are asked once and met by any of them', () => {
  const skills = [
    { name: 'Gabelstapler', must: true },
    { name: 'Flurförderzeugschein', must: true },
  ]
  expect(judge({ skills: [] }, { skills }).gaps).toEqual(['skill Gabelstapler'])
  expect(judge({ skills: ['Staplerschein'] }, { skills }).gaps).toEqual([])
})

test('a must language one level short is a gap, two levels short or not spoken block', () => {
  const speaks = (level: 'A2' | 'B1' | 'B2'): Partial<CandidateProfile> => ({ languages: [{ code: 'de', level }] })
  const asks = { languages: [{ code: 'de', level: 'B2', must: true }] } as const
  expect(judge(speaks('B2'), asks)).toMatchObject({ blockers: [], gaps: [] })
  expect(judge(speaks('B1'), asks).gaps).toEqual(['language de B2'])
  expect(judge(speaks('A2'), asks).blockers).toEqual(['language'])
  expect(judge({ languages: [] }, { languages: [{ code: 'de', level: 'A1', must: true }] }).blockers).toEqual([
    'language',
  ])
  expect(judge(speaks('A2'), { languages: [{ code: 'de', level: 'B2', must: false }] })).toMatchObject({
    blockers: [],
    gaps: [],
  })
})

test('temp work blocks who does not accept it, is a question to who has not said', () => {
  expect(judge({ acceptsTempWork: false }, { tempAgency: true }).blockers).toEqual(['temp_work'])
  expect(judge({ acceptsTempWork: true }, { tempAgency: true }).blockers).toEqual([])
  expect(judge({ acceptsTempWork: null }, { tempAgency: true })).toMatchObject({
    blockers: [],
    unknown: ['Zeitarbeit möglich?'],
  })
})

test('more than the limit is too far, the limit itself is not', () => {
  expect(judge({}, { location: roadKmNorth(40) }).blockers).toEqual([])
  expect(judge({}, { location: roadKmNorth(40.2) }).blockers).toEqual(['way'])
})

test('without a limit 60 km by car are allowed, else 25', () => {
  const by = (means: CandidateProfile['mobility']): Partial<CandidateProfile> => ({ mobility: means })
  const car = by({ means: ['car'], maxKm: null })
  expect(judge(car, { location: roadKmNorth(59.9) }).blockers).toEqual([])
  expect(judge(car, { location: roadKmNorth(60.2) }).blockers).toEqual(['way'])
  const bus = by({ means: ['public_transport'], maxKm: null })
  expect(judge(bus, { location: roadKmNorth(24.9) }).blockers).toEqual([])
  expect(judge(bus, { location: roadKmNorth(25.2) }).blockers).toEqual(['way'])
})

test('a car counts only with licence B; an unknown licence is a question', () => {
  const car = { mobility: { means: ['car'], maxKm: null } } as const
  expect(judge({ ...car, licences: ['AM'] }, { licences: [], location: roadKmNorth(40) }).blockers).toEqual(['way'])
  expect(judge({ ...car, licences: ['CE'] }, { licences: [], location: roadKmNorth(40) }).blockers).toEqual([])
  const unknown = judge({ ...car, licences: null }, { licences: [], location: roadKmNorth(40) })
  expect(unknown).toMatchObject({ blockers: [], unknown: ['Führerschein Klasse B vorhanden?'] })
})

test('unknown mobility means the defaults and a question', () => {
  expect(judge({ mobility: null }, { location: roadKmNorth(24) })).toMatchObject({
    blockers: [],
    unknown: ['Wie und wie weit ist der Weg zur Arbeit möglich?'],
  })
  expect(judge({ mobility: null }, { location: roadKmNorth(26) }).blockers).toEqual(['way'])
})

test('an unknown place is a question, a job at home knows no distance', () => {
  expect(judge({ home: null }, {})).toMatchObject({ blockers: [], unknown: ['Welche Postleitzahl hat der Wohnort?'] })
  const atHome = { workingTimes: ['full_time', 'home_office'], location: roadKmNorth(400) } as const
  expect(judge({}, atHome)).toMatchObject({ blockers: [], unknown: [] })
  expect(score(aCandidate(), aVacancy(atHome), today).factors[3]).toMatchObject({ factor: 'way', points: 12 })
})

test('full time or part time must be common', () => {
  expect(judge({ workingTimes: ['part_time', 'shift'] }, { workingTimes: ['full_time', 'shift'] }).blockers).toEqual([
    'working_times',
  ])
  expect(judge({ workingTimes: ['part_time'] }, { workingTimes: ['full_time', 'part_time'] }).blockers).toEqual([])
  expect(judge({ workingTimes: [] }, { workingTimes: ['full_time'] }).blockers).toEqual(['working_times'])
  expect(judge({ workingTimes: null }, {})).toMatchObject({
    blockers: [],
    unknown: ['Welche Arbeitszeiten sind möglich?'],
  })
})

test('shift, night and weekend that a person does not list are questions and cost points', () => {
  const plain = score(aCandidate({ workingTimes: ['full_time'] }), aVacancy(), today)
  const times = ['full_time', 'shift', 'night', 'weekend'] as const
  const asked = score(aCandidate({ workingTimes: ['full_time'] }), aVacancy({ workingTimes: times }), today)
  expect(asked.blockers).toEqual([])
  expect(asked.unknown).toEqual(['Schichtarbeit möglich?', 'Nachtarbeit möglich?', 'Arbeit am Wochenende möglich?'])
  expect(asked.score).toBeLessThan(plain.score)
})

test('least hours above the person’s most block; most hours below the least cost points', () => {
  expect(judge({ weeklyHours: { min: 20, max: 30 } }, { weeklyHours: { min: 30, max: 40 } }).blockers).toEqual([])
  expect(judge({ weeklyHours: { min: 20, max: 30 } }, { weeklyHours: { min: 31, max: 40 } }).blockers).toEqual([
    'weekly_hours',
  ])
  const few = score(aCandidate(), aVacancy({ weeklyHours: { min: 15, max: 20 } }), today)
  expect(few.blockers).toEqual([])
  expect(few.score).toBeLessThan(100)
})

test('a kind that is not sought blocks', () => {
  expect(judge({}, { kind: 'mini_job' }).blockers).toEqual(['kind'])
  expect(judge({ seeks: ['job', 'mini_job'] }, { kind: 'mini_job' }).blockers).toEqual([])
  expect(judge({ seeks: [] }, {}).blockers).toEqual(['kind'])
})

test('who is free 90 days after the start is in time, 91 days after is too late', () => {
  expect(judge({ availableFrom: '2027-03-01' }, { start: '2026-12-01' }).blockers).toEqual([])
  expect(judge({ availableFrom: '2027-03-02' }, { start: '2026-12-01' }).blockers).toEqual(['start'])
})

test('a start that is missing or past means today, so does availability', () => {
  for (const start of [null, '2026-01-01']) {
    expect(judge({ availableFrom: '2027-02-20' }, { start }).blockers).toEqual([])
    expect(judge({ availableFrom: '2027-02-21' }, { start }).blockers).toEqual(['start'])
  }
  expect(judge({ availableFrom: '2026-01-01' }, { start: '2026-11-22' }).unknown).toEqual([])
})

test('an unknown fact is never an obstacle', () => {
  const blank = aCandidate({
    qualification: null,
    trainings: null,
    licences: null,
    skills: null,
    languages: null,
    mobility: null,
    workingTimes: null,
    weeklyHours: { min: null, max: null },
    availableFrom: null,
    acceptsTempWork: null,
    minPayPerHour: null,
  })
  const scored = score(blank, aVacancy({ tempAgency: true, regulated: true }), today)
  expect(scored).toMatchObject({ blockers: [], gaps: [] })
  expect(scored.unknown.length).toBeGreaterThan(8)
})

test('an unknown fact scores higher than the same fact as a mismatch and not higher than the fit', () => {
  const cases: [Partial<CandidateProfile>, Partial<CandidateProfile>][] = [
    [{ skills: null }, { skills: [] }],
    [{ minPayPerHour: null }, { minPayPerHour: 30 }],
    [
      { targets: [{ occupation: '51312', experienceYears: null }] },
      { targets: [{ occupation: '51312', experienceYears: 0 }] },
    ],
  ]
  for (const [unknown, mismatch] of cases) {
    const points = [mismatch, unknown, {}].map((c) => score(aCandidate(c), aVacancy(), today).score)
    expect(points[0]).toBeLessThan(points[1] ?? 0)
    expect(points[1]).toBeLessThan(points[2] ?? 0)
  }
})
