import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { correctionFields } from '../domains/customers/correction.ts'
import { homeTexts } from '../domains/customers/home.texts.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { ownProfile } from '../domains/customers/own-profile.ts'
import { requireCustomer } from '../http/customer-guard.server.ts'
import { quiet } from '../http/quiet.ts'
import { textField } from '../http/form.ts'
import { notFound, redirectWith } from '../http/guard.server.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { customerLanguages, isCustomerLanguage, languageNames } from '../lib/languages.ts'
import styles from '../styles/own-area.css?url'
import { customerPage, useCustomerTexts } from '../ui/customer-language.ts'
import { SelectField } from '../ui/fields.tsx'
import { OwnArea } from '../ui/own-area.tsx'
import { ownFact } from '../ui/own-fact.tsx'
import { Badge, Button, Section } from '../ui/parts.tsx'
import { pageTitle } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const headers = () => quiet

export const handle = customerPage

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) =>
  pageTitle(matches, homeTexts[page?.pageLanguage ?? 'de'].pages.profile)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope, candidateId, pageLanguage } = await requireCustomer(request, 'me.read')
  const person = await reads.candidates.forForm(scope, candidateId)
  if (!person) throw notFound()
  const codes = person.targets.map(({ occupation }) => occupation)
  const page = {
    pageLanguage,
    profile: ownProfile(person),
    corrections: await reads.corrections.corrections(scope, candidateId),
    titles: await reads.occupations.titles(codes, pageLanguage === 'en' ? 'en' : 'de'),
    today: dayOf(app.now()),
  }
  return data(page, { headers: quiet })
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, scope, pageLanguage } = await requireCustomer(request, 'me.write')
  const t = homeTexts[pageLanguage]
  const form = await request.formData()
  const refused = () => redirectWith('/me/profile', { text: t.refused, tone: 'warning' })
  switch (textField(form, 'intent')) {
    case 'language': {
      const language = textField(form, 'letters')
      if (!isCustomerLanguage(language)) return refused()
      await app.customers.setLanguage(actor, scope, language)
      return redirectWith('/me/profile', { text: t.done.saved })
    }
    case 'withdraw':
      return (await app.corrections.withdraw(actor, scope, textField(form, 'id')))
        ? redirectWith('/me/profile', { text: t.done.withdrawn })
        : refused()
    default:
      throw new Response('', { status: 400 })
  }
}

/** The own profile as the house knows it, and what the person said about it. */
export default function OwnProfilePage() {
  const h = useCustomerTexts(homeTexts)
  const t = useCustomerTexts(ownAreaTexts).profile
  const { pageLanguage, profile, corrections, titles, today } = useLoaderData<typeof loader>()
  const words = { language: pageLanguage, titles, today }
  return (
    <OwnArea page="profile" title={h.pages.profile}>
      <p>{t.intro}</p>
      <dl className="own-facts">
        {correctionFields.map((field) => (
          <div key={field}>
            <dt>{t.fields[field]}</dt>
            {field === 'other' ? null : (
              <dd>{ownFact(field, profile, words) ?? <span className="muted">{t.unknown}</span>}</dd>
            )}
            <dd>
              <Link to={`/me/profile/${field}`} aria-label={`${t.wrong} ${t.fields[field]}`}>
                {field === 'other' ? t.says : t.wrong}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      {corrections.length > 0 ? (
        <Section title={t.told} id="told">
          <ul className="own-list">
            {corrections.map(({ id, field, value, says, state, reason, madeAt }) => (
              <li key={id}>
                <strong>{t.fields[field]}</strong>{' '}
                <span className="muted small">{dayInWords(dayOf(madeAt), pageLanguage)}</span>
                {value ? <div>{ownFact(field, value, words) ?? t.none}</div> : null}
                {says ? (
                  <p className="lines">
                    <bdi>{says}</bdi>
                  </p>
                ) : null}
                <p>
                  <Badge tone={state === 'accepted' ? 'success' : state === 'open' ? 'info' : 'neutral'}>
                    {t.states[state]}
                  </Badge>
                </p>
                {reason ? (
                  <p>
                    {t.answer}:{' '}
                    <bdi lang="de" className="lines">
                      {reason}
                    </bdi>
                  </p>
                ) : null}
                {state === 'open' ? (
                  <Form method="post">
                    <input type="hidden" name="id" value={id} />
                    <Button name="intent" value="withdraw" label={`${t.takeBack}: ${t.fields[field]}`}>
                      {t.takeBack}
                    </Button>
                  </Form>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Form method="post" className="form">
        <SelectField
          name="letters"
          label={t.letters}
          required
          state={{ values: { letters: profile.language }, errors: {} }}
          choices={customerLanguages.map((one) => [one, languageNames[one]] as const)}
        />
        <Button name="intent" value="language">
          {t.save}
        </Button>
      </Form>
    </OwnArea>
  )
}
