import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { makePicture } from '../domains/documents/picture-connection.server.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import type { FigureTable } from '../domains/reports/figure-table.ts'
import {
  integrationDivisions,
  lastingTable,
  monthTable,
  partTable,
  trialTable,
  wayTable,
} from '../domains/reports/integration-tables.ts'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import { occupationTable } from '../domains/reports/occupation-figures.ts'
import { countsByCode, occupationItems, safeCounts } from '../domains/reports/occupation-items.ts'
import type { OccupationItem } from '../domains/reports/occupation-items.ts'
import { readPeriod } from '../domains/reports/period.ts'
import { siteTable } from '../domains/reports/site-table.ts'
import { activeCandidates } from '../domains/reports/stock.reads.server.ts'
import type { StockFilter } from '../domains/reports/stock.ts'
import type { PrintedReport } from '../domains/reports/yearly-report.ts'
import type { Language } from '../lib/dates.ts'
import type { Occupations } from './occupations.server.ts'
import type { Parts } from './parts.ts'
import type { Reports } from './reports.server.ts'

/** Figures as tables that files, the API and the yearly report share. */
export function wireReportTables(
  { database: { prisma } }: Pick<Parts, 'database'>,
  reports: Reports['reads'],
  occupations: Occupations,
) {
  /** Supply and demand as it leaves the house; candidates besides, where the period is today. */
  async function occupationsOut(
    scope: Scope,
    at: string,
    filter: StockFilter,
    language: Language,
  ): Promise<{ report: Awaited<ReturnType<typeof reports.occupations>>; items: OccupationItem[] }> {
    const period = readPeriod(at, reports.today())
    const now = period.kind === 'day' && period.day === reports.today()
    const plain = filter.requirement === '' && filter.time === ''
    const [report, hides, counts] = await Promise.all([
      reports.occupations(scope, at, filter, language),
      reports.hidden(scope, at, filter),
      now && plain ? activeCandidates(prisma, scope) : null,
    ])
    const active = counts && safeCounts(counts, filter)
    const more = [...(active?.keys() ?? [])].filter((code) => !(code in report.names))
    const titles = { ...report.names, ...(more.length > 0 ? await occupations.reads.titles(more, language) : {}) }
    return { report, items: occupationItems(report.table.rows, hides, active, titles) }
  }

  /** Supply and demand of one period at several levels and sites, from counts that are read once; what is hidden fits over all of them. */
  async function supplyOut(
    scope: Scope,
    at: string,
    parts: readonly { level: number; site: string }[],
    language: Language,
  ): Promise<{ level: number; site: string; items: OccupationItem[] }[]> {
    const { counts, hides } = await reports.wholeCounts(scope, at)
    const titles = await occupations.reads.titles(
      [...new Set(counts.flatMap(({ occupation }) => parts.map(({ level }) => occupation.slice(0, level))))],
      language,
    )
    return parts.map(({ level, site }) => {
      const rows = occupationTable(countsByCode(counts, level, site), null).rows
      return { level, site, items: occupationItems(rows, (code, of) => hides(code, of, site), null, titles) }
    })
  }

  /** Integrations of the twelve months up to an ended month, all as tables. */
  async function integrationTables(scope: Scope, month: string, site: string, language: Language) {
    const [report, sites] = await Promise.all([
      reports.integrations(scope, month, site),
      prisma.site.findMany({ select: { id: true, name: true } }),
    ])
    const t = integrationTexts[language]
    const words: Record<string, Readonly<Record<string, string>>> = {
      site: { ...Object.fromEntries(sites.map(({ id, name }) => [id, name])), '': t.withoutSite },
      profile: candidateTexts[language].profiles,
      group: t.groups,
    }
    const tables: FigureTable[] = [
      monthTable(report.months, language),
      ...integrationDivisions.map((by) => partTable(report.parts, by, (part) => words[by]?.[part] ?? part, language)),
      wayTable(report.ways, language),
      lastingTable(report.ways, language),
      trialTable(report.trials, language),
    ]
    return { ...report, tables }
  }

  return {
    supplyOut,
    occupationsOut,
    integrationTables,
    /** The yearly report as PDF. */
    yearlyPdf: (data: PrintedReport) => makePdf({ template: 'reports/yearly-report.typ', data }),
    /** A picture of figures as PNG, twice as fine as on a page. */
    picture: (svg: string) => makePicture(svg, 2),
    siteTable: async (scope: Scope, language: Language) => siteTable(await reports.sites(scope), language),
  }
}
