import { z } from 'zod'
import { eventDivisionNames, workSubjects } from '../../domains/reports/work.ts'
import { operation } from '../api.ts'

const day = z.iso.date()
const hidden = z.array(z.string())
const share = z.number().nullable()
const count = z.number().nullable()
const language = z.enum(['de', 'en']).default('de')
const site = z.string().max(100).default('')

/** A table of figures as callers read it. Figures that small counts are made of are null and named in `hidden`. */
export const figureTable = z.object({
  name: z.string(),
  title: z.string(),
  definition: z.string(),
  columns: z.array(
    z.object({ key: z.string(), title: z.string(), kind: z.enum(['count', 'share', 'ratio', 'days', 'euro']) }),
  ),
  items: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      values: z.record(z.string(), z.number().nullable()),
      low: share,
      high: share,
      hidden,
    }),
  ),
})

/** Figures of the house, as on its pages of results. Counts under 3 are hidden, and further ones that would give them away. */
export const reportOperations = {
  reportOccupations: operation({
    method: 'GET',
    path: '/api/v1/reports/occupations',
    summary: 'Open vacancies, unemployed people in SGB II and active candidates by target occupation',
    verb: 'reports.read',
    query: z.object({
      level: z.coerce.number().int().min(1).max(5).default(3),
      at: z
        .string()
        .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'A day, a month or a year.')
        .default(''),
      site,
      occupation: z
        .string()
        .regex(/^\d{0,4}$/)
        .default(''),
      requirement: z.enum(['', '1', '2', '3', '4']).default(''),
      time: z.enum(['', 'full_time', 'part_time']).default(''),
      language,
    }),
    answer: z.object({
      at: z.string(),
      days: z.array(day),
      items: z.array(
        z.object({
          occupation: z.string(),
          title: z.string(),
          vacancies: count,
          vacancyShare: share,
          unemployed: count,
          unemployedShare: share,
          gap: z.number().nullable(),
          vacanciesPerPerson: z.number().nullable(),
          candidates: count.optional(),
          hidden,
        }),
      ),
      next: z.null(),
    }),
    status: 200,
  }),
  reportIntegrations: operation({
    method: 'GET',
    path: '/api/v1/reports/integrations',
    summary:
      'Integrations of the twelve months up to a month: rate of § 48a SGB II, parts, ways, what lasted, trial measures',
    verb: 'reports.read',
    query: z.object({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month as 2026-10.')
        .optional(),
      site,
      language,
    }),
    answer: z.object({
      from: day,
      to: day,
      integrations: count,
      meanStock: count,
      months: z.int(),
      rate: share,
      tables: z.array(figureTable),
    }),
    status: 200,
  }),
  reportTargets: operation({
    method: 'GET',
    path: '/api/v1/reports/targets',
    summary: 'Targets of a year: value before, to be reached, so far, and the forecast',
    verb: 'reports.read',
    query: z.object({ year: z.coerce.number().int().min(2000).max(2200).optional() }),
    answer: z.object({
      year: z.int(),
      items: z.array(
        z.object({
          figure: z.string(),
          changePercent: z.number().nullable(),
          before: z.number().nullable(),
          target: z.number().nullable(),
          now: z.number().nullable(),
          forecast: z.number().nullable(),
          months: z.int(),
        }),
      ),
      next: z.null(),
    }),
    status: 200,
  }),
  reportSites: operation({
    method: 'GET',
    path: '/api/v1/reports/sites',
    summary: 'The sites beside each other',
    verb: 'reports.read',
    query: z.object({ language }),
    answer: figureTable,
    status: 200,
  }),
  reportWork: operation({
    method: 'GET',
    path: '/api/v1/reports/work',
    summary: 'Figures of events, closed vacancies, employers, acquisition and handovers in a time',
    verb: 'reports.read',
    query: z.object({
      subject: z.enum(workSubjects).default('events'),
      by: z.enum(eventDivisionNames).default('kind'),
      from: day.optional(),
      to: day.optional(),
      site,
      language,
    }),
    answer: figureTable.extend({ from: day, to: day }),
    status: 200,
  }),
  reportStocks: operation({
    method: 'GET',
    path: '/api/v1/reports/stocks',
    summary: 'Days that have a stock, how each was counted, and corrections that came later',
    verb: 'reports.read',
    answer: z.object({
      items: z.array(z.object({ day, takenAt: z.iso.datetime(), source: z.string(), corrections: z.int() })),
      next: z.null(),
    }),
    status: 200,
  }),
} as const
