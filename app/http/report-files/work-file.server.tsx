import { protectedRows } from '../../domains/reports/figure-table.ts'
import { readWorkQuery } from '../../domains/reports/work-query.form.ts'
import { FigurePicture } from '../../ui/charts/figure-picture.tsx'
import { reads } from '../../wiring.server.ts'
import type { Caller } from '../guard.server.ts'
import { pngFile, svgFile } from '../picture.server.ts'
import { csvFile, fileAnswer, xlsxFile } from '../sheet.server.ts'
import type { FileKind } from '../sheet.server.ts'

/** Figures of the daily work as a file; small counts are hidden. */
export async function workFile(request: Request, caller: Caller, kind: FileKind): Promise<Response | null> {
  const { scope, language, actor } = caller
  const query = readWorkQuery(new URL(request.url).searchParams, reads.reports.today())
  const table = await reads.reports.work(scope, query, language)
  const name = `${table.name}-${query.span.from}-${query.span.to}`
  if (kind === 'csv' || kind === 'xlsx') {
    const cells = protectedRows(table)
    const sheet = {
      name: table.name,
      head: [table.labelHead, ...table.columns.map(({ head, kind: of }) => (of === 'share' ? `${head} (0–1)` : head))],
      rows: table.rows.map((row, at) => [
        row.label,
        ...(cells[at] ?? []).map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(4)) : cell)),
      ]),
    }
    return fileAnswer(kind === 'csv' ? csvFile(sheet) : await xlsxFile(sheet), name, kind)
  }
  if (kind !== 'svg' && kind !== 'png') return null
  const house = (await reads.accounts.frame(actor)).name
  const picture = (
    <FigurePicture {...{ table, span: query.span, house, language, width: 680, id: 'p', outside: true }} />
  )
  return fileAnswer(kind === 'svg' ? svgFile(picture) : await pngFile(picture), name, kind)
}
