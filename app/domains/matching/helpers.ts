/** Fields of helper jobs (Helfertätigkeiten, level 1): what counts is hands, guests, people or desks, less the trade. */
const fields: Readonly<Record<string, string>> = {
  hands: '11 12 21 22 23 24 25 26 28 29 31 32 33 34 41 42 51 52 54',
  guests: '61 62 63 92',
  people: '81 82 83 84',
  desk: '27 43 71 72 73 91',
  guard: '53',
  stage: '93 94',
}

const fieldOf = new Map(
  Object.entries(fields).flatMap(([field, groups]) => groups.split(' ').map((group) => [group, field] as const)),
)

/** Nearness in ‰ of helper jobs of two fields. Practice of placement: training on the job takes days, so helpers move across areas. */
const between: Readonly<Record<string, number>> = {
  'hands-hands': 450,
  'guests-guests': 520,
  'people-people': 520,
  'desk-desk': 480,
  'guard-guard': 600,
  'guests-hands': 380,
  'guard-hands': 350,
  'guests-people': 350,
  'desk-guests': 350,
  'guard-guests': 340,
  'desk-guard': 340,
  'hands-people': 270,
  'desk-people': 280,
  'desk-hands': 240,
  'guard-people': 260,
  'stage-stage': 400,
  'hands-stage': 300,
}

/** Helper jobs that people change between every day, as practice and the graded pairs show. */
const everyday: readonly (readonly [string, string, number])[] = [
  ['513', '251', 640],
  ['513', '292', 580],
  ['513', '221', 560],
  ['513', '223', 540],
  ['513', '231', 580],
  ['513', '521', 560],
  ['251', '292', 600],
  ['251', '221', 680],
  ['251', '242', 660],
  ['251', '244', 620],
  ['251', '223', 600],
  ['251', '231', 620],
  ['251', '263', 600],
  ['221', '292', 520],
  ['293', '541', 560],
  ['293', '633', 640],
  ['293', '292', 600],
  ['293', '832', 640],
  ['541', '832', 640],
  ['541', '632', 660],
  ['541', '292', 500],
  ['621', '513', 520],
  ['621', '293', 450],
  ['321', '322', 800],
  ['321', '331', 640],
  ['321', '332', 620],
  ['321', '333', 640],
  ['322', '121', 580],
  ['321', '121', 520],
  ['111', '121', 700],
  ['111', '292', 500],
  ['121', '341', 520],
  ['341', '541', 540],
  ['341', '321', 480],
  ['821', '832', 580],
  ['821', '813', 850],
  ['831', '821', 560],
  ['831', '832', 560],
  ['822', '821', 400],
  ['823', '821', 240],
  ['823', '832', 300],
]

const everydayRows = new Map(everyday.flatMap(([a, b, near]) => [[a + b, near] as const, [b + a, near] as const]))

/** Nearness of two helper classes by their fields; equal main groups of two digits a little nearer. */
export function helperNearness(a: string, b: string): number {
  const known = everydayRows.get(a.slice(0, 3) + b.slice(0, 3))
  if (known !== undefined) return known
  const [first, second] = [fieldOf.get(a.slice(0, 2)) ?? '', fieldOf.get(b.slice(0, 2)) ?? '']
  const near = between[first < second ? `${first}-${second}` : `${second}-${first}`] ?? 200
  return a.slice(0, 2) === b.slice(0, 2) ? near + 60 : near
}
