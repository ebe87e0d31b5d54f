import type { WorkingTime } from '../matching/vocabulary.ts'
import { isSureEnough } from '../occupations/guess.ts'
import type { Guess } from '../occupations/guess.ts'
import { baNames, dayIn, firstOf, firstText, isRecord, textIn } from './ba-fields.ts'
import type { BaRecord } from './ba-fields.ts'
import { payOf } from './ba-pay.ts'
import { placeOf } from './ba-place.ts'

/** What the reading needs of the catalogue. */
export interface BaCatalogue {
  isClass(code: string): boolean
  /** Classes of a title, best first. */
  classify(title: string): readonly Pick<Guess, 'code' | 'confidence'>[]
}

/**
 * A record of the agency's search in the shape of an import. `questions` are for an officer: a vacancy whose occupation is only
 * guessed is kept as submitted, so that nobody is matched with it before somebody has looked.
 */
export interface BaReading {
  value: Record<string, unknown>
  questions: { field: string; reason: string }[]
}

/** Fields that are taken over word for word; all others stay in `extra`, also those that were understood. */
const taken = new Set<string>([...baNames.id, ...baNames.description])

const yes = (record: BaRecord, names: readonly string[]): boolean => names.some((name) => record[name] === true)
const partTime = ['Vormittag', 'Nachmittag', 'Abend', 'Flexibel'].map((when) => `arbeitszeitTeilzeit${when}`)

/** Working times; null where the record says nothing of them. Shift, night and weekend are one word there: it becomes shift. */
function timesOf(record: BaRecord): WorkingTime[] | null {
  const models = Array.isArray(record.arbeitszeitmodelle) ? record.arbeitszeitmodelle : []
  const home = textIn(record.homeofficetyp) === 'AUSSCHLIESSLICH' || Number(record.homeofficeprozent) === 100
  const times = [
    yes(record, ['arbeitszeitVollzeit']) || models.includes('VOLLZEIT') ? 'full_time' : null,
    yes(record, ['arbeitszeitTeilzeit', ...partTime]) || models.includes('TEILZEIT') ? 'part_time' : null,
    yes(record, ['arbeitszeitSchichtNachtWochenende']) || models.includes('SCHICHT_NACHTARBEIT_WOCHENENDE')
      ? 'shift'
      : null,
    home ? 'home_office' : null,
  ].filter((time) => time !== null)
  return times.length > 0 ? (times as WorkingTime[]) : null
}

function kindOf(record: BaRecord, title: string): 'job' | 'apprenticeship' | 'mini_job' {
  const kind = firstText(record, baNames.kind)
  const models = Array.isArray(record.arbeitszeitmodelle) ? record.arbeitszeitmodelle : []
  if (kind === 'AUSBILDUNG' || kind === '4' || /^(ausbildung|azubi|auszubildende)/i.test(title)) return 'apprenticeship'
  return yes(record, ['istGeringfuegigeBeschaeftigung']) || models.includes('MINIJOB') ? 'mini_job' : 'job'
}

/** Small letters and digits of a name, for ids of employers that come without a number. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120)

function employerOf(record: BaRecord, id: string): Record<string, unknown> {
  const name = firstText(record, baNames.employer)
  const customer = firstText(record, baNames.customer)
  const lends = record.istArbeitnehmerUeberlassung
  const kind = lends === true ? { kind: 'temp_agency' } : {}
  const key = customer ?? (name ? slug(name) : '')
  return { id: `ba-${key || `chiffre-${id}`}`, name: name ?? 'Arbeitgeber ungenannt', ...kind }
}

type Occupation = { code: string | null; guessed: boolean; words: string }

function occupationOf(record: BaRecord, catalogue: BaCatalogue): Occupation {
  const given = Array.isArray(record.kldb5) ? (record.kldb5 as unknown[]) : [record.kldb5]
  const code = given.map(textIn).find((entry) => entry !== null && catalogue.isClass(entry))
  const words = [firstText(record, baNames.occupation), firstText(record, baNames.title)].filter(
    (entry) => entry !== null,
  )
  if (code) return { code, guessed: false, words: '' }
  const guesses = words
    .flatMap((title) => catalogue.classify(title).slice(0, 1))
    .filter((guess) => catalogue.isClass(guess.code))
  const best = [...guesses].sort((a, b) => b.confidence - a.confidence)[0]
  return { code: best?.code ?? null, guessed: !isSureEnough(best), words: words.join(', ') }
}

function fixedUntilOf(record: BaRecord, start: string | null): string | null {
  const until = dayIn(record.befristetBis)
  const months = Number(record.befristungInMonaten)
  if (until || !start || !Number.isInteger(months) || months < 1) return until
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10)
}

/** Reads one record of either generation. A record without a number, a title or any guess of the occupation fails the check of the form, which names the field. */
export function readBaVacancy(record: unknown, catalogue: BaCatalogue): BaReading {
  if (!isRecord(record)) return { value: { record }, questions: [] }
  const id = firstText(record, baNames.id)
  const title = firstText(record, baNames.title) ?? firstText(record, baNames.occupation)
  const { street, ...location } = placeOf(record)
  const span = (name: string): BaRecord => (isRecord(record[name]) ? record[name] : {})
  const start = dayIn(span('eintrittszeitraum').von) ?? dayIn(firstOf(record, baNames.start)?.value)
  const times = timesOf(record)
  const kind = kindOf(record, title ?? '')
  const pay = payOf(record, times?.includes('full_time') === true && kind === 'job')
  const occupation = occupationOf(record, catalogue)
  const places = Number(firstOf(record, baNames.places)?.value)
  const offer = firstText(record, baNames.kind)
  const openTo = [
    ...(record.quereinstiegGeeignet === true ? ['career_changers'] : []),
    ...(yes(record, ['istBehinderungGefordert', 'nurFuerSchwerbehinderte']) ? ['severely_disabled'] : []),
  ]
  const questions = [
    ...(occupation.code && occupation.guessed
      ? [{ field: 'occupation', reason: `${occupation.code} is only guessed from "${occupation.words}"` }]
      : []),
    ...(pay.question ? [{ field: 'payPerHour', reason: pay.question }] : []),
    ...(offer && !['ARBEIT', 'AUSBILDUNG', '1', '4'].includes(offer)
      ? [{ field: 'kind', reason: `kind of offer ${offer} is kept as a job` }]
      : []),
  ]
  const asks = questions.some(({ field }) => field !== 'payPerHour')
  return {
    questions,
    value: {
      ...(id === null ? {} : { id }),
      ...(title === null ? {} : { title }),
      kind,
      ...(occupation.code === null ? {} : { occupation: occupation.code }),
      employer: employerOf(record, id ?? ''),
      location,
      street,
      places: Number.isInteger(places) && places > 0 ? Math.min(places, 10_000) : null,
      workingTimes: times,
      start,
      fixedUntil: fixedUntilOf(record, start),
      payPerHour: pay.payPerHour,
      published: dayIn(span('veroeffentlichungszeitraum').von) ?? dayIn(firstOf(record, baNames.published)?.value),
      openTo: openTo.length > 0 ? openTo : null,
      description: firstText(record, baNames.description),
      ...(asks ? { state: 'submitted' } : {}),
      extra: {
        source: 'ba-jobsuche',
        ...(questions.length > 0 ? { questions } : {}),
        record: Object.fromEntries(Object.entries(record).filter(([name]) => !taken.has(name))),
      },
    },
  }
}
