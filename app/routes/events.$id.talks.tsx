import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { talkTexts } from '../domains/events/talks/talks.texts.ts'
import { notFound, redirectWith, requireCaller } from '../http/guard.server.ts'
import { talkAction } from '../http/talk-action.server.ts'
import { useTexts } from '../ui/language.ts'
import { EmptyState, Notice, Section } from '../ui/parts.tsx'
import { PlanHead } from '../ui/talk-plan-head.tsx'
import { TalkGrid } from '../ui/talk-grid.tsx'
import { TalkPanel } from '../ui/talk-panel.tsx'
import { TalkPeople } from '../ui/talk-people.tsx'
import { TalkPrints } from '../ui/talk-prints.tsx'
import { TalkSettingsForm } from '../ui/talk-settings.tsx'
import styles from '../styles/talks.css?url'
import { reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.read')
  const [session, run] = await Promise.all([
    reads.talks.session(scope, params.id ?? ''),
    reads.talks.lastRun(scope, params.id ?? ''),
  ])
  if (!session) throw notFound()
  const query = new URL(request.url).searchParams
  const { undo, ...shown } = session
  const result = run?.result
  const proposal = result && {
    status: result.status,
    total: result.total,
    gap: result.gap,
    seconds: result.seconds,
    talks: result.talks.length,
    moved: result.moved.length,
    added: result.added.length,
    lost: result.lost.length,
    totalBefore: result.totalBefore,
  }
  return {
    session: { ...shown, undo: null },
    mayUndo: undo !== null && undo.length > 0,
    run: run && { id: run.id, state: run.state, progress: run.progress, baseVersion: run.baseVersion, proposal },
    why: Object.fromEntries(
      (run?.state === 'applied' ? (result?.unplaced ?? []) : []).map(({ person, why }) => [person, why]),
    ),
    talk: query.get('talk'),
    person: query.get('person'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, scope, language } = await requireCaller(request, 'events.write')
  const id = params.id ?? ''
  const session = await reads.talks.session(scope, id)
  if (!session) throw notFound()
  const form = await request.formData()
  const done = await talkAction(actor.name, id, session.beginsAt, form)
  if (!done.ok) return data(done, { status: done.reason === 'form' ? 400 : 409 })
  const t = talkTexts[language]
  const here = `/events/${id}/talks`
  const words: Partial<Record<string, string>> = t.done
  const text = [words[done.intent], done.leftOut > 0 ? t.leftOut(done.leftOut) : ''].filter(Boolean).join(' ')
  if (text === '') return redirectWith(here, { text: done.intent === 'plan' ? t.running : t.plan })
  const undone = ['place', 'remove', 'pin', 'unpin', 'apply'].includes(done.intent)
  return redirectWith(here, { text, ...(undone ? { undo: { action: here, fields: { intent: 'undo' } } } : {}) })
}

export default function Talks() {
  const t = useTexts(talkTexts)
  const { session, mayUndo, run, why, talk, person } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const chosen = session.talks.find(({ id }) => id === talk) ?? null
  const chosenPerson = session.people.find(({ id }) => id === (chosen?.registrationId ?? person)) ?? null
  const slots = session.rounds.some(({ slotId }) => slotId !== null)
  const missing =
    session.hosts.length === 0
      ? t.noHosts
      : slots && session.hosts.length > 1
        ? t.manyHosts
        : session.rounds.length === 0
          ? t.noRounds
          : session.people.length === 0
            ? t.nobody
            : null
  return (
    <>
      {answer && answer.reason !== 'form' ? (
        <Notice tone="danger">{t.refusals[answer.reason] ?? answer.reason}</Notice>
      ) : null}
      <Section title={t.plan}>
        <PlanHead session={session} run={run} mayUndo={mayUndo} ready={missing === null} />
        {missing ? (
          <Notice tone="warning">
            <p>{missing}</p>
          </Notice>
        ) : null}
        {missing === null && session.talks.length === 0 ? (
          <EmptyState title={t.empty}>
            <p>{t.emptyHint}</p>
          </EmptyState>
        ) : null}
        {session.rounds.length > 0 && session.hosts.length > 0 ? (
          <div className="talks">
            {session.talks.length > 0 ? <TalkGrid session={session} chosen={chosen?.id ?? null} /> : null}
            <div className="talks__side">
              {chosenPerson ? (
                <TalkPanel
                  session={session}
                  person={chosenPerson}
                  talk={chosen}
                  errors={answer?.errors ?? {}}
                  key={`${chosenPerson.id}-${chosen?.id ?? ''}`}
                />
              ) : null}
              <TalkPeople session={session} why={why} />
            </div>
          </div>
        ) : null}
      </Section>
      {session.talks.length > 0 ? <TalkPrints eventId={session.eventId} /> : null}
      {slots ? null : (
        <TalkSettingsForm settings={session.settings} errors={answer?.errors ?? {}} values={answer?.values ?? null} />
      )}
    </>
  )
}
