import { OccupationPicture } from '../../ui/charts/occupation-picture.tsx'
import { reads } from '../../wiring.server.ts'
import type { Caller } from '../guard.server.ts'
import { occupationSheet } from '../occupation-files.server.ts'
import { pngFile, svgFile } from '../picture.server.ts'
import { occupationQuery } from '../report-query.server.ts'
import { csvFile, fileAnswer, xlsxFile } from '../sheet.server.ts'
import type { FileKind } from '../sheet.server.ts'

/** Supply and demand as a file: the picture that the page shows, or its table. Small counts are hidden in both. */
export async function occupationFile(request: Request, caller: Caller, kind: FileKind): Promise<Response | null> {
  const { scope, language, actor } = caller
  const { query } = await occupationQuery(request, language)
  const name = `${language === 'de' ? 'angebot-nachfrage' : 'supply-demand'}-${query.at || reads.reports.today()}`
  if (kind === 'csv' || kind === 'xlsx') {
    const table = await occupationSheet(scope, query, language)
    return fileAnswer(kind === 'csv' ? csvFile(table) : await xlsxFile(table), name, kind)
  }
  if (kind !== 'svg' && kind !== 'png') return null
  const [report, hides, frame] = await Promise.all([
    reads.reports.occupations(scope, query.at, query.filter, language),
    reads.reports.hidden(scope, query.at, query.filter),
    reads.accounts.frame(actor),
  ])
  const picture = (
    <OccupationPicture {...{ report, hides, language, view: query.view, house: frame.name, width: 680, id: 'p' }} />
  )
  return fileAnswer(kind === 'svg' ? svgFile(picture) : await pngFile(picture), `${name}-${query.view}`, kind)
}
