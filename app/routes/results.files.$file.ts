import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireCaller } from '../http/guard.server.ts'
import type { Caller } from '../http/guard.server.ts'
import { rowsFile } from '../http/report-files/rows-file.server.ts'
import { workFile } from '../http/report-files/work-file.server.tsx'
import { occupationFile } from '../http/report-files/occupation-file.server.tsx'
import { yearlyFile } from '../http/report-files/yearly-file.server.ts'
import { fileKinds } from '../http/sheet.server.ts'
import type { FileKind } from '../http/sheet.server.ts'

const files: Record<string, (request: Request, caller: Caller, kind: FileKind) => Promise<Response | null>> = {
  occupations: occupationFile,
  rows: rowsFile,
  work: workFile,
  'yearly-report': yearlyFile,
}

/** Figures as files: `/results/files/occupations.csv`, with the same address behind it as the page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const caller = await requireCaller(request, 'reports.read')
  const [, name = '', ending = ''] = /^([a-z-]+)\.([a-z]+)$/.exec(params.file ?? '') ?? []
  const kind = fileKinds.find((one) => one === ending)
  const make = Object.hasOwn(files, name) ? files[name] : undefined
  const answer = kind && make ? await make(request, caller, kind) : null
  if (!answer) throw notFound()
  return answer
}
