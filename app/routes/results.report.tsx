import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { yearlyTexts } from '../domains/reports/yearly.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { yearOf } from '../http/report-files/yearly-file.server.ts'
import { openDataFiles, yearFigures } from '../http/yearly-report.server.tsx'
import styles from '../styles/results.css?url'
import { DefinitionMark } from '../ui/definition-mark.tsx'
import { ChoiceFilter, Filters } from '../ui/filters.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { LinkButton, Section, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, yearlyTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'reports.read')
  const year = yearOf(new URL(request.url).searchParams, reads.reports.today())
  const days = await reads.reports.stockDays(scope)
  const current = Number(reads.reports.today().slice(0, 4))
  const years = [...new Set([current, ...days.map(({ day }) => Number(day.slice(0, 4)))])].sort((a, b) => b - a)
  const files = openDataFiles(await yearFigures(scope, year, language), language)
  return { year, years, files: files.map(({ name, title, rows }) => ({ name, title, rows: rows.length })) }
}

/** The yearly report and the open data of a year, to be published. */
export default function YearlyReport() {
  const { year, years, files } = useLoaderData<typeof loader>()
  const t = useTexts(yearlyTexts)
  const of = (file: string, part = '') => `/results/files/${file}?year=${year}${part ? `&part=${part}` : ''}`
  return (
    <Page title={t.title} sub={t.intro} crumbs={[{ to: '/results', text: t.results }]}>
      <div className="list">
        <Filters>
          <ChoiceFilter name="year" label={t.year} choices={years.map((one) => [String(one), String(one)] as const)} />
        </Filters>
        <div>
          <p className="row">
            <LinkButton to={of('yearly-report.pdf')} rank="primary" reload>
              {t.pdf}
            </LinkButton>
            <LinkButton to={of('yearly-report.zip')} reload>
              {t.zip}
            </LinkButton>
            <DefinitionMark of="smallCells" />
          </p>
          <Section title={t.files}>
            <Table
              caption={t.files}
              rows={[
                ...files.map((file) => ({ ...file, kind: 'csv' })),
                { name: 'datapackage', title: t.packageFile, rows: 0, kind: 'json' },
              ]}
              id={({ name }) => name}
              columns={[
                {
                  head: t.file,
                  main: true,
                  cell: ({ name, kind }) => (
                    <a href={of(`yearly-report.${kind}`, kind === 'csv' ? name : '')} download>
                      {`${name}.${kind}`}
                    </a>
                  ),
                },
                { head: t.content, cell: ({ title }) => title },
              ]}
            />
          </Section>
        </div>
      </div>
    </Page>
  )
}
