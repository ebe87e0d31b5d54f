import type { Language } from '../../lib/dates.ts'
import type { FigureColumn, FigureRow, FigureTable } from './figure-table.ts'
import { estimate } from './interval.ts'
import type { EmployerFigures, EventDivision, EventFunnel } from './work.ts'
import { workTexts } from './work.texts.ts'

type Key = keyof (typeof workTexts)['de']['columns']

const columnsOf = (
  language: Language,
  keys: readonly (readonly [Key, FigureColumn['kind'], ...Key[]])[],
): FigureColumn[] => keys.map(([key, kind, ...from]) => ({ key, kind, head: workTexts[language].columns[key], from }))

const partName = (part: string, name: string | null, language: Language): string => {
  const words: Readonly<Record<string, string>> = workTexts[language].parts
  return name ?? words[part] ?? part
}

const bounded = (row: Omit<FigureRow, 'low' | 'high'>, hits: number, of: number): FigureRow => {
  const { low, high } = estimate(hits, of)
  return of > 0 ? { ...row, low, high } : row
}

const per = (whole: number | null, count: number): number | null =>
  whole === null || count === 0 ? null : whole / count

/** The funnel of events with show rate, its interval, and cost per hire where costs are entered. */
export function eventTable(rows: readonly EventFunnel[], by: EventDivision, language: Language): FigureTable {
  const t = workTexts[language]
  return {
    name: 'events',
    title: t.subjects.events,
    definition: t.definitions.events,
    labelHead: t.divisions[by],
    main: 'rate',
    columns: columnsOf(language, [
      ['events', 'ratio'],
      ['invited', 'count'],
      ['answered', 'count'],
      ['accepted', 'count'],
      ['came', 'count'],
      ['rate', 'share', 'came', 'accepted'],
      ['talks', 'count'],
      ['interest', 'count'],
      ['trials', 'count'],
      ['hired', 'count'],
      ...(rows.some(({ euros }) => euros !== null) ? ([['costPerHire', 'euro', 'hired']] as const) : []),
    ]),
    rows: rows.map((row) => {
      const { part, name, euros, hiredWithCost, missed, ...counts } = row
      const values = {
        ...counts,
        rate: per(row.came, row.came + missed),
        costPerHire: per(euros, hiredWithCost),
      }
      return bounded({ key: part, label: partName(part, name, language), values }, row.came, row.came + missed)
    }),
  }
}

/** Closed vacancies by reason, with the middle of the days that they were open. */
export function vacancyTable(
  rows: readonly { part: string; n: number; days: number | null }[],
  language: Language,
): FigureTable {
  const t = workTexts[language]
  const all = rows.reduce((sum, { n }) => sum + n, 0)
  return {
    name: 'vacancies',
    title: t.subjects.vacancies,
    definition: t.definitions.vacancies,
    labelHead: t.subjects.vacancies,
    main: 'share',
    columns: columnsOf(language, [
      ['n', 'count'],
      ['share', 'share', 'n'],
      ['days', 'days', 'n'],
    ]),
    rows: rows.map(({ part, n, days }) =>
      bounded({ key: part, label: partName(part, null, language), values: { n, days, share: per(n, all) } }, n, all),
    ),
  }
}

/** Employers by how they answer, with the number of cases and the interval; never one star. */
export function employerTable(rows: readonly EmployerFigures[], language: Language): FigureTable {
  const t = workTexts[language]
  return {
    name: 'employers',
    title: t.subjects.employers,
    definition: t.definitions.employers,
    labelHead: t.divisions.host,
    main: 'answerRate',
    columns: columnsOf(language, [
      ['proposals', 'count'],
      ['answered', 'count'],
      ['answerRate', 'share', 'answered', 'proposals'],
      ['days', 'days', 'answered'],
      ['talks', 'count'],
      ['hired', 'count'],
      ['talksPerHire', 'ratio', 'talks', 'hired'],
    ]),
    rows: rows.map(({ part, name, ...counts }) => {
      const values = {
        ...counts,
        answerRate: per(counts.answered, counts.proposals),
        talksPerHire: per(counts.talks, counts.hired),
      }
      return bounded({ key: part, label: name, values }, counts.answered, counts.proposals)
    }),
  }
}

/** Acquisition by site: asked, answered, won. */
export function leadTable(
  rows: readonly { part: string; name: string | null; leads: number; asked: number; answered: number; won: number }[],
  language: Language,
): FigureTable {
  const t = workTexts[language]
  return {
    name: 'leads',
    title: t.subjects.leads,
    definition: t.definitions.leads,
    labelHead: t.divisions.site,
    main: 'wonRate',
    columns: columnsOf(language, [
      ['leads', 'count'],
      ['asked', 'count'],
      ['answered', 'count'],
      ['won', 'count'],
      ['wonRate', 'share', 'won', 'asked'],
    ]),
    rows: rows.map(({ part, name, ...counts }) =>
      bounded(
        {
          key: part,
          label: partName(part, name, language),
          values: { ...counts, wonRate: per(counts.won, counts.asked) },
        },
        counts.won,
        counts.asked,
      ),
    ),
  }
}

/** Handovers (Schnittstellenvermittlung) by site: decided, returned, and the middle of the days until somebody decided. */
export function handoverTable(
  rows: readonly {
    part: string
    name: string | null
    n: number
    open: number
    taken: number
    returned: number
    withdrawn: number
    days: number | null
    openDays: number | null
  }[],
  language: Language,
): FigureTable {
  const t = workTexts[language]
  return {
    name: 'handovers',
    title: t.subjects.handovers,
    definition: t.definitions.handovers,
    labelHead: t.divisions.site,
    main: 'returnRate',
    columns: columnsOf(language, [
      ['n', 'count'],
      ['taken', 'count'],
      ['returned', 'count'],
      ['returnRate', 'share', 'returned', 'taken'],
      ['withdrawn', 'count'],
      ['days', 'days', 'taken', 'returned'],
      ['open', 'count'],
      ['openDays', 'days', 'open'],
    ]),
    rows: rows.map(({ part, name, ...counts }) => {
      const decided = counts.taken + counts.returned
      const values = { ...counts, returnRate: per(counts.returned, decided) }
      return bounded({ key: part, label: partName(part, name, language), values }, counts.returned, decided)
    }),
  }
}
