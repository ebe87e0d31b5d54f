import { Link, useLocation, useSubmit } from '@remix-run/react'
import { Fragment, useState } from 'react'
import type { DragEvent, KeyboardEvent } from 'react'
import { tablesIn } from '../domains/events/plan/plan.ts'
import { seatsFor } from '../domains/events/talks/seats-for.ts'
import type { OpenSeat } from '../domains/events/talks/seats-for.ts'
import { columnsOf, comes, hallOf } from '../domains/events/talks/session.ts'
import type { Session } from '../domains/events/talks/session.ts'
import type { StoredTalk } from '../domains/events/talks/talk.ts'
import { seatValue } from '../domains/events/talks/talk-page.form.ts'
import { talkTexts } from '../domains/events/talks/talks.texts.ts'
import { timesInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { TalkWhy } from './talk-why.tsx'

/** What is being dragged: a talk, or a person who gets a further one. The same kind as people beside the grid carry. */
export const dragType = 'text/plain'

/** The plan as a grid of rounds and tables. Cells are links to the talk; scripts add dragging and keys. */
export function TalkGrid({ session, chosen }: { session: Session; chosen: string | null }) {
  const t = useTexts(talkTexts)
  const language = useLanguage()
  const { pathname } = useLocation()
  const submit = useSubmit()
  const [open, setOpen] = useState<Map<string, OpenSeat> | null>(null)
  const [stuck, setStuck] = useState('')
  const columns = columnsOf(session)
  const hall = hallOf(session)
  const people = new Map(session.people.map((person) => [person.id, person]))
  const at = new Map(session.talks.map((talk) => [seatValue(talk.employerId, talk.round, talk.tableNo), talk]))
  const seats = (registrationId: string, talk: StoredTalk | null) =>
    new Map(
      seatsFor(session, registrationId, talk).map((seat) => [seatValue(seat.employerId, seat.round, seat.table), seat]),
    )
  const place = (registrationId: string, talk: string, seat: string) =>
    submit({ intent: 'place', person: registrationId, talk, seat }, { method: 'post', preventScrollReset: true })

  const begin = (event: DragEvent, talk: StoredTalk) => {
    event.dataTransfer.setData(dragType, `${talk.registrationId} ${talk.id}`)
    event.dataTransfer.effectAllowed = 'move'
    setOpen(seats(talk.registrationId, talk))
  }
  const over = (event: DragEvent, seat: string) => {
    if (open === null || open.get(seat)?.conflict === null) event.preventDefault()
  }
  const drop = (event: DragEvent, seat: string) => {
    event.preventDefault()
    setOpen(null)
    const [registrationId = '', talk = ''] = event.dataTransfer.getData(dragType).split(' ')
    if (people.has(registrationId)) place(registrationId, talk, seat)
  }
  const step = (event: KeyboardEvent, talk: StoredTalk) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const up = event.key === 'ArrowUp'
    const free = [...seats(talk.registrationId, talk).values()].filter(
      (seat) =>
        seat.conflict === null &&
        seat.employerId === talk.employerId &&
        (up ? seat.round < talk.round : seat.round > talk.round),
    )
    const next = up ? free.at(-1) : free[0]
    const name = people.get(talk.registrationId)?.name ?? ''
    setStuck(next ? '' : up ? t.nothingEarlier(name) : t.nothingLater(name))
    if (next) place(talk.registrationId, talk.id, seatValue(next.employerId, next.round, next.table))
  }

  return (
    <div className="talks__grid">
      <p role="status" className="talks__stuck">
        {stuck}
      </p>
      <table className="talk-grid" onDragEnd={() => setOpen(null)}>
        <caption className="kern-sr-only">{t.plan}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t.round}
            </th>
            {columns.map(({ host, tables }) => (
              <th key={host.id} scope="colgroup" colSpan={Math.max(1, tables)}>
                {host.name}
              </th>
            ))}
          </tr>
          <tr>
            {columns.flatMap(({ host, tables }) =>
              Array.from({ length: Math.max(1, tables) }, (_, index) => (
                <th key={`${host.id}-${index}`} scope="col">
                  {t.table(index + 1)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {session.rounds.map((round) => {
            const pause = session.settings.breaks.find(({ after }) => after === round.round)
            return (
              <Fragment key={round.round}>
                <tr>
                  <th scope="row">
                    {round.round}
                    <span className="talk-grid__time">{timesInWords(round.beginsAt, round.endsAt, language)}</span>
                  </th>
                  {columns.flatMap(({ host, tables }, column) =>
                    Array.from({ length: Math.max(1, tables) }, (_, index) => {
                      const value = seatValue(host.id, round.round, index + 1)
                      if (index >= tablesIn(hall.hosts[column], round.round))
                        return <td key={value} className="talk-cell--none" />
                      const talk = at.get(value)
                      const person = talk && people.get(talk.registrationId)
                      const conflict = open?.get(value)?.conflict
                      const look = open === null ? '' : conflict === null ? ' talk-cell--open' : ' talk-cell--shut'
                      return (
                        <td
                          key={value}
                          className={`talk-cell${look}`}
                          onDragOver={(event) => over(event, value)}
                          onDrop={(event) => drop(event, value)}
                        >
                          {talk && person ? (
                            <div
                              className="talk"
                              data-fixed={talk.fixed || undefined}
                              data-chosen={talk.id === chosen || undefined}
                            >
                              <Link
                                to={`${pathname}?talk=${talk.id}`}
                                preventScrollReset
                                draggable
                                onDragStart={(event) => begin(event, talk)}
                                onKeyDown={(event) => step(event, talk)}
                                aria-describedby={`why-${talk.id}`}
                                aria-current={talk.id === chosen ? 'true' : undefined}
                              >
                                <span className="talk__name">{person.name}</span>{' '}
                                <span className="talk__score">{talk.score}</span>
                                {talk.fixed ? <span className="talk__mark">{t.pinned}</span> : null}
                                {comes(person) ? null : <span className="talk__mark">{t.absent}</span>}
                              </Link>
                              <div className="talk__why" id={`why-${talk.id}`} role="tooltip">
                                <TalkWhy talk={talk} />
                              </div>
                            </div>
                          ) : (
                            <span className="talk-cell__free">
                              {conflict && conflict !== 'tablesFull' ? (t.refusals[conflict] ?? '') : t.free}
                            </span>
                          )}
                        </td>
                      )
                    }),
                  )}
                </tr>
                {pause ? (
                  <tr className="talk-grid__break">
                    <td colSpan={1 + columns.reduce((sum, { tables }) => sum + Math.max(1, tables), 0)}>
                      {t.break(pause.minutes)}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
