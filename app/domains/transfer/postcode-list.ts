import type { RowProblem } from './records.ts'
import type { TableRow } from './table-records.ts'

/** A row of the table of postcodes. */
export interface PostcodeRow {
  postcode: string
  city: string
  state: string | null
  lat: number
  lon: number
}

const names = {
  postcode: ['postcode', 'plz', 'postleitzahl', 'zip'],
  city: ['city', 'place', 'ort', 'hauptort', 'name'],
  state: ['state', 'land', 'bundesland'],
  lat: ['lat', 'latitude', 'breite'],
  lon: ['lon', 'lng', 'longitude', 'laenge', 'länge'],
} as const

const cellOf = (row: TableRow, field: keyof typeof names): string => {
  const found = Object.entries(row.cells).find(([name]) => names[field].some((known) => known === name.toLowerCase()))
  return found?.[1].trim() ?? ''
}

const degrees = (text: string, most: number): number | null => {
  const value = text === '' ? Number.NaN : Number(text.replace(',', '.'))
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null
}

/** Checks a list of postcodes with their places and coordinates in degrees; a postcode that occurs twice is bad. */
export function readPostcodes(rows: readonly TableRow[]): { good: PostcodeRow[]; bad: RowProblem[] } {
  const good = new Map<string, PostcodeRow>()
  const bad: RowProblem[] = []
  for (const row of rows) {
    const postcode = cellOf(row, 'postcode')
    const city = cellOf(row, 'city')
    const [lat, lon] = [degrees(cellOf(row, 'lat'), 90), degrees(cellOf(row, 'lon'), 180)]
    const fault = (field: string, reason: string): void =>
      void bad.push({ line: row.line, id: postcode, field, reason })
    if (!/^\d{5}$/.test(postcode)) fault('postcode', 'five digits')
    else if (good.has(postcode)) fault('postcode', 'occurs twice')
    else if (city === '') fault('city', 'missing')
    else if (lat === null) fault('lat', 'degrees from -90 to 90')
    else if (lon === null) fault('lon', 'degrees from -180 to 180')
    else good.set(postcode, { postcode, city, state: cellOf(row, 'state') || null, lat, lon })
  }
  return { good: [...good.values()], bad }
}
