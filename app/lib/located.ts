interface Located {
  postcode: string | null
  city: string | null
  lat: number | null
  lon: number | null
}

/**
 * A record with town and coordinates. What the caller gives stays; coordinates known before stay while the postcode does (they
 * may be finer than its centre); the rest comes from the postcode.
 */
export function located<T extends Located>(
  fields: T,
  place: { lat: number; lon: number; city: string } | null,
  before: Located | null = null,
): T {
  const given = fields.lat !== null && fields.lon !== null
  const kept = before?.postcode === fields.postcode && before.lat !== null && before.lon !== null ? before : place
  return {
    ...fields,
    city: fields.city ?? place?.city ?? null,
    lat: given ? fields.lat : (kept?.lat ?? null),
    lon: given ? fields.lon : (kept?.lon ?? null),
  }
}
