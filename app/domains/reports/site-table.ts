import type { Language } from '../../lib/dates.ts'
import type { FigureTable } from './figure-table.ts'
import { integrationTexts } from './integration.texts.ts'
import { vacanciesPerPerson } from './occupation-figures.ts'
import { reportTexts } from './reports.texts.ts'

/** A site with today's stock and the integrations of twelve months. */
export interface SiteFigures {
  id: string
  name: string
  vacancies: number
  people: number
  integrations: number
  meanStock: number | null
  rate: number | null
}

/** The sites beside each other. */
export function siteTable(sites: readonly SiteFigures[], language: Language): FigureTable {
  const t = reportTexts[language]
  const i = integrationTexts[language]
  return {
    name: 'sites',
    title: t.compare,
    definition: `${t.compareDefinition} ${i.definitionText}`,
    labelHead: t.site,
    main: 'rate',
    columns: [
      { key: 'vacancies', head: t.vacancies, kind: 'count' },
      { key: 'people', head: t.people, kind: 'count' },
      { key: 'perPerson', head: t.perPerson, kind: 'ratio', from: ['vacancies', 'people'] },
      { key: 'integrations', head: i.n, kind: 'count' },
      { key: 'meanStock', head: i.stock, kind: 'count' },
      { key: 'rate', head: i.rate, kind: 'share', from: ['integrations', 'meanStock'] },
    ],
    rows: sites.map(({ id, name, ...values }) => ({
      key: id,
      label: name,
      values: { ...values, perPerson: vacanciesPerPerson(values) },
    })),
  }
}
