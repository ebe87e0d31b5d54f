import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { placementTexts, shareInWords } from '../domains/matching/placement.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { stockFilter } from '../http/stock-filter.server.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { LinkButton, Section, Table } from '../ui/parts.tsx'
import { StockFilter } from '../ui/stock-filter.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, placementTexts[titleLanguage(matches)].attention)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'matches.read')
  const filter = stockFilter(request)
  const panel = await reads.matching.attention(scope, filter)
  const codes = panel.forgotten.flatMap(({ occupation }) => occupation ?? [])
  return {
    ...panel,
    filter,
    sites: await reads.accounts.sites(),
    titles: await reads.occupations.titles(codes, language),
  }
}

/** How attention is spread: who was proposed to nobody for thirty days, which vacancies take it all. */
export default function Attention() {
  const t = useTexts(placementTexts)
  const language = useLanguage()
  const page = useLoaderData<typeof loader>()
  return (
    <Page
      title={t.attention}
      sub={t.attentionHint}
      actions={
        <>
          <LinkButton to="/weights">{t.weights}</LinkButton>
          <LinkButton to="/placement">{t.placement}</LinkButton>
        </>
      }
    >
      <StockFilter filter={page.filter} sites={page.sites} />
      <div className="cols">
        <Section title={t.forgotten(page.forgottenInAll, page.ready)}>
          <p className="muted small">{t.forgottenHint}</p>
          <Table
            caption={t.person}
            rows={page.forgotten}
            id={({ id }) => id}
            columns={[
              {
                head: t.person,
                main: true,
                cell: ({ id, name }) => <Link to={`/candidates/${id}/matches`}>{name}</Link>,
              },
              {
                head: t.occupation,
                cell: ({ occupation }) => (occupation ? (page.titles[occupation] ?? occupation) : '–'),
              },
              { head: t.site, cell: ({ site }) => site ?? '–' },
              { head: t.lastProposed, cell: ({ days }) => (days === null ? t.never : t.days(days)) },
            ]}
          />
          {page.forgottenInAll > page.forgotten.length ? (
            <p className="muted small">{t.firstOf(page.forgotten.length, page.forgottenInAll)}</p>
          ) : null}
        </Section>
        <Section title={t.taking}>
          <p className="muted small">{t.takingHint}</p>
          <p>{t.uneven(page.uneven, page.proposals)}</p>
          {page.taking.length === 0 ? (
            <p>{t.takingNone}</p>
          ) : (
            <Table
              caption={t.taking}
              rows={page.taking}
              id={({ vacancy }) => vacancy}
              columns={[
                {
                  head: t.vacancy,
                  main: true,
                  cell: ({ vacancy, title, employer }) => (
                    <>
                      <Link to={`/vacancies/${vacancy}/matches`}>{title}</Link> · {employer}
                    </>
                  ),
                },
                { head: t.proposals, end: true, cell: ({ proposals }) => proposals },
                { head: t.places, end: true, cell: ({ places }) => places },
                { head: t.share, end: true, cell: ({ share }) => shareInWords(share, language) },
              ]}
            />
          )}
        </Section>
      </div>
    </Page>
  )
}
