import type { Verb } from '../accounts/permissions.ts'
import { eventDivisionNames } from './work.ts'
import type { Span } from './work.ts'

/** Figures of results that can be opened down to their rows, with the stages and divisions that each knows; stocks have their own rows. */
export const behindFigures = {
  integrations: {
    stages: ['all', 'lasted', 'ended', 'open', 'due'],
    divisions: ['none', 'month', 'site', 'profile', 'way'],
    verb: 'records.read',
  },
  trials: { stages: ['all'], divisions: ['none', 'state'], verb: 'records.read' },
  aftercare: { stages: ['all'], divisions: ['none'], verb: 'records.read' },
  events: {
    stages: ['invited', 'answered', 'accepted', 'came', 'talks', 'interest', 'trials', 'hired'],
    divisions: eventDivisionNames,
    verb: 'events.read',
  },
  closed: { stages: ['n', 'dated'], divisions: ['reason'], verb: 'records.read' },
  silent: { stages: ['all'], divisions: ['none'], verb: 'records.read' },
  employers: { stages: ['proposals', 'answered', 'talks', 'hired'], divisions: ['host'], verb: 'matches.read' },
  leads: { stages: ['leads', 'asked', 'answered', 'won'], divisions: ['site'], verb: 'matches.read' },
  handovers: { stages: ['n', 'taken', 'returned', 'withdrawn', 'open'], divisions: ['site'], verb: 'records.read' },
} as const satisfies Record<string, { stages: readonly string[]; divisions: readonly string[]; verb: Verb }>
export type BehindFigure = keyof typeof behindFigures

/** Which rows: of a figure, one of its stages, one part of one division, in a time and at a site (empty: all). */
export interface BehindQuery {
  figure: BehindFigure
  stage: string
  by: string
  part: string
  span: Span
}

/** A row behind a figure: a person or a vacancy, and what else tells it from others. */
export interface BehindRow {
  id: string
  /** Address of the record. */
  link: string
  name: string
  detail: string | null
  site: string | null
  day: string | null
}

const isFigure = (text: string): text is BehindFigure => Object.hasOwn(behindFigures, text)

/** Reads the address of rows; null where it names none of these figures. What is out of bounds falls back to the first. */
export function readBehind(params: URLSearchParams, span: Span): BehindQuery | null {
  const figure = params.get('figure') ?? ''
  if (!isFigure(figure)) return null
  const { stages, divisions } = behindFigures[figure]
  const one = (list: readonly string[], text: string | null) => list.find((name) => name === text) ?? list[0] ?? ''
  return {
    figure,
    stage: one(stages, params.get('stage')),
    by: one(divisions, params.get('by')),
    part: (params.get('part') ?? '').slice(0, 100),
    span,
  }
}

/** The address of the rows behind a figure. */
export function behindAddress({ figure, stage, by, part, span }: BehindQuery): string {
  return `/results/rows?${new URLSearchParams({ figure, stage, by, part, ...span }).toString()}`
}

const figureOfTable: Readonly<Record<string, BehindFigure>> = {
  events: 'events',
  vacancies: 'closed',
  employers: 'employers',
  leads: 'leads',
  handovers: 'handovers',
  'integrations-by-month': 'integrations',
  'integrations-by-site': 'integrations',
  'integrations-by-profile': 'integrations',
}

/** The rows behind a count of a table; null where it has none: shares, stocks, and target groups, which name what is nobody's to see. */
export function behindCell(table: string, by: string, row: string, column: string, span: Span): BehindQuery | null {
  const figure = figureOfTable[table]
  if (!figure) return null
  const stage = figure === 'integrations' ? (column === 'integrations' ? 'all' : '') : column
  if (!behindFigures[figure].stages.some((one) => one === stage)) return null
  const division = table.startsWith('integrations-by-') ? table.slice('integrations-by-'.length) : by
  const fixed = behindFigures[figure].divisions
  const part = division === 'site' && row === 'none' ? '' : row
  return { figure, stage, by: fixed.length === 1 ? fixed[0] : division, part, span }
}
