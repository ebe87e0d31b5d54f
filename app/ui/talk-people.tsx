import { Link, useLocation } from '@remix-run/react'
import { describeNoTalk } from '../domains/events/plan/reasons.texts.ts'
import type { NoTalkReason } from '../domains/events/plan/reasons.ts'
import { comes, mostTalks } from '../domains/events/talks/session.ts'
import type { Session, SessionPerson } from '../domains/events/talks/session.ts'
import { talkTexts } from '../domains/events/talks/talks.texts.ts'
import { clock } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'

/** People beside the grid: who waits for a talk, and who could have more. A link opens the person; dragging gives a talk. */
export function TalkPeople({ session, why }: { session: Session; why: Readonly<Record<string, NoTalkReason>> }) {
  const hostName = (host: string) => session.hosts.find(({ id }) => id === host)?.name ?? ''
  const t = useTexts(talkTexts)
  const language = useLanguage()
  const { pathname } = useLocation()
  const counts = new Map<string, number>()
  for (const { registrationId } of session.talks) counts.set(registrationId, (counts.get(registrationId) ?? 0) + 1)
  const most = mostTalks(session)
  const coming = session.people.filter(comes)
  const waiting = coming.filter(({ id }) => !counts.has(id))
  const few = coming.filter(({ id }) => (counts.get(id) ?? 0) > 0 && (counts.get(id) ?? 0) < most)
  const rest = coming.filter(({ id }) => (counts.get(id) ?? 0) >= most)
  const line = (person: SessionPerson) => (
    <li key={person.id}>
      <Link
        to={`${pathname}?person=${person.id}`}
        preventScrollReset
        draggable
        onDragStart={(event) => event.dataTransfer.setData('text/plain', `${person.id} `)}
      >
        {person.name}
      </Link>{' '}
      <span className="muted">
        {counts.get(person.id) ?? 0}/{most}
        {person.hoursFrom ? ` · ${t.from} ${clock(person.hoursFrom, language)}` : ''}
        {person.hoursTo ? ` · ${t.to} ${clock(person.hoursTo, language)}` : ''}
      </span>
      {why[person.id] && !counts.has(person.id) ? (
        <div className="small muted">{describeNoTalk(why[person.id] ?? { reason: 'noScore' }, hostName, language)}</div>
      ) : null}
    </li>
  )
  return (
    <>
      <h3>
        {t.waiting} ({waiting.length})
      </h3>
      {waiting.length === 0 ? (
        <p className="muted">{t.nobodyWaits}</p>
      ) : (
        <ul className="talk-people">{waiting.map(line)}</ul>
      )}
      {few.length > 0 ? (
        <details open={few.length <= 12}>
          <summary>
            {t.few} ({few.length})
          </summary>
          <ul className="talk-people">{few.map(line)}</ul>
        </details>
      ) : null}
      {rest.length > 0 ? (
        <details>
          <summary>
            {t.all} ({rest.length})
          </summary>
          <ul className="talk-people">{rest.map(line)}</ul>
        </details>
      ) : null}
    </>
  )
}
