import { Form, Link } from '@remix-run/react'
import { bundleTexts } from '../domains/events/bundles/bundle.texts.ts'
import type { Bundle } from '../domains/events/bundles/bundle.ts'
import { dayInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Button } from './parts.tsx'

interface Props {
  bundle: Bundle & { name: string; day: string | null; site: { name: string } }
  mayWrite: boolean
}

/** One bundle: why, when, with whom, and the button that makes a draft of it. */
export function BundleCard({ bundle, mayWrite }: Props) {
  const t = useTexts(bundleTexts)
  const language = useLanguage()
  const { key, name, day, site, people, ready, hosts, places, kind } = bundle
  const reasons = t.reasons({ ready, occupation: name, site: site.name, hosts: hosts.length, places })
  return (
    <li className="card bundle" data-row>
      <h2 className="sub">
        {name}, {site.name} <Badge>{t.kinds[kind]}</Badge>
      </h2>
      <p>
        <strong>{t.people(ready)}</strong> · <strong>{t.hosts(hosts.length, places)}</strong>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        <li>{day ? `${t.day(dayInWords(day, language))}. ${t.dayWhy}` : t.noDay}</li>
      </ul>
      <div className="bundle__sides">
        <details>
          <summary>{t.people(ready)}</summary>
          {ready > people.length ? <p className="muted">{t.listed(people.length)}</p> : null}
          <ul>
            {people.map((person) => (
              <li key={person.id}>
                <Link to={`/candidates/${person.id}`}>{person.name}</Link>
                {person.km === null ? null : <span className="muted"> {t.km(person.km)}</span>}
              </li>
            ))}
          </ul>
        </details>
        <details>
          <summary>{t.hosts(hosts.length, places)}</summary>
          <ul>
            {hosts.map((host) => (
              <li key={host.employerId}>
                <Link to={`/employers/${host.employerId}`}>{host.employer}</Link>{' '}
                <span className="muted">
                  {t.places(host.places)}
                  {host.tempAgency ? `, ${t.agency}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </details>
      </div>
      {mayWrite ? (
        <Form method="post" className="row">
          <input type="hidden" name="key" value={key} />
          {day ? (
            <Button rank="primary" name="intent" value="make" label={`${t.make}: ${name}, ${site.name}`}>
              {t.make}
            </Button>
          ) : null}
          <Button rank="tertiary" name="intent" value="dismiss" label={`${t.dismiss}: ${name}, ${site.name}`}>
            {t.dismiss}
          </Button>
        </Form>
      ) : null}
    </li>
  )
}
