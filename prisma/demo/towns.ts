/** A town of the district or beside it: postcode as in the catalogue, weights by where firms and people are. */
export interface Town {
  postcode: string
  city: string
  site: SiteKey
  people: number
  /** Outside of the district: firms and people there are few. */
  outside?: true
}

export type SiteKey = 'torgau' | 'oschatz' | 'eilenburg' | 'delitzsch'

/** The four service sites of the house. */
export const sites: readonly { key: SiteKey; name: string; street: string; postcode: string; city: string }[] = [
  { key: 'torgau', name: 'Standort Torgau', street: 'Puschkinstraße 3', postcode: '04860', city: 'Torgau' },
  { key: 'oschatz', name: 'Standort Oschatz', street: 'Oststraße 3', postcode: '04758', city: 'Oschatz' },
  { key: 'eilenburg', name: 'Standort Eilenburg', street: 'Grenzstraße 10', postcode: '04838', city: 'Eilenburg' },
  { key: 'delitzsch', name: 'Standort Delitzsch', street: 'Karl-Marx-Straße 1', postcode: '04509', city: 'Delitzsch' },
]

export const towns: readonly Town[] = [
  { postcode: '04435', city: 'Schkeuditz', site: 'delitzsch', people: 17 },
  { postcode: '04509', city: 'Delitzsch', site: 'delitzsch', people: 25 },
  { postcode: '04519', city: 'Rackwitz', site: 'delitzsch', people: 5 },
  { postcode: '04425', city: 'Taucha', site: 'delitzsch', people: 15 },
  { postcode: '04838', city: 'Eilenburg', site: 'eilenburg', people: 24 },
  { postcode: '04849', city: 'Bad Düben', site: 'eilenburg', people: 9 },
  { postcode: '04862', city: 'Mockrehna', site: 'eilenburg', people: 5 },
  { postcode: '04860', city: 'Torgau', site: 'torgau', people: 22 },
  { postcode: '04861', city: 'Torgau', site: 'torgau', people: 6 },
  { postcode: '04874', city: 'Belgern', site: 'torgau', people: 5 },
  { postcode: '04880', city: 'Dommitzsch', site: 'torgau', people: 4 },
  { postcode: '04886', city: 'Beilrode', site: 'torgau', people: 4 },
  { postcode: '04889', city: 'Schildau', site: 'torgau', people: 4 },
  { postcode: '04758', city: 'Oschatz', site: 'oschatz', people: 19 },
  { postcode: '04769', city: 'Mügeln', site: 'oschatz', people: 6 },
  { postcode: '04774', city: 'Dahlen', site: 'oschatz', people: 5 },
  { postcode: '04779', city: 'Wermsdorf', site: 'oschatz', people: 5 },
  { postcode: '04808', city: 'Wurzen', site: 'eilenburg', people: 2, outside: true },
  { postcode: '01587', city: 'Riesa', site: 'oschatz', people: 1, outside: true },
]

/** Street names that every town has; house numbers come with them. */
export const streets: readonly string[] = [
  'Bahnhofstraße',
  'Lindenstraße',
  'Goethestraße',
  'Schillerstraße',
  'Gartenstraße',
  'Dorfstraße',
  'Leipziger Straße',
  'Torgauer Straße',
  'Mühlweg',
  'Kirchgasse',
  'Schulstraße',
  'Feldstraße',
  'August-Bebel-Straße',
  'Ringstraße',
  'Rosa-Luxemburg-Straße',
  'Bergstraße',
  'Am Anger',
  'Heinrich-Heine-Straße',
  'Waldstraße',
  'Parkstraße',
  'Ernst-Thälmann-Straße',
  'Am Sportplatz',
  'Wiesenweg',
  'Hauptstraße',
  'Wittenberger Straße',
  'Friedrichstraße',
  'Käthe-Kollwitz-Straße',
  'Neue Straße',
  'Am Bach',
  'Eilenburger Straße',
  'Dübener Straße',
  'Breite Straße',
]

/** Streets of business parks. */
export const businessStreets: readonly string[] = [
  'Gewerbering',
  'Industriestraße',
  'Am Gewerbepark',
  'Werkstraße',
  'Zum Industriepark',
  'Gewerbestraße',
  'Am Güterbahnhof',
  'Handwerkerhof',
  'Solarstraße',
  'An der alten Ziegelei',
  'Leipziger Straße',
  'Torgauer Straße',
  'Südring',
  'Nordstraße',
]
