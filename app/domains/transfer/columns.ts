/** How a field stands in a column of a table (CSV). The parts of an entry of a list of objects follow each other with colons. */
export type ColumnType =
  | { as: 'text' }
  | { as: 'number' }
  | { as: 'boolean' }
  | { as: 'json' }
  | { as: 'list' }
  | { as: 'entries'; parts: readonly (readonly [name: string, type: 'text' | 'number' | 'boolean'])[] }

/** Columns by the path of the field in the exchange format. */
export type Columns = Readonly<Record<string, ColumnType>>

/** What can be imported and exported by records. */
export const recordKinds = ['employers', 'vacancies', 'candidates'] as const
export type RecordKind = (typeof recordKinds)[number]

const text = { as: 'text' } as const
const number = { as: 'number' } as const
const boolean = { as: 'boolean' } as const
const list = { as: 'list' } as const
const json = { as: 'json' } as const

const place = (name: string): Columns => ({
  [`${name}.postcode`]: text,
  [`${name}.city`]: text,
  [`${name}.lat`]: number,
  [`${name}.lon`]: number,
})

const dated = {
  as: 'entries',
  parts: [
    ['occupation', 'text'],
    ['on', 'text'],
  ],
} as const

const vacancyColumns: Columns = {
  id: text,
  title: text,
  kind: text,
  occupation: text,
  alternativeOccupations: list,
  'employer.id': text,
  'employer.name': text,
  'employer.kind': text,
  ...place('location'),
  places: number,
  workingTimes: list,
  'weeklyHours.min': number,
  'weeklyHours.max': number,
  start: text,
  fixedUntil: text,
  payPerHour: number,
  published: text,
  'requirements.qualification': text,
  'requirements.regulated': boolean,
  'requirements.experienceYears': number,
  'requirements.licences': list,
  'requirements.skills': {
    as: 'entries',
    parts: [
      ['name', 'text'],
      ['must', 'boolean'],
    ],
  },
  'requirements.languages': {
    as: 'entries',
    parts: [
      ['code', 'text'],
      ['level', 'text'],
      ['must', 'boolean'],
    ],
  },
  openTo: list,
  street: text,
  description: text,
  state: text,
  stateReason: text,
  placesFilled: number,
  restrictedUntil: text,
  site: text,
  extra: json,
}

const candidateColumns: Columns = {
  id: text,
  seeks: list,
  targets: {
    as: 'entries',
    parts: [
      ['occupation', 'text'],
      ['experienceYears', 'number'],
    ],
  },
  qualification: text,
  trainings: {
    as: 'entries',
    parts: [
      ['occupation', 'text'],
      ['recognised', 'boolean'],
    ],
  },
  licences: list,
  skills: list,
  languages: {
    as: 'entries',
    parts: [
      ['code', 'text'],
      ['level', 'text'],
    ],
  },
  ...place('home'),
  'mobility.means': list,
  'mobility.maxKm': number,
  workingTimes: list,
  'weeklyHours.min': number,
  'weeklyHours.max': number,
  availableFrom: text,
  acceptsTempWork: boolean,
  minPayPerHour: number,
  'contact.firstName': text,
  'contact.lastName': text,
  'contact.email': text,
  'contact.phone': text,
  'contact.street': text,
  'contact.language': text,
  'contact.channel': text,
  legalCircle: text,
  profileClass: text,
  readyOn: text,
  mailConsent: boolean,
  state: text,
  notes: text,
  site: text,
  extra: json,
}

const employerColumns: Columns = {
  id: text,
  name: text,
  kind: text,
  industry: text,
  employees: number,
  ...place('location'),
  openTo: list,
  sought: dated,
  hired: dated,
  'lastContact.on': text,
  'lastContact.result': text,
  street: text,
  phone: text,
  email: text,
  website: text,
  asksPerMonth: number,
  notes: text,
  contacts: {
    as: 'entries',
    parts: [
      ['name', 'text'],
      ['role', 'text'],
      ['phone', 'text'],
      ['email', 'text'],
      ['main', 'boolean'],
    ],
  },
  site: text,
  extra: json,
}

export const columnsOf: Readonly<Record<RecordKind, Columns>> = {
  vacancies: vacancyColumns,
  candidates: candidateColumns,
  employers: employerColumns,
}
