import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { hasArrived } from '../domains/events/day/check-in.ts'
import { tapForm } from '../domains/events/day/check-in.form.ts'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { newId } from '../lib/ids.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { CheckInList } from '../ui/check-in-list.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Notice } from '../ui/parts.tsx'
import { stateAfter } from '../ui/tap-queue.ts'
import { useTaps } from '../ui/use-taps.ts'
import { WalkIn } from '../ui/walk-in.tsx'
import styles from '../styles/day.css?url'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: dayTexts.de.pageTitle(loaded?.event.title ?? '') },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'registrations.write')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event) throw notFound()
  const query = new URL(request.url).searchParams
  const person = query.get('person') ?? ''
  const now = app.now()
  return {
    event: { id: event.id, title: event.title, day: dayOf(event.beginsAt), state: event.state },
    full: event.taken >= event.capacity,
    left: Math.max(0, event.overbookLimit - event.overbooked),
    guests: await reads.day.guests(scope, event.id),
    over: now >= event.endsAt,
    today: dayOf(now) >= dayOf(event.beginsAt) && dayOf(now) <= dayOf(event.endsAt),
    sought: query.get('q') ?? '',
    person,
    found: person ? await reads.pick.people(scope, person) : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language, scope } = await requireCaller(request, 'registrations.write')
  const t = dayTexts[language]
  const eventId = params.id ?? ''
  const sent = Object.fromEntries(await request.formData())
  const here = `/events/${eventId}/check-in`
  if (sent.step === 'all_no_show') {
    const done = await app.day.noShows(actor.name, eventId)
    if (!done.ok) return data({ refused: done.reason }, { status: 409 })
    return redirectWith(here, { text: t.restNoShow(done.value) })
  }
  const form = tapForm.safeParse(sent)
  if (!form.success) return data({ refused: 'gone' as const }, { status: 400 })
  const { step, registration, candidate, reason } = form.data
  const done = await app.day.tap(actor.name, {
    eventId,
    who: registration ? { registrationId: registration } : { candidateId: candidate },
    step,
    at: app.now(),
    nonce: newId(),
    ...(reason ? { reason } : {}),
  })
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  const guest = (await reads.day.guests(scope, eventId)).find(({ id }) => id === done.value.registrationId)
  const undo = { action: here, fields: { step: 'undo', registration: done.value.registrationId } }
  const text = `${guest?.name ?? ''}: ${t.done[step]}`
  return redirectWith(here, step === 'undo' ? { text } : { text, undo })
}

/** The page at the door (Check-in), for a tablet: one field, big rows, one tap; taps survive a broken line. */
export default function CheckIn() {
  const t = useTexts(dayTexts)
  const events = useTexts(eventTexts)
  const language = useLanguage()
  const { event, full, left, guests, over, today, sought, person, found } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const taps = useTaps(event.id)
  const now = guests.map((guest) =>
    stateAfter(
      guest.state,
      taps.waiting.filter(({ registration }) => registration === guest.id).map(({ step }) => step),
    ),
  )
  const here = now.filter(hasArrived).length
  const expected = now.filter((state) => state === 'accepted').length
  const line = taps.signedOut ? t.signIn : taps.waiting.length > 0 ? t.kept(taps.waiting.length) : t.online
  return (
    <Page title={event.title} crumbs={[{ to: `/events/${event.id}`, text: t.back }]}>
      <div className="door__top">
        <p className="door__count" role="status">
          {t.counter(here, here + expected + now.filter((state) => state === 'no_show').length)}
        </p>
        <p className={taps.waiting.length > 0 ? 'door__line door__line--kept' : 'door__line'} role="status">
          {line}
        </p>
      </div>
      {today ? null : <Notice>{t.notToday(dayInWords(event.day, language))}</Notice>}
      {['published', 'running', 'closed'].includes(event.state) ? null : (
        <Notice tone="warning">
          {t.noLongerOpen} ({events.states[event.state]})
        </Notice>
      )}
      {answer ? <Notice tone="danger">{t.refusals[answer.refused]}</Notice> : null}
      <CheckInList guests={guests} sought={sought} over={over} taps={taps} />
      {over && expected > 0 ? (
        <Form method="post">
          <button className="kern-btn kern-btn--secondary" name="step" value="all_no_show">
            <span className="kern-label">{t.restNoShow(expected)}</span>
          </button>
        </Form>
      ) : null}
      <WalkIn sought={person} found={found} full={full} left={left} />
    </Page>
  )
}
