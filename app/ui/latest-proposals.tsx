import { Link } from '@remix-run/react'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { useTexts } from './language.ts'
import { Section } from './parts.tsx'
import { ProposalList } from './proposal-list.tsx'
import type { ProposalListRow } from './proposal-list.tsx'

/** The newest proposals of a person or a vacancy with what both sides say; `to` is the page on which they are taken further. */
export function LatestProposals({ rows, to }: { rows: readonly ProposalListRow[]; to: string }) {
  const t = useTexts(matchTexts)
  if (rows.length === 0) return null
  return (
    <Section title={t.proposals}>
      <ProposalList rows={rows} mayWrite={false} />
      <p className="small">
        <Link to={`${to}#proposals`}>{t.next}</Link>
      </p>
    </Section>
  )
}
