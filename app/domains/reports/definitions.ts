import { definitionIds, definitionTexts } from './definitions.texts.ts'
import type { DefinitionId } from './definitions.texts.ts'

const rates: Readonly<Record<string, DefinitionId>> = { integrations: 'integrations', stock: 'inCare', rate: 'rate' }

/** Columns of figure tables that a definition explains, by table and key. */
const columns: Readonly<Record<string, Readonly<Record<string, DefinitionId>>>> = {
  events: { invited: 'funnel', rate: 'showRate', costPerHire: 'costPerHire' },
  vacancies: { n: 'closed', days: 'closed' },
  employers: { answerRate: 'answerRate', days: 'answerTime', talksPerHire: 'talksPerHire' },
  leads: { leads: 'leads', wonRate: 'leads' },
  handovers: { n: 'handovers', returnRate: 'handovers' },
  sites: { ...rates, vacancies: 'vacancies', people: 'unemployed', perPerson: 'perPerson', meanStock: 'inCare' },
  'integrations-by-month': { ...rates, longTerm: 'longTerm' },
  'integrations-by-site': rates,
  'integrations-by-profile': rates,
  'integrations-by-group': { ...rates, integrations: 'groups' },
  'integrations-by-way': { n: 'byLead' },
  'integrations-after-six-months': { n: 'lasted' },
  'trial-measures': { n: 'trials' },
}

/** The definition of a column; none where its head says all. */
export const definitionOf = (table: string, column: string): DefinitionId | null => columns[table]?.[column] ?? null

/** docs/figures.md: the English definitions as a document. */
export function definitionsDocument(): string {
  const t = definitionTexts.en
  const rows = definitionIds.map((id) => {
    const { name, counted, over, day } = t.figures[id]
    return `| ${name} (*${definitionTexts.de.figures[id].name}*) | ${counted} | ${over ?? '–'} | ${day} |`
  })
  return [
    `# ${t.title}`,
    '',
    `${t.intro} The page \`/results/definitions\` says the same in German and English.`,
    '',
    `| Figure | ${t.counted} | ${t.over} | ${t.day} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
