/** Small numbers for texts: each text gets the next number at its first sight. */
export type Dictionary = { ids: Map<string, number>; names: string[] }

export function newDictionary(): Dictionary {
  return { ids: new Map(), names: [] }
}

/** The number of a text; a new one when it is new. */
export function numberOf(dictionary: Dictionary, name: string): number {
  const known = dictionary.ids.get(name)
  if (known !== undefined) return known
  const id = dictionary.names.length
  dictionary.ids.set(name, id)
  dictionary.names.push(name)
  return id
}

/** Distinct places of work; coordinates are kept exactly. Place 0 is "not known". */
export type PlaceTable = { ids: Map<string, number>; lat: number[]; lon: number[] }

export const nowhere = 0

export function newPlaceTable(): PlaceTable {
  return { ids: new Map(), lat: [0], lon: [0] }
}

export function placeNumber(table: PlaceTable, lat: number, lon: number): number {
  const key = `${lat} ${lon}`
  const known = table.ids.get(key)
  if (known !== undefined) return known
  const id = table.lat.length
  table.ids.set(key, id)
  table.lat.push(lat)
  table.lon.push(lon)
  return id
}
