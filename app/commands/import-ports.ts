import type { OpenDatabase } from '../../prisma/open.ts'
import { classify } from '../domains/occupations/classify.ts'
import type { ImportPorts } from '../domains/transfer/import-records.server.ts'
import { saveCandidates, saveEmployers, saveVacancies, statesOf } from '../domains/transfer/transfer.store.server.ts'
import { loadClassifier } from './catalogue.ts'

/** What an import needs: the catalogue and the sites of the database, the classifier for titles, the store. `say` tells progress. */
export async function importPorts(
  { prisma }: Pick<OpenDatabase, 'prisma'>,
  say: (line: string) => void,
): Promise<ImportPorts> {
  const [classes, sites, postcodes] = await Promise.all([
    prisma.occupation.findMany({ where: { level: 5 }, select: { code: true } }),
    prisma.site.findMany({ select: { id: true } }),
    prisma.postcode.findMany({ select: { postcode: true, city: true, lat: true, lon: true } }),
  ])
  const codes = new Set(classes.map(({ code }) => code))
  const siteIds = new Set(sites.map(({ id }) => id))
  const byPostcode = new Map(postcodes.map((place) => [place.postcode, place]))
  const places = (postcode: string) => byPostcode.get(postcode)
  const told = <Row>(rows: readonly Row[]): readonly Row[] => {
    say(`${rows.length} rows checked, writing …`)
    return rows
  }
  return {
    isClass: (code) => codes.has(code),
    isSite: (id) => siteIds.has(id),
    classify: (title) => classify(loadClassifier(), title),
    statesOf: (kind, ids) => statesOf(prisma, kind, ids),
    saveVacancies: (rows) => saveVacancies(prisma, places, told(rows)),
    saveCandidates: (rows) => saveCandidates(prisma, places, told(rows), new Date()),
    saveEmployers: (rows) => saveEmployers(prisma, places, told(rows)),
  }
}
