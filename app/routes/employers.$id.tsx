import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { employerTexts } from '../domains/employers/employer.texts.ts'
import { agencyCardTexts } from '../domains/events/talks/agency-card.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'
import { employerHistory } from '../http/employer-form.server.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { AgencyCard } from '../ui/agency-card.tsx'
import { EmployerFacts } from '../ui/employer-facts.tsx'
import { EmployerVacancies } from '../ui/employer-vacancies.tsx'
import { History } from '../ui/history.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Badge, LinkButton, Section } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, page?.employer.name ?? employerTexts[titleLanguage(matches)].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'records.read')
  const detail = await reads.employers.detail(scope, params.id ?? '')
  if (!detail) throw notFound()
  const { history, ...shown } = detail
  const past = [...(shown.employer.sought ?? []), ...(shown.employer.hired ?? [])]
  return {
    ...shown,
    mayWrite: may(actor.role, 'records.write'),
    titles: await reads.occupations.titles(
      [...shown.vacancies, ...past].map((one) => one.occupation),
      language,
    ),
    card:
      detail.employer.kind === 'temp_agency'
        ? ((await reads.talks.cards([detail.employer.id])).get(detail.employer.id) ?? null)
        : null,
    history: await employerHistory(history, language),
    now: app.now(),
  }
}

export default function EmployerPage() {
  const page = useLoaderData<typeof loader>()
  const t = useTexts(employerTexts)
  const c = useTexts(agencyCardTexts)
  const v = useTexts(vocabularyTexts)
  const language = useLanguage()
  const { employer } = page
  const eventStates: Record<string, string> = t.eventStates
  return (
    <Page
      title={employer.name}
      sub={employer.city ?? undefined}
      state={employer.kind === 'temp_agency' ? <Badge tone="info">{v.employerKinds.temp_agency}</Badge> : null}
      crumbs={[{ to: '/employers', text: t.title }]}
      actions={
        page.mayWrite ? (
          <>
            <LinkButton to={`/employers/${employer.id}/edit`}>{t.edit}</LinkButton>
            <LinkButton to={`/vacancies/new?employer=${employer.id}`} rank="primary">
              {t.newVacancy}
            </LinkButton>
          </>
        ) : null
      }
    >
      <div className="cols cols--detail">
        <div>
          <EmployerFacts employer={employer} contacts={page.contacts} site={page.site} titles={page.titles} />
        </div>
        <div>
          {employer.kind === 'temp_agency' ? (
            <Section
              title={c.title}
              actions={
                page.mayWrite ? (
                  <LinkButton to={`/employers/${employer.id}/card`} small>
                    {c.edit}
                  </LinkButton>
                ) : null
              }
            >
              <AgencyCard card={page.card} />
            </Section>
          ) : null}
          <EmployerVacancies
            employerId={employer.id}
            vacancies={page.vacancies}
            more={page.moreVacancies}
            titles={page.titles}
            now={page.now}
          />
          <Section title={t.events}>
            {page.events.length === 0 ? (
              <p className="muted">{t.noEvents}</p>
            ) : (
              <ul className="timeline">
                {page.events.map((event) => (
                  <li key={event.id}>
                    <Link to={`/events/${event.id}`}>{event.title}</Link>{' '}
                    <Badge>{eventStates[event.state] ?? event.state}</Badge>
                    <div className="small muted">{dayInWords(dayOf(event.beginsAt), language)}</div>
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title={t.history} id="history">
            <History steps={page.history} />
          </Section>
        </div>
      </div>
    </Page>
  )
}
