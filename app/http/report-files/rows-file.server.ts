import { may } from '../../domains/accounts/permissions.ts'
import { behindFigures } from '../../domains/reports/behind.ts'
import type { BehindFigure, BehindRow } from '../../domains/reports/behind.ts'
import { rowsTexts } from '../../domains/reports/rows.texts.ts'
import { reads } from '../../wiring.server.ts'
import type { Caller } from '../guard.server.ts'
import { behindQuery, rowsQuery } from '../rows-query.server.ts'
import { csvFile, fileAnswer } from '../sheet.server.ts'
import type { FileKind } from '../sheet.server.ts'

const most = 20_000

function behindFile({ rows }: { rows: readonly BehindRow[] }, figure: BehindFigure, language: 'de' | 'en'): Response {
  const t = rowsTexts[language]
  const sheet = {
    name: figure,
    head: [t.number, t.name, t.detail, t.site, t.dayHead],
    rows: rows.map(({ id, name, detail, site, day }) => [id, name, detail, site, day]),
  }
  return fileAnswer(csvFile(sheet), `${figure}-${reads.reports.today()}`, 'csv')
}

/** The rows behind a figure, for those who may read records: work material of the house, not for publication. */
export async function rowsFile(request: Request, caller: Caller, kind: FileKind): Promise<Response | null> {
  const { scope, language, actor } = caller
  if (!may(actor.role, 'records.read') || kind !== 'csv') return null
  const behind = behindQuery(request, reads.reports.today())
  if (behind) {
    if (!may(actor.role, behindFigures[behind.query.figure].verb)) return null
    return behindFile(await reads.reports.behind(scope, behind.query, 1, most), behind.query.figure, language)
  }
  const { figure, at, filter } = rowsQuery(request)
  const { rows } = await reads.reports.rows(scope, figure, at, filter, 1, most)
  const t = rowsTexts[language]
  const head = [t.number, t.name, figure === 'vacancies' ? t.employer : t.city, 'KldB 2010', t.site]
  const since = figure === 'vacancies' ? t.published : t.unemployedSince
  return fileAnswer(
    csvFile({
      name: figure,
      head: [...head, since],
      rows: rows.map((row) => [row.id, row.name, row.detail, row.occupation, row.site, row.since]),
    }),
    `${t.files[figure]}-${at || reads.reports.today()}`,
    kind,
  )
}
