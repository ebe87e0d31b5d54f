import { strToU8, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { reads } from '../../wiring.server.ts'
import type { Caller } from '../guard.server.ts'
import { keptByContent } from '../kept.server.ts'
import { fileAnswer } from '../sheet.server.ts'
import type { FileKind } from '../sheet.server.ts'
import { openDataContents, printedReport, yearFigures } from '../yearly-report.server.tsx'

const kept = keptByContent<Uint8Array>(6)

/** The year of an address, the current one where it names none. */
export function yearOf(params: URLSearchParams, today: string): number {
  const current = Number(today.slice(0, 4))
  const year = Number(params.get('year') ?? current)
  return Number.isInteger(year) && year >= 2000 && year <= current ? year : current
}

/** The yearly report as PDF, and the open data: all as ZIP, or one file by its `part`. */
export async function yearlyFile(request: Request, caller: Caller, kind: FileKind): Promise<Response | null> {
  const { scope, language, actor } = caller
  const params = new URL(request.url).searchParams
  const year = yearOf(params, reads.reports.today())
  if (!['pdf', 'zip', 'csv', 'json'].includes(kind)) return null
  const [figures, frame] = await Promise.all([yearFigures(scope, year, language), reads.accounts.frame(actor)])
  const name = `${language === 'de' ? 'jahresbericht' : 'yearly-report'}-${year}`
  if (kind === 'pdf') {
    const data = printedReport(figures, frame.name, language)
    const pdf = await kept(JSON.stringify(data), () => reads.reports.yearlyPdf(data))
    return fileAnswer(pdf, name, kind)
  }
  const contents = openDataContents(figures, frame.name, language)
  if (kind === 'zip') {
    const stamp = new Date(`${figures.today}T12:00:00Z`)
    const files: Zippable = {}
    for (const [path, text] of contents) files[path] = [strToU8(text), { mtime: stamp }]
    return fileAnswer(zipSync(files), `${name}-${language === 'de' ? 'daten' : 'data'}`, kind)
  }
  const part = kind === 'json' ? 'datapackage' : (params.get('part') ?? '')
  const content = contents.get(`${part}.${kind}`)
  return content === undefined ? null : fileAnswer(content, part, kind)
}
