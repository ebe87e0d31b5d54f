import type { HistoryRow } from '../../prisma/history.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vacancyValueInWords } from '../domains/vacancies/vacancy-values.texts.ts'
import { historySteps } from '../lib/history-steps.ts'
import { recordTexts } from '../ui/record.texts.ts'
import { reads } from '../wiring.server.ts'

/** All occupation codes that a history speaks of. */
export function codesIn(history: readonly HistoryRow[]): string[] {
  return [...new Set(JSON.stringify(history.map((entry) => entry.changes)).match(/"\d{5}"/g) ?? [])].map((code) =>
    code.slice(1, 6),
  )
}

/** The history of a vacancy in words. */
export async function vacancyHistory(history: readonly HistoryRow[], language: 'de' | 'en') {
  const t = vacancyTexts[language]
  const titles = await reads.occupations.titles(codesIn(history), language)
  const sites = Object.fromEntries((await reads.accounts.sites()).map((site) => [site.id, site.name]))
  return historySteps(history, {
    labels: t.fields,
    words: (field, value) =>
      field === 'siteId' && typeof value === 'string'
        ? (sites[value] ?? value)
        : vacancyValueInWords(field, value, language, titles),
    actions: { created: recordTexts[language].created, deleted: recordTexts[language].deleted },
  })
}
