import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { worklistTexts } from '../domains/worklist/worklist.texts.ts'
import { requireCaller } from '../http/guard.server.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Button, EmptyState, LinkButton, Section } from '../ui/parts.tsx'
import { reads } from '../wiring.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, actor } = await requireCaller(request, 'worklist.read')
  const site = new URL(request.url).searchParams.get('site') ?? actor.siteId ?? ''
  return { site, sites: await reads.accounts.sites(), groups: await reads.worklist(scope, site) }
}

/** Start page: what waits, by why, oldest first. */
export default function Worklist() {
  const t = useTexts(worklistTexts)
  const a = useTexts(acquisitionTexts)
  const language = useLanguage()
  const { site, sites, groups } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t.title}
      actions={
        <>
          <LinkButton to="/leads">{a.title}</LinkButton>
          <Form className="row row--one">
            <select className="input input--mid" name="site" aria-label={t.site} defaultValue={site} key={site}>
              <option value="">{t.allSites}</option>
              {sites.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <Button>{t.show}</Button>
          </Form>
        </>
      }
    >
      {groups.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHint}</p>
        </EmptyState>
      ) : (
        <div className="board">
          {groups.map(({ group, count, items }) => (
            <div className="card" key={group}>
              <Section title={`${t.groups[group][0]} (${count})`}>
                <p className="muted small">{t.groups[group][1]}</p>
                <ul className="work">
                  {items.map((item) => (
                    <li key={item.id} data-row>
                      <span>
                        <Link to={item.to}>{item.title}</Link>{' '}
                        {item.sub ? <span className="muted small">{item.sub}</span> : null}
                      </span>
                      <span className="muted small nowrap">
                        {item.since ? `${t.since} ${shortDay(dayOf(item.since), language)}` : ''}
                      </span>
                    </li>
                  ))}
                </ul>
                {count > items.length ? <p className="muted small">{t.more(count - items.length)}</p> : null}
              </Section>
            </div>
          ))}
        </div>
      )}
    </Page>
  )
}
