import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { factorsByWeight, rankingTexts, weightSettings } from '../domains/matching/ranking.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { LinkButton, Section, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, rankingTexts[titleLanguage(matches)].weightsTitle)

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCaller(request, 'matches.read')
  const { version, max } = reads.matching.weights()
  return { version, max }
}

/** The table of weights with its version, for the team lead. */
export default function Weights() {
  const t = useTexts(rankingTexts)
  const { version, max } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t.weightsTitle}
      sub={`${t.version} ${version} · ${t.sum}`}
      actions={<LinkButton to="/how-we-rank">{t.publicPage}</LinkButton>}
    >
      <Table
        caption={t.weightsTitle}
        rows={factorsByWeight}
        id={(factor) => factor}
        columns={[
          { head: t.factor, main: true, cell: (factor) => t.factorName[factor] },
          { head: t.points, end: true, cell: (factor) => max[factor] },
          { head: t.meaning, cell: (factor) => t.factorWords[factor] },
        ]}
      />
      <Section title={t.numbers}>
        <p className="muted">{t.numbersHint}</p>
        <Table
          caption={t.numbers}
          rows={weightSettings()}
          id={({ setting }) => setting}
          columns={[
            { head: t.setting, main: true, cell: ({ setting }) => <code>{setting}</code> },
            { head: t.value, end: true, cell: ({ value }) => value },
          ]}
        />
      </Section>
    </Page>
  )
}
