import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { bundleTexts } from '../domains/events/bundles/bundle.texts.ts'
import { chooseTexts } from '../domains/events/choose.texts.ts'
import { eventPeopleTexts } from '../domains/events/event-people.texts.ts'
import { eventRefusalTexts } from '../domains/events/event-refusals.texts.ts'
import { invitationsBody } from '../domains/events/event.form.ts'
import { templateTexts } from '../domains/messages/templates.texts.ts'
import { formValues } from '../http/form.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { InviteAdviceBox } from '../ui/invite-advice.tsx'
import { InviteControls } from '../ui/invite-controls.tsx'
import { PeopleToChoose } from '../ui/people-to-choose.tsx'
import { useTexts } from '../ui/language.ts'
import { SelectTop } from '../ui/select-top.tsx'
import { Button, EmptyState, LinkButton, Notice, Section } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

const shown = 150

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'events.read')
  const event = await reads.events.detail(scope, params.id ?? '')
  if (!event) throw notFound()
  const profile = await reads.events.profile(event)
  const there = new Set(
    (await reads.events.registrations(scope, event.id))
      .filter(({ state }) => state !== 'cancelled')
      .map(({ candidateId }) => candidateId),
  )
  const lists = profile
    ? await reads.matching.peopleForEvent(scope, profile, there, { top: shown, language })
    : { matches: [], near: [] }
  const named = new URL(request.url).searchParams.getAll('person').slice(0, 100)
  const wanted = new Set([...named, ...(await reads.bundles.selected(scope, event.id))])
  const selected = [...wanted].filter((id) => !there.has(id))
  const ranked = new Set(lists.matches.map(({ id }) => id))
  const unranked = selected.filter((id) => !ranked.has(id)).map((id) => ({ id, score: null, factors: [] }))
  const facts = await reads.matching.personFacts(scope, [...ranked, ...unranked.map(({ id }) => id)])
  const busy = await reads.planner.busyPeople(scope, event, [...facts.keys()])
  const people = [...unranked, ...lists.matches].flatMap((match) => {
    const person = facts.get(match.id)
    const way = match.factors.find(({ factor }) => factor === 'way')?.reason ?? ''
    return person
      ? [
          {
            id: match.id,
            score: match.score,
            factors: match.factors,
            name: person.name,
            city: person.city,
            readyOn: person.readyOn,
            way,
            busy: busy[match.id] ?? null,
          },
        ]
      : []
  })
  const { advice, shownUp } = await reads.planner.inviteAdvice(scope, {
    kind: event.kind,
    beginsAt: event.beginsAt,
    free: event.seats.free,
  })
  return {
    event,
    people,
    selected,
    hasOccupations: profile !== null,
    mayInvite: may(actor.role, 'invitations.write'),
    mayRead: may(actor.role, 'messages.read'),
    suggested: Math.max(1, advice?.from ?? 1),
    advice,
    shownUp,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'invitations.write')
  const refusalWords = eventRefusalTexts[language]
  const chooseWords = chooseTexts[language]
  const values = formValues(await request.formData())
  const chosen = values['candidates[]']
  const parsed = invitationsBody.safeParse({
    candidates: typeof chosen === 'string' ? [chosen] : (chosen ?? []),
    channel: values.channel,
    legal: values.legal,
  })
  if (!parsed.success) return data({ refused: refusalWords.nobody }, { status: 400 })
  const { candidates, channel, legal } = parsed.data
  const done = await app.invitations.invite(actor.name, {
    eventId: params.id ?? '',
    candidateIds: candidates,
    channel,
    legal,
  })
  if (!done.ok) return data({ refused: refusalWords[done.reason] }, { status: 409 })
  return redirectWith(`/events/${params.id ?? ''}/invitations`, { text: chooseWords.invited(done.value.invited) })
}

export default function Choose() {
  const refusalWords = useTexts(eventRefusalTexts)
  const peopleWords = useTexts(eventPeopleTexts)
  const chooseWords = useTexts(chooseTexts)
  const m = useTexts(templateTexts)
  const b = useTexts(bundleTexts)
  const { event, people, selected, hasOccupations, mayInvite, mayRead, suggested, advice, shownUp } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const open = event.state === 'published' || event.state === 'running'
  return (
    <Section
      title={chooseWords.title}
      actions={
        <>
          {mayRead ? <LinkButton to={`/events/${event.id}/preview`}>{m.preview}</LinkButton> : null}
          {mayRead ? <LinkButton to="/templates">{m.title}</LinkButton> : null}
        </>
      }
    >
      {answer?.refused ? <Notice tone="danger">{answer.refused}</Notice> : null}
      {hasOccupations ? (
        <p className="muted">{chooseWords.hint}</p>
      ) : (
        <Notice tone="warning">{chooseWords.noOccupations}</Notice>
      )}
      {!open ? <Notice tone="warning">{refusalWords.not_published}</Notice> : null}
      {open ? <InviteAdviceBox advice={advice} shownUp={shownUp} /> : null}
      {people.length === 0 ? (
        <EmptyState title={chooseWords.none}>
          <p>{chooseWords.noneHint}</p>
          <LinkButton to={`/events/${event.id}/people`}>{peopleWords.pickPeople}</LinkButton>
        </EmptyState>
      ) : (
        <Form method="post">
          {selected.length > 0 ? <p>{b.selected(selected.length)}</p> : null}
          <InviteControls>
            {mayInvite && open ? <Button rank="primary">{chooseWords.invite}</Button> : null}
            <SelectTop name="candidates[]" n={Math.min(suggested, people.length)} text={chooseWords.selectTop} />
          </InviteControls>
          <PeopleToChoose people={people} selected={selected} />
        </Form>
      )}
    </Section>
  )
}
