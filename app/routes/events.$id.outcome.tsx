import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { outcomeForm, takenOverForm } from '../domains/events/outcomes/outcome.form.ts'
import { takenOverTexts } from '../domains/events/outcomes/taken-over.texts.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { readForm } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { clock } from '../lib/dates.ts'
import { FunnelTable } from '../ui/funnel-table.tsx'
import { KeptPeople } from '../ui/kept-people.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { OutcomeForm } from '../ui/outcome-form.tsx'
import { TakenOver } from '../ui/taken-over.tsx'
import { EmptyState, Notice, Section } from '../ui/parts.tsx'
import styles from '../styles/day.css?url'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.read')
  const id = params.id ?? ''
  const [rows, funnel, hosts] = await Promise.all([
    reads.outcomes.ofEvent(scope, id),
    reads.outcomes.funnel(scope, id),
    reads.outcomes.hosts(scope, id),
  ])
  const vacancies = await Promise.all(
    hosts.map(async ({ employerId }) => [employerId, await reads.outcomes.vacancies(id, employerId)] as const),
  )
  const kept = await Promise.all(
    hosts.map(async ({ employerId, name }) => ({ name, people: await reads.outcomes.kept(scope, employerId) })),
  )
  return {
    rows,
    funnel,
    vacancies: Object.fromEntries(vacancies),
    kept: kept.filter(({ people }) => people.length > 0),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'registrations.write')
  const t = outcomeTexts[language]
  const eventId = params.id ?? ''
  const here = `/events/${eventId}/outcome`
  const sent = await request.formData()
  if (sent.get('intent') === 'taken-over') {
    const said = readForm(sent, takenOverForm)
    if (!said.ok) return data({ refused: 'invalid' as const }, { status: 400 })
    const { registration: registrationId, employer: employerId, takenOver } = said.data
    const noted = await app.outcomes.takenOver(actor.name, { eventId, registrationId, employerId, takenOver })
    const words = takenOverTexts[language]
    return redirectWith(here, { text: noted ? words.saved : words.refused })
  }
  const form = readForm(sent, outcomeForm)
  if (!form.ok) return data({ refused: 'invalid' as const }, { status: 400 })
  const { registration, employer, result, reason, vacancy, begins } = form.data
  const done = await app.outcomes.record(actor.name, {
    eventId,
    registrationId: registration,
    employerId: employer,
    result,
    reason,
    vacancyId: vacancy,
    beginsOn: begins,
  })
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  const { before, closedVacancy, reopenedVacancy } = done.value
  const words = [
    result === null ? t.undo : t.results[result],
    closedVacancy ? t.closedVacancy : '',
    reopenedVacancy ? t.reopenedVacancy : '',
  ]
  const undo = {
    action: here,
    fields: {
      registration,
      employer,
      result: before?.result ?? '',
      reason: before?.reason ?? '',
      vacancy: before?.vacancyId ?? '',
      begins: before?.beginsOn ?? '',
    },
  }
  return redirectWith(here, { text: words.filter(Boolean).join('. '), undo })
}

/** Result of an event (Ergebnis): what is missing, what came of each talk, the funnel beside like events. */
export default function Outcome() {
  const t = useTexts(outcomeTexts)
  const language = useLanguage()
  const { rows, funnel, vacancies, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const missing = rows.filter(({ result }) => result === null).length
  const sorted = [...rows].sort((a, b) => Number(a.result !== null) - Number(b.result !== null))
  return (
    <>
      {answer ? <Notice tone="danger">{t.refusals[answer.refused]}</Notice> : null}
      {funnel ? <FunnelTable {...funnel} /> : null}
      <Section title={t.talks} id="talks">
        {rows.length === 0 ? (
          <EmptyState title={t.nobodyCame} />
        ) : (
          <>
            <p>{t.missing(missing)}</p>
            <ul className="door">
              {sorted.map((row) => (
                <li key={`${row.registrationId} ${row.employerId}`} className="door__row" data-row>
                  <div className="door__who">
                    <h3 className="sub">
                      <Link to={`/candidates/${row.candidateId}`}>{row.name}</Link>
                    </h3>
                    <span className="muted">
                      {row.employer}
                      {row.beginsAt ? ` · ${clock(row.beginsAt, language)}` : ''}
                      {row.result ? ` · ${t.results[row.result]}` : ` · ${t.open}`}
                      {row.reason ? ` (${(t.reasons as Record<string, string>)[row.reason] ?? row.reason})` : ''}
                    </span>
                  </div>
                  <OutcomeForm
                    talk={row}
                    name={`${row.name ?? ''}, ${row.employer}`}
                    vacancies={vacancies[row.employerId] ?? []}
                  />
                  {row.takenOver === undefined ? null : (
                    <TakenOver
                      registration={row.registrationId}
                      employer={row.employerId}
                      takenOver={row.takenOver}
                      name={row.name ?? ''}
                    />
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      {kept.map(({ name, people }) => (
        <KeptPeople key={name} employer={name} people={people} />
      ))}
    </>
  )
}
