/** A German postcode with its main place and the centre of its area, in degrees (WGS 84), two decimals (about 1 km). */
export type Place = { lat: number; lon: number; city: string; state?: string }

/** Federal states by the letters of ISO 3166-2:DE. */
export const stateNames: Readonly<Record<string, string>> = {
  BB: 'Brandenburg',
  BE: 'Berlin',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  HB: 'Bremen',
  HE: 'Hessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SH: 'Schleswig-Holstein',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  TH: 'Thüringen',
}

/**
 * Reads the shipped `postcodes.tsv`. Postcodes of boxes and of large customers are in it, because employers write them
 * in their letterhead; they carry the town, never a firm's name. `state` is the name of the federal state.
 */
export function parsePostcodes(text: string): Map<string, Place> {
  const places = new Map<string, Place>()
  let start = text.indexOf('\n') + 1
  while (start > 0 && start < text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const [postcode, city, lat, lon, letters] = text.slice(start, end).split('\t')
    if (postcode && city && lat && lon) {
      const state = stateNames[letters ?? '']
      places.set(postcode, { lat: Number(lat), lon: Number(lon), city, ...(state ? { state } : {}) })
    }
    start = end + 1
  }
  return places
}
