import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import type { PartCount } from '../domains/reports/integration-figures.ts'
import { amount, percent } from '../domains/reports/numbers.ts'
import { useLanguage, useTexts } from './language.ts'
import { Section, Table } from './parts.tsx'

/** Integration rates by site, profile class and target group. */
export function IntegrationParts({
  parts,
  sites,
}: {
  parts: readonly PartCount[]
  sites: readonly { id: string; name: string }[]
}) {
  const t = useTexts(integrationTexts)
  const language = useLanguage()
  const groups: Readonly<Record<string, string>> = t.groups
  const profiles: Readonly<Record<string, string>> = candidateTexts[language].profiles
  const name = ({ by, part }: PartCount) =>
    by === 'site'
      ? (sites.find(({ id }) => id === part)?.name ?? t.withoutSite)
      : ((by === 'group' ? groups : profiles)[part] ?? part)
  return (['site', 'profile', 'group'] as const).map((by) => (
    <Section key={by} title={t.parts[by]}>
      {by === 'group' ? <p className="small muted">{t.groupNote}</p> : null}
      <Table
        caption={t.parts[by]}
        rows={parts.filter((part) => part.by === by)}
        id={({ part }) => part || 'none'}
        columns={[
          { head: t.part, main: true, cell: name },
          { head: t.n, end: true, cell: (row) => amount(row.integrations, language) },
          { head: t.stock, end: true, cell: (row) => (row.meanStock === null ? '–' : amount(row.meanStock, language)) },
          {
            head: t.rate,
            end: true,
            cell: (row) => percent(row.meanStock ? row.integrations / row.meanStock : null, language),
          },
        ]}
      />
    </Section>
  ))
}
