import { expect, test } from 'vitest'
import { readBaVacancy } from './ba-vacancy.ts'
import { vacancyTransfer } from './transfer.form.ts'

const classes = new Set(['51312', '43104'])
const catalogue = {
  isClass: (code: string) => classes.has(code),
  classify: (title: string) =>
    /informatik/i.test(title)
      ? [{ code: '43104', confidence: 0.9 }]
      : /lager/i.test(title)
        ? [{ code: '51312', confidence: 0.4 }]
        : [],
}
const read = (record: unknown) => readBaVacancy(record, catalogue)

const newer = {
  stellenangebotsart: 'ARBEIT',
  stellenangebotsTitel: 'Informatiker (m/w/d)',
  quereinstiegGeeignet: true,
  arbeitszeitVollzeit: true,
  arbeitszeitTeilzeitFlexibel: true,
  arbeitszeitSchichtNachtWochenende: false,
  eintrittszeitraum: { von: '2026-12-01' },
  verguetungsangabe: 'JAHRESGEHALT',
  artDerVerguetung: 'GEHALTSSPANNE',
  gehaltsspanneVon: 60_772.4,
  gehaltsspanneBis: 87_110,
  vertragsdauer: 'BEFRISTET',
  befristungInMonaten: 24,
  stellenlokationen: [
    {
      adresse: { strasse: 'Ringstr.', hausnummer: '8-10', plz: '04860', ort: 'Torgau', land: 'DEUTSCHLAND' },
      breite: 51.56,
      laenge: 13,
    },
    { adresse: { plz: '04758', ort: 'Oschatz' } },
  ],
  veroeffentlichungszeitraum: { von: '2026-11-14' },
  hauptberuf: 'Informatiker/in',
  firma: 'Beispiel GmbH & Co. KG',
  referenznummer: '14225-1-S',
  neuesFeld: { wort: 'für Wort' },
}

test('the newer field names are read', () => {
  const { value, questions } = read(newer)
  expect(vacancyTransfer.parse(value)).toMatchObject({
    id: '14225-1-S',
    title: 'Informatiker (m/w/d)',
    kind: 'job',
    occupation: '43104',
    employer: { id: 'ba-beispiel-gmbh-co-kg', name: 'Beispiel GmbH & Co. KG' },
    location: { postcode: '04860', city: 'Torgau', lat: 51.56, lon: 13 },
    street: 'Ringstr. 8-10',
    workingTimes: ['full_time', 'part_time'],
    start: '2026-12-01',
    fixedUntil: '2028-12-01',
    payPerHour: 29.22,
    published: '2026-11-14',
    openTo: ['career_changers'],
  })
  expect(questions).toEqual([])
})

test('the older field names are read, also a postcode that lost its zero', () => {
  const { value } = read({
    refnr: '10000-1-S',
    titel: 'Lagerist',
    beruf: 'Fachlagerist/in',
    kldb5: ['51312'],
    arbeitgeber: 'Muster AG',
    kundennummerHash: 'h4sh=',
    arbeitsort: { plz: 4860, ort: 'Torgau', koordinaten: { lat: 51.5, lon: 13.1 } },
    aktuelleVeroeffentlichungsdatum: '2026-11-01',
    eintrittsdatum: '2026-12-01T00:00:00',
    arbeitszeitmodelle: ['TEILZEIT', 'SCHICHT_NACHTARBEIT_WOCHENENDE'],
    anzahlOffeneStellen: 3,
    istArbeitnehmerUeberlassung: true,
  })
  expect(vacancyTransfer.parse(value)).toMatchObject({
    occupation: '51312',
    employer: { id: 'ba-h4sh=', name: 'Muster AG', kind: 'temp_agency' },
    location: { postcode: '04860', city: 'Torgau', lat: 51.5, lon: 13.1 },
    published: '2026-11-01',
    start: '2026-12-01',
    workingTimes: ['part_time', 'shift'],
    places: 3,
  })
})

test('what the house has no field for is kept word for word', () => {
  const record = (read(newer).value.extra as { record: Record<string, unknown> }).record
  expect(record.neuesFeld).toEqual({ wort: 'für Wort' })
  expect(record.stellenlokationen).toEqual(newer.stellenlokationen)
  expect(record).toMatchObject({ gehaltsspanneBis: 87_110, vertragsdauer: 'BEFRISTET', hauptberuf: 'Informatiker/in' })
})

test('a guessed occupation makes the vacancy submitted, with a question', () => {
  const { value, questions } = read({ refnr: '2', titel: 'Mitarbeiter Lager', arbeitgeber: 'X' })
  expect(value).toMatchObject({ occupation: '51312', state: 'submitted' })
  expect(questions).toMatchObject([{ field: 'occupation' }])
})

test('without any guess the occupation is missing, and the check of the form names it', () => {
  const parsed = vacancyTransfer.safeParse(read({ refnr: '3', titel: 'Wir suchen dich', arbeitgeber: 'X' }).value)
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['occupation'])
})

test('a vacancy without an employer belongs to an unnamed one of its own', () => {
  expect(read({ refnr: '4', titel: 'Informatiker' }).value.employer).toEqual({
    id: 'ba-chiffre-4',
    name: 'Arbeitgeber ungenannt',
  })
})

test('an empty title gives way to the occupation, and training is told from work', () => {
  expect(read({ refnr: '5', titel: '', beruf: 'Informatiker/in' }).value.title).toBe('Informatiker/in')
  expect(read({ ...newer, stellenangebotsart: 'AUSBILDUNG' }).value.kind).toBe('apprenticeship')
  expect(read({ ...newer, istGeringfuegigeBeschaeftigung: true }).value.kind).toBe('mini_job')
})

test('something that is no record fails the check', () => {
  expect(vacancyTransfer.safeParse(read('word').value).success).toBe(false)
})
