import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { eventPeopleTexts } from '../domains/events/event-people.texts.ts'
import { eventRefusalTexts } from '../domains/events/event-refusals.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { registrationStates } from '../domains/events/registration.ts'
import type { RegistrationState } from '../domains/events/registration.ts'
import { textField } from '../http/form.ts'
import { may } from '../domains/accounts/permissions.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { AddPerson } from '../ui/add-person.tsx'
import { EventPeopleTable } from '../ui/event-people-table.tsx'
import { Overbook } from '../ui/overbook.tsx'
import { PublicRegistrations } from '../ui/public-registrations.tsx'
import { useTexts } from '../ui/language.ts'
import { EmptyState, LinkButton, Notice, Section, Tabs } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, actor } = await requireCaller(request, 'events.read')
  const query = new URL(request.url).searchParams
  const state = registrationStates.find((one) => one === query.get('state'))
  const id = params.id ?? ''
  const [all, event] = [await reads.events.registrations(scope, id), await reads.events.detail(scope, id)]
  const counts: Partial<Record<RegistrationState, number>> = {}
  for (const row of all) counts[row.state] = (counts[row.state] ?? 0) + 1
  const order = (row: (typeof all)[number]) => row.position ?? 0
  const rows = all.filter((row) => !state || row.state === state).sort((a, b) => order(a) - order(b))
  const sought = query.get('person') ?? ''
  return {
    id,
    rows,
    counts,
    slots: event?.slots ?? [],
    state: state ?? null,
    total: all.length,
    sought,
    found: sought ? await reads.pick.people(scope, sought) : null,
    waiting: all.filter((row) => row.state === 'waiting').map(({ candidateId, name }) => ({ candidateId, name })),
    overbook: event && {
      used: event.overbooked,
      limit: event.overbookLimit,
      capacity: event.capacity,
      taken: event.taken,
    },
    visitors: await reads.signUps.ofEvent(scope, id),
    mayMerge: may(actor.role, 'records.merge'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language, scope } = await requireCaller(request, 'registrations.write')
  const peopleWords = eventPeopleTexts[language]
  const form = await request.formData()
  const text = (name: string) => textField(form, name)
  const here = `/events/${params.id ?? ''}/people`
  const registration = text('registration')
  const name =
    (await reads.events.registrations(scope, params.id ?? '')).find(({ id }) => id === registration)?.name ?? ''
  const overbook = text('overbook').trim()
  const done =
    text('intent') === 'accept'
      ? await app.events.accept(actor.name, registration, 'staff')
      : text('intent') === 'decline'
        ? await app.events.decline(actor.name, registration, 'staff', text('reason') || null)
        : text('intent') === 'move'
          ? await app.events.moveSlot(actor.name, registration, text('slot'))
          : text('intent') === 'remove'
            ? await app.events.cancelRegistration(actor.name, registration)
            : await app.events.register(actor.name, {
                eventId: params.id ?? '',
                candidateId: text('candidate'),
                slotId: null,
                via: 'staff',
                ...(overbook ? { overbook } : {}),
              })
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  const undo = { action: here, fields: { intent: 'accept', registration } }
  return redirectWith(
    here,
    text('intent') === 'remove'
      ? { text: peopleWords.removed(name) }
      : text('intent') === 'decline'
        ? { text: peopleWords.noted, undo }
        : { text: peopleWords.noted },
  )
}

export default function People() {
  const t = useTexts(eventTexts)
  const refusalWords = useTexts(eventRefusalTexts)
  const peopleWords = useTexts(eventPeopleTexts)
  const { id, rows, slots, counts, state, total, sought, found, visitors, mayMerge, waiting, overbook } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const base = `/events/${id}/people`
  const views = [
    { to: base, text: `${t.all} (${total})`, current: state === null },
    ...registrationStates
      .filter((one) => counts[one])
      .map((one) => ({
        to: `${base}?state=${one}`,
        text: `${t.registrationStates[one]} (${counts[one]})`,
        current: state === one,
      })),
  ]
  return (
    <>
      {answer ? <Notice tone="danger">{refusalWords[answer.refused]}</Notice> : null}
      <Section title={peopleWords.people}>
        {total > 0 ? <Tabs label={t.answer} tabs={views} /> : null}
        {rows.length === 0 ? (
          <EmptyState title={peopleWords.noPeople}>
            <p>{peopleWords.noPeopleHint}</p>
            <LinkButton to={`/events/${id}/choose`}>{t.tabs.choose}</LinkButton>
          </EmptyState>
        ) : (
          <EventPeopleTable rows={rows} slots={slots} />
        )}
      </Section>
      <PublicRegistrations rows={visitors} mayMerge={mayMerge} />
      {overbook ? <Overbook {...overbook} waiting={waiting} /> : null}
      <AddPerson sought={sought} found={found} />
    </>
  )
}
