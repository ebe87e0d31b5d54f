import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { hasArrived } from '../domains/events/day/check-in.ts'
import { dayPageTexts } from '../domains/events/day/day-page.texts.ts'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Button, LinkButton, Section } from '../ui/parts.tsx'
import styles from '../styles/day.css?url'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.read')
  const id = params.id ?? ''
  const guests = await reads.day.guests(scope, id)
  const states = guests.map(({ state }) => state)
  return {
    id,
    here: states.filter(hasArrived).length,
    expected: states.filter((state) => ['accepted', 'checked_in', 'late', 'no_show'].includes(state)).length,
    excused: states.filter((state) => state === 'excused').length,
    screen: reads.day.screenPath(id),
    hosts: await reads.outcomes.hosts(scope, id),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'events.write')
  const form = await request.formData()
  const id = params.id ?? ''
  const done = await app.outcomes.hostLink(actor.name, id, textField(form, 'employer'), textField(form, 'renew') !== '')
  if (!done) throw notFound()
  return redirectWith(`/events/${id}/day`, { text: outcomeTexts[language].linkMade(done.employer) })
}

/** The day itself (Tag): door, board, papers to print, lists of the hosts. */
export default function Day() {
  const t = useTexts(dayPageTexts)
  const door = useTexts(dayTexts)
  const words = useTexts(outcomeTexts)
  const language = useLanguage()
  const { id, here, expected, excused, screen, hosts } = useLoaderData<typeof loader>()
  return (
    <>
      <Section title={t.door}>
        <p className="door__count">{door.counter(here, expected)}</p>
        {excused > 0 ? <p className="muted">{t.excused(excused)}</p> : null}
        <div className="row">
          <LinkButton to={`/events/${id}/check-in`} rank="primary" reload>
            {t.openDoor}
          </LinkButton>
          <LinkButton to={`/events/${id}/board`}>{t.board}</LinkButton>
          <LinkButton to={screen} reload>
            {t.screen}
          </LinkButton>
        </div>
        <p className="muted">{t.screenHint}</p>
      </Section>
      <Section title={t.papers}>
        <ul className="work">
          {(['attendance', 'badges', 'certificates'] as const).map((paper) => (
            <li key={paper}>
              <a href={`/events/${id}/papers/${paper}.pdf`}>{t.paper[paper]}</a>
              <span className="muted small">{t.paperHint[paper]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.hostLinks}>
        <p className="muted">{words.hostLinksHint}</p>
        <ul className="work">
          {hosts.map((host) => (
            <li key={host.employerId} data-row>
              <span>
                {host.name}
                {host.phone ? <span className="muted"> {host.phone}</span> : null}
                {host.link ? (
                  <>
                    <br />
                    <a href={host.link.url} className="door__link">
                      {host.link.url}
                    </a>{' '}
                    <span className="muted small">
                      {words.linkUntil(shortDay(dayOf(host.link.expiresAt), language))}
                    </span>
                  </>
                ) : null}
              </span>
              <Form method="post">
                <input type="hidden" name="employer" value={host.employerId} />
                {host.link ? <input type="hidden" name="renew" value="yes" /> : null}
                <Button small label={`${host.link ? words.renewLink : words.makeLink}: ${host.name}`}>
                  {host.link ? words.renewLink : words.makeLink}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
