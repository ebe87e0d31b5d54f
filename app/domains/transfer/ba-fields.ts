/** Reading the records of the employment agency's vacancy search, whose field names changed in 2026. */
export type BaRecord = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is BaRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text that says something, without outer blanks. */
export const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null

/** The first field of the names that has a value. */
export function firstOf(record: BaRecord, names: readonly string[]): { name: string; value: unknown } | null {
  for (const name of names) {
    const value = record[name]
    if (value !== undefined && value !== null && value !== '') return { name, value }
  }
  return null
}

/** The first field of the names that is a text. */
export function firstText(record: BaRecord, names: readonly string[]): string | null {
  for (const name of names) {
    const found = textIn(record[name])
    if (found !== null) return found
  }
  return null
}

/** The day of a date or a time stamp; null when it is none. */
export function dayIn(value: unknown): string | null {
  const found = textIn(value)?.slice(0, 10)
  return found && /^\d{4}-\d{2}-\d{2}$/.test(found) && !Number.isNaN(Date.parse(found)) ? found : null
}

/** Both generations of names, the newer first. */
export const baNames = {
  id: ['referenznummer', 'refnr'],
  title: ['stellenangebotsTitel', 'titel'],
  occupation: ['hauptberuf', 'beruf'],
  employer: ['firma', 'arbeitgeber'],
  customer: ['arbeitgeberKundennummerHash', 'kundennummerHash', 'arbeitgeberHashId'],
  kind: ['stellenangebotsart', 'angebotsart'],
  description: ['stellenangebotsBeschreibung', 'stellenbeschreibung'],
  places: ['anzahlOffeneStellen'],
  published: [
    'aktuelleVeroeffentlichungsdatum',
    'veroeffentlicht',
    'ersteVeroeffentlichungsdatum',
    'datumErsteVeroeffentlichung',
  ],
  start: ['eintrittsdatum', 'eintritt'],
} as const
