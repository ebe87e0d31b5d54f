import { firstText, isRecord, textIn } from './ba-fields.ts'
import type { BaRecord } from './ba-fields.ts'

export interface BaPlace {
  postcode: string | null
  city: string | null
  street: string | null
  lat: number | null
  lon: number | null
}

/** Postcodes come as text or as numbers without their leading zero; abroad they are something else. */
function postcodeOf(value: unknown): string | null {
  const text = textIn(value)
  if (text === null) return null
  const padded = typeof value === 'number' ? text.padStart(5, '0') : text
  return /^\d{5}$/.test(padded) ? padded : null
}

const degrees = (value: unknown, most: number): number | null => {
  const found = typeof value === 'number' ? value : Number(textIn(value) ?? Number.NaN)
  return Number.isFinite(found) && Math.abs(found) <= most ? found : null
}

const firstEntry = (value: unknown): BaRecord | null => {
  const entry: unknown = Array.isArray(value) ? value[0] : value
  return isRecord(entry) ? entry : null
}

/** The first place of work of either generation; further ones stay in the record's own words. */
export function placeOf(record: BaRecord): BaPlace {
  const place =
    firstEntry(record.stellenlokationen) ?? firstEntry(record.arbeitsort) ?? firstEntry(record.arbeitsorte) ?? {}
  const address = isRecord(place.adresse) ? place.adresse : place
  const point = isRecord(place.koordinaten) ? place.koordinaten : place
  const lat = degrees(place.breite ?? point.lat, 90)
  const lon = degrees(place.laenge ?? point.lon, 180)
  const known = lat !== null && lon !== null && (lat !== 0 || lon !== 0)
  const street = [firstText(address, ['strasse']), firstText(address, ['hausnummer'])].filter(Boolean).join(' ')
  return {
    postcode: postcodeOf(address.plz),
    city: firstText(address, ['ort', 'ortsteil']),
    street: street === '' ? null : street,
    lat: known ? lat : null,
    lon: known ? lon : null,
  }
}
