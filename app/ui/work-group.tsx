import { Form, Link } from '@remix-run/react'
import type { WorkGroup } from '../domains/worklist/worklist.ts'
import { worklistTexts } from '../domains/worklist/worklist.texts.ts'
import { dayOf, shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

/** One reason why something waits: its rows oldest first, each with its one-step actions. */
export function WorkGroupCard({ group, mayAct }: { group: WorkGroup; mayAct: boolean }) {
  const t = useTexts(worklistTexts)
  const language = useLanguage()
  const { title, hint, count, items, actions, to } = group
  const rest = count - items.length
  return (
    <div className="card">
      <Section title={`${title} (${count})`}>
        <p className="muted small">{hint}</p>
        <ul className="work">
          {items.map((item) => (
            <li key={item.id} data-row>
              <span>
                <Link to={item.to}>{item.title}</Link>{' '}
                {item.sub ? <span className="muted small">{item.sub}</span> : null}
              </span>
              <span className="work__side">
                <span className="muted small nowrap">
                  {item.since ? `${t.since} ${shortDay(dayOf(item.since), language)}` : ''}
                </span>
                {mayAct
                  ? actions.map(({ intent, text }) => (
                      <Form method="post" key={intent}>
                        <input type="hidden" name="id" value={item.id} />
                        <Button small name="intent" value={intent} label={`${text}: ${item.title}`}>
                          {text}
                        </Button>
                      </Form>
                    ))
                  : null}
              </span>
            </li>
          ))}
        </ul>
        {rest > 0 ? <p className="muted small">{to ? <Link to={to}>{t.more(rest)}</Link> : t.more(rest)}</p> : null}
      </Section>
    </div>
  )
}
