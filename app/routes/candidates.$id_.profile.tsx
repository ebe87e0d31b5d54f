import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '../domains/accounts/permissions.ts'
import { shortProfileTexts } from '../domains/acquisition/short-profile.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { profileAction } from '../http/profile-action.server.ts'
import { dayOf } from '../lib/dates.ts'
import { frameTexts } from '../ui/frame.texts.ts'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import { Facts, Notice, Section } from '../ui/parts.tsx'
import { SendProfileForm, Sendings } from '../ui/send-profile.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, shortProfileTexts[titleLanguage(matches)].title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope, actor, language } = await requireCaller(request, 'matches.read')
  const id = params.id ?? ''
  const person = (await reads.matching.personFacts(scope, [id])).get(id)
  if (!person) throw notFound()
  const asked = new URL(request.url).searchParams
  const typed = asked.get('q') ?? ''
  const chosen = asked.get('employer')
  const firm = chosen ? (await reads.acquisition.firms(scope, [chosen])).get(chosen) : null
  const now = app.now()
  return {
    person,
    typed,
    firms: firm ? [firm] : typed ? await reads.employers.byName(scope, typed) : [],
    preview: await reads.shortProfiles.preview(scope, id, language),
    sendings: (await reads.shortProfiles.sendings(scope, id)).map((one) => ({ ...one, over: one.expiresAt <= now })),
    today: dayOf(now),
    mayWrite: may(actor.role, 'leads.write'),
  }
}

export const action = ({ request, params }: ActionFunctionArgs) => profileAction(request, params.id ?? '')

/** The anonymous short profile: what an employer would see, sending it on a consent, what was sent and withdrawing it. */
export default function Profile() {
  const t = useTexts(shortProfileTexts)
  const f = useTexts(frameTexts)
  const { person, preview, sendings, mayWrite, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={`${t.title}: ${person.name}`}
      sub={t.hint}
      crumbs={[
        { to: '/candidates', text: f.candidates },
        { to: `/candidates/${person.id}`, text: person.name },
      ]}
    >
      {answer && 'refused' in answer ? <Notice tone="danger">{answer.refused}</Notice> : null}
      {answer && 'link' in answer ? (
        <Notice tone="success" title={t.link}>
          <p>
            <a className="breaks" href={answer.link}>
              {answer.link}
            </a>
          </p>
          <p>{t.linkHint}</p>
        </Notice>
      ) : null}
      <div className="cols">
        <Section title={t.preview}>
          {preview ? (
            <>
              <Facts rows={preview.rows} />
              <p className="muted small">{t.shared(preview.k)}</p>
            </>
          ) : (
            <Notice tone="warning">{t.tooRare}</Notice>
          )}
          {preview && mayWrite ? <SendProfileForm {...form} /> : null}
        </Section>
        <Section title={t.sendings}>
          <Sendings sendings={sendings} mayWrite={mayWrite} />
        </Section>
      </div>
    </Page>
  )
}
