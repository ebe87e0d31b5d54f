import type { Language } from '../../lib/dates.ts'
import type { FigureColumn, FigureRow, FigureTable } from './figure-table.ts'
import type { IntegrationWays, MonthCount, PartCount } from './integration-figures.ts'
import { integrationTexts } from './integration.texts.ts'
import { estimate } from './interval.ts'
import { monthInWords } from './occupation-report.ts'

/** Ways to divide integrations. */
export const integrationDivisions = ['site', 'profile', 'group'] as const

const rateOf = (integrations: number, stock: number | null): number | null => (stock ? integrations / stock : null)

const rateColumns = (language: Language): FigureColumn[] => {
  const t = integrationTexts[language]
  return [
    { key: 'integrations', head: t.n, kind: 'count' },
    { key: 'stock', head: t.stock, kind: 'count' },
    { key: 'rate', head: t.rate, kind: 'share', from: ['integrations', 'stock'] },
  ]
}

/** Integrations, stock and rate by site, profile class or target group. `names` gives what a part is called. */
export function partTable(
  parts: readonly PartCount[],
  by: PartCount['by'],
  names: (part: string) => string,
  language: Language,
): FigureTable {
  const t = integrationTexts[language]
  const order = Object.keys(t.groups)
  const own = parts.filter((part) => part.by === by)
  const rows = by === 'group' ? own.sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part)) : own
  const there = (keys: readonly string[]) => keys.filter((key) => rows.some(({ part }) => part === key))
  return {
    name: `integrations-by-${by}`,
    title: `${t.rate}: ${t.parts[by]}`,
    definition: by === 'group' ? `${t.definitionText} ${t.groupNote}` : t.definitionText,
    labelHead: t.partHeads[by],
    main: 'rate',
    columns: rateColumns(language),
    rows: rows.map(({ part, integrations, meanStock }) => ({
      key: part || 'none',
      label: names(part),
      values: { integrations, stock: meanStock, rate: rateOf(integrations, meanStock) },
    })),
    ...(by === 'group'
      ? {
          sums: [['women', 'men'], ['under_25', 'over_54'], ['foreign'], ['severely_disabled'], ['single_parents']].map(
            (groups) => ({ rows: there(groups), total: 'all', rest: true }),
          ),
        }
      : {}),
  }
}

/** Integrations and stock month by month. */
export function monthTable(months: readonly MonthCount[], language: Language): FigureTable {
  const t = integrationTexts[language]
  return {
    name: 'integrations-by-month',
    title: t.byMonthTitle,
    definition: t.definitionText,
    labelHead: t.monthHead,
    main: null,
    columns: [
      ...rateColumns(language).slice(0, 2),
      { key: 'longTerm', head: t.figures.long_term_stock, kind: 'count' },
    ],
    rows: months.map(({ month, integrations, stock, longTerm }) => ({
      key: month,
      label: monthInWords(month, language),
      values: { integrations, stock, longTerm },
    })),
  }
}

const shareRow = (key: string, label: string, n: number, of: number): FigureRow => {
  const { share, low, high } = estimate(n, of)
  return { key, label, values: { n, share }, ...(of > 0 ? { low, high } : {}) }
}

const shareColumns = (language: Language): FigureColumn[] => {
  const t = integrationTexts[language]
  return [
    { key: 'n', head: t.n, kind: 'count' },
    { key: 'share', head: t.share, kind: 'share', from: ['n'] },
  ]
}

/** By which way integrations came about: candidate-oriented placement, an event, a proposal. */
export function wayTable(ways: IntegrationWays, language: Language): FigureTable {
  const t = integrationTexts[language]
  const { all, byLead, byEvent, byProposal } = ways
  const other = all - byLead - byEvent - byProposal
  const parts = ['lead', 'event', 'proposal', 'other'] as const
  const counts = { lead: byLead, event: byEvent, proposal: byProposal, other }
  return {
    name: 'integrations-by-way',
    title: t.waysTitle,
    definition: t.waysDefinition,
    labelHead: t.wayHead,
    main: 'share',
    columns: shareColumns(language),
    rows: [...parts.map((way) => shareRow(way, t.ways[way], counts[way], all)), shareRow('all', t.ways.all, all, all)],
    sums: [{ rows: parts, total: 'all' }],
  }
}

/** Whether integrations that began at least six months ago lasted. */
export function lastingTable({ due, lasted, ended }: IntegrationWays, language: Language): FigureTable {
  const t = integrationTexts[language]
  const parts = ['lasted', 'ended', 'open'] as const
  const known = lasted + ended
  return {
    name: 'integrations-after-six-months',
    title: t.lasted,
    definition: t.lastingDefinition,
    labelHead: t.lastingHead,
    main: 'share',
    columns: shareColumns(language),
    rows: [
      shareRow('lasted', t.lasting.lasted, lasted, known),
      shareRow('ended', t.lasting.ended, ended, known),
      { key: 'open', label: t.lasting.open, values: { n: due - known, share: null } },
      { key: 'due', label: t.lasting.due, values: { n: due, share: null } },
    ],
    sums: [{ rows: parts, total: 'due' }],
  }
}

/** Trial measures and what followed. */
export function trialTable(trials: readonly { state: string; n: number }[], language: Language): FigureTable {
  const t = integrationTexts[language]
  const words: Readonly<Record<string, string>> = t.trialStates
  const all = trials.reduce((sum, { n }) => sum + n, 0)
  return {
    name: 'trial-measures',
    title: t.trials,
    definition: t.trialsDefinition,
    labelHead: t.trialHead,
    main: 'share',
    columns: shareColumns(language),
    rows: trials.map(({ state, n }) => shareRow(state, words[state] ?? state, n, all)),
  }
}
