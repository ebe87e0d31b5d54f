import { Form, Link, useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { seatsFor } from '../domains/events/talks/seats-for.ts'
import type { Session, SessionPerson } from '../domains/events/talks/session.ts'
import type { StoredTalk } from '../domains/events/talks/talk.ts'
import { seatValue } from '../domains/events/talks/talk-page.form.ts'
import { talkTexts } from '../domains/events/talks/talks.texts.ts'
import { berlin, timesInWords } from '../lib/dates.ts'
import type { Errors } from './fields.tsx'
import { TextField } from './fields.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Button } from './parts.tsx'
import { TalkWhy } from './talk-why.tsx'

interface Props {
  session: Session
  person: SessionPerson
  talk: StoredTalk | null
  errors: Errors
}

/** Free places for a person, by host, as a select: the way to move a talk without scripts. */
function SeatForm({ session, person, talk }: Omit<Props, 'errors'>) {
  const t = useTexts(talkTexts)
  const free = seatsFor(session, person.id, talk).filter(
    (seat) =>
      seat.conflict === null &&
      !(seat.employerId === talk?.employerId && seat.round === talk.round && seat.table === talk.tableNo),
  )
  if (free.length === 0) return <p className="muted">{t.noSeat}</p>
  const begins = new Map(session.rounds.map(({ round, beginsAt }) => [round, beginsAt]))
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="place" />
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="talk" value={talk?.id ?? ''} />
      <div className="field">
        <label htmlFor="seat">{t.seat}</label>
        <select id="seat" name="seat" className="input">
          {session.hosts.map((host) => {
            const own = free.filter(({ employerId }) => employerId === host.id)
            return own.length === 0 ? null : (
              <optgroup key={host.id} label={host.name}>
                {own.map(({ round, table }) => (
                  <option key={seatValue(host.id, round, table)} value={seatValue(host.id, round, table)}>
                    {t.seatOption(round, begins.get(round) ?? session.beginsAt, table)}
                  </option>
                ))}
              </optgroup>
            )
          })}
        </select>
      </div>
      <Button>{talk ? t.move : t.place}</Button>
    </Form>
  )
}

/** A chosen talk or person: why, where else, pinned or not, hours. */
export function TalkPanel({ session, person, talk, errors }: Props) {
  const t = useTexts(talkTexts)
  const language = useLanguage()
  const { pathname } = useLocation()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  const host = session.hosts.find(({ id }) => id === talk?.employerId)
  const round = session.rounds.find((one) => one.round === talk?.round)
  const typed = (at: Date | null) => (at ? berlin(at).toFormat('HH:mm') : '')
  const hours = { values: { from: typed(person.hoursFrom), to: typed(person.hoursTo) }, errors }
  return (
    <section className="card talk-panel" aria-label={person.name}>
      <h3 tabIndex={-1} ref={head}>
        <Link to={`/candidates/${person.candidateId}`}>{person.name}</Link>
      </h3>
      {talk && host && round ? (
        <>
          <p>
            {host.name}, {t.round} {talk.round}, {timesInWords(round.beginsAt, round.endsAt, language)},{' '}
            {t.table(talk.tableNo)}: <strong>{t.points(talk.score)}</strong>
          </p>
          <h4>{t.why}</h4>
          <TalkWhy talk={talk} />
        </>
      ) : null}
      <SeatForm session={session} person={person} talk={talk} />
      {talk ? (
        <Form method="post" className="row" preventScrollReset>
          <input type="hidden" name="talk" value={talk.id} />
          <Button name="intent" value={talk.fixed ? 'unpin' : 'pin'}>
            {talk.fixed ? t.unpin : t.pin}
          </Button>
          <Button name="intent" value="remove" rank="tertiary">
            {t.remove}
          </Button>
        </Form>
      ) : null}
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value="hours" />
        <input type="hidden" name="person" value={person.id} />
        <fieldset className="field">
          <legend>{t.hours}</legend>
          <p className="hint">{t.hoursHint}</p>
          <div className="pair">
            <TextField state={hours} name="from" label={t.from} type="time" />
            <TextField state={hours} name="to" label={t.to} type="time" />
          </div>
        </fieldset>
        <Button small>{t.save}</Button>
      </Form>
      <p>
        <Link to={pathname} preventScrollReset>
          {t.close}
        </Link>{' '}
        · <a href={`${pathname}.pdf?what=person&id=${person.id}`}>{t.pdfOne}</a>
      </p>
    </section>
  )
}
