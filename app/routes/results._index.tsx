import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import { everything } from '../domains/reports/stock.ts'
import { requireCaller } from '../http/guard.server.ts'
import styles from '../styles/results.css?url'
import { OccupationPicture } from '../ui/charts/occupation-picture.tsx'
import { TwoWidths } from '../ui/charts/two-widths.tsx'
import { useHouseName } from '../ui/house-name.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, reportTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, language } = await requireCaller(request, 'reports.read')
  return { report: await reads.reports.occupations(scope, '', everything(2), language) }
}

export default function Results() {
  const { report } = useLoaderData<typeof loader>()
  const house = useHouseName()
  const t = useTexts(reportTexts)
  const language = useLanguage()
  return (
    <Page title={t.title}>
      <figure className="figure">
        <TwoWidths
          draw={(width, id) => <OccupationPicture {...{ report, house, language, width, id, view: 'tension' }} />}
        />
        <figcaption>
          <Link to="/results/occupations">{t.occupations}</Link>
        </figcaption>
      </figure>
    </Page>
  )
}
