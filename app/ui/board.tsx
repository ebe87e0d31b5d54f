import { useEffect } from 'react'
import { useRevalidator } from '@remix-run/react'
import { dayPageTexts } from '../domains/events/day/day-page.texts.ts'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import type { Board as Shown } from '../domains/events/day/board.ts'
import { clock } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Section } from './parts.tsx'

const refreshMs = 10_000

/** Arrived, next talks, free tables. Asks again by itself every ten seconds; without scripts the link does. */
export function BoardView({ board, at, self }: { board: Shown; at: Date; self: string }) {
  const t = useTexts(dayPageTexts)
  const door = useTexts(dayTexts)
  const language = useLanguage()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => {
      if (navigator.onLine) revalidate()
    }, refreshMs)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <div className="screen">
      <p className="screen__count">{door.counter(board.arrived, board.expected)}</p>
      <Section title={t.nextTalks}>
        {board.next.length === 0 ? <p>{t.noTalks}</p> : null}
        <ul className="door">
          {board.next.map((talk) => (
            <li key={talk.key} className="door__row">
              <strong className="screen__who">
                {talk.here ? '✓ ' : ''}
                {talk.who}
              </strong>
              <span>
                {clock(talk.beginsAt, language)} · {talk.host} · {t.table(talk.table)}
                {talk.here ? '' : ` · ${t.missing}`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.freeTables}>
        {board.free.length === 0 ? <p>{t.noFreeTables}</p> : null}
        <ul className="chips">
          {board.free.map(({ host, table }) => (
            <li key={`${host} ${table}`} className="badge badge--success">
              {host} · {t.table(table)}
            </li>
          ))}
        </ul>
      </Section>
      <p className="muted">
        <noscript>
          <meta httpEquiv="refresh" content="15" />
        </noscript>
        {t.asOf(clock(at, language))} · <a href={self}>{t.refresh}</a>
      </p>
    </div>
  )
}
