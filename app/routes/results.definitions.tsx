import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { definitionIds, definitionTexts } from '../domains/reports/definitions.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import styles from '../styles/results.css?url'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, definitionTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCaller(request, 'reports.read')
  return null
}

/** What each figure says, one below the other; marks beside figures lead here. */
export default function Definitions() {
  const t = useTexts(definitionTexts)
  return (
    <Page title={t.title} sub={t.intro} crumbs={[{ to: '/results', text: t.results }]}>
      <div className="definitions">
        <nav aria-label={t.list}>
          <ul className="plain-list small">
            {definitionIds.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t.figures[id].name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {definitionIds.map((id) => {
            const { name, counted, over, day } = t.figures[id]
            return (
              <section key={id} id={id} className="definition" aria-labelledby={`${id}-name`}>
                <h2 id={`${id}-name`}>{name}</h2>
                <dl>
                  <dt>{t.counted}</dt>
                  <dd>{counted}</dd>
                  {over === null ? null : (
                    <>
                      <dt>{t.over}</dt>
                      <dd>{over}</dd>
                    </>
                  )}
                  <dt>{t.day}</dt>
                  <dd>{day}</dd>
                </dl>
              </section>
            )
          })}
        </div>
      </div>
    </Page>
  )
}
