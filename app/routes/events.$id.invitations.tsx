import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { may } from '../domains/accounts/permissions.ts'
import { chooseTexts } from '../domains/events/choose.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { batchTexts } from '../domains/events/batch.texts.ts'
import { stateTexts } from '../domains/messages/messages.staff.texts.ts'
import { textField } from '../http/form.ts'
import { redirectWith, requireCaller } from '../http/guard.server.ts'
import { lettersAction } from '../http/letters-action.server.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { LettersToPrint } from '../ui/letters-to-print.tsx'
import { useLanguage, useTexts } from '../ui/language.ts'
import { Button, EmptyState, Facts, LinkButton, Section } from '../ui/parts.tsx'
import { app, reads } from '../wiring.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, scope } = await requireCaller(request, 'events.read')
  const id = params.id ?? ''
  const letters = may(actor.role, 'invitations.write')
    ? await reads.letters.ofPile(scope, { event: id })
    : { count: 0, runs: [] }
  return { id, batches: await reads.invitations.batches(scope, id), letters }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'invitations.write')
  const form = await request.formData()
  const back = `/events/${params.id ?? ''}/invitations`
  const done = await lettersAction(request, form, { event: params.id ?? '' }, back)
  if (done) return done
  const batch = textField(form, 'batch')
  if (form.get('intent') === 'stop') await app.invitations.stop(actor.name, batch)
  else await app.invitations.resume(actor.name, batch)
  return redirectWith(back, { text: eventTexts[language].saved })
}

const moving = new Set(['planned', 'queued', 'sending', 'failed'])

/** Batches of invitations with their progress: it comes from the rows, so it survives a reload. */
export default function Invitations() {
  const t = useTexts(eventTexts)
  const chooseWords = useTexts(chooseTexts)
  const s = useTexts(batchTexts)
  const states: Record<string, string> = useTexts(stateTexts)
  const language = useLanguage()
  const { id, batches, letters } = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  const busy = batches.some(
    (batch) =>
      !batch.stoppedAt &&
      Object.entries(batch.states).some(([state, n]) => moving.has(state) && state !== 'planned' && n > 0),
  )
  useEffect(() => {
    if (!busy) return
    const timer = setInterval(revalidate, 2000)
    return () => clearInterval(timer)
  }, [busy, revalidate])
  if (batches.length === 0 && letters.count === 0 && letters.runs.length === 0) {
    return (
      <EmptyState title={chooseWords.invitedOf.none}>
        <LinkButton to={`/events/${id}/choose`}>{t.tabs.choose}</LinkButton>
      </EmptyState>
    )
  }
  return (
    <div aria-live="polite">
      <LettersToPrint pdf={`/events/${id}/letters.pdf?`} {...letters} />
      {batches.map((batch) => {
        const total = Object.values(batch.states).reduce((sum, n) => sum + n, 0)
        const done = Object.entries(batch.states).reduce((sum, [state, n]) => (moving.has(state) ? sum : sum + n), 0)
        return (
          <Section
            key={batch.id}
            title={`${chooseWords.invitedOf.batch} ${dayInWords(dayOf(batch.createdAt), language)} (${batch.invited})`}
          >
            <progress max={Math.max(1, total)} value={done} aria-label={chooseWords.invitedOf.progress} /> {done} /{' '}
            {total}
            <Facts rows={Object.entries(batch.states).map(([state, n]) => [states[state] ?? state, n] as const)} />
            {batch.leftOut.length > 0 ? (
              <>
                <h3 className="sub">{chooseWords.invitedOf.leftOut}</h3>
                <ul>
                  {batch.leftOut.map(({ candidateId, name, reason }) => (
                    <li key={candidateId}>
                      {name}: {s.leftOut[reason] ?? reason}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            {done < total ? (
              <Form method="post">
                <input type="hidden" name="batch" value={batch.id} />
                <Button name="intent" value={batch.stoppedAt ? 'resume' : 'stop'}>
                  {batch.stoppedAt ? s.resume : s.stop}
                </Button>
              </Form>
            ) : null}
          </Section>
        )
      })}
    </div>
  )
}
