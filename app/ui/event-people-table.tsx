import { Link } from '@remix-run/react'
import { eventPeopleTexts } from '../domains/events/event-people.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { chooseTexts } from '../domains/events/choose.texts.ts'
import type { RegistrationState } from '../domains/events/registration.ts'
import { stateTexts } from '../domains/messages/messages.staff.texts.ts'
import { clock, dayOf, shortDay } from '../lib/dates.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { AnswerState } from './event-state.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Table } from './parts.tsx'

interface Row {
  id: string
  candidateId: string
  name: string
  city: string | null
  state: RegistrationState
  position: number | null
  slot: { beginsAt: Date } | null
  declineReason: string | null
  answeredAt: Date | null
  overbooked: boolean
  channel: string | null
  message: { state: string } | null
}

/** Everybody on an event: answer, slot, what became of the invitation, and what staff can note. */
export function EventPeopleTable({ rows }: { rows: readonly Row[] }) {
  const t = useTexts(eventTexts)
  const words = useTexts(eventPeopleTexts)
  const channels: Record<string, string> = useTexts(chooseTexts).channels
  const messages: Record<string, string> = useTexts(stateTexts)
  const language = useLanguage()
  const invitation = ({ channel, message }: Row) =>
    message ? [channel && channels[channel], messages[message.state]].filter(Boolean).join(', ') : '–'
  return (
    <Table
      caption={words.people}
      rows={[...rows]}
      id={(row) => row.id}
      columns={[
        {
          head: t.tabs.people,
          main: true,
          cell: (row) => <Link to={`/candidates/${row.candidateId}`}>{row.name}</Link>,
        },
        { head: t.place, cell: (row) => row.city },
        {
          head: t.answer,
          cell: (row) => (
            <>
              <AnswerState state={row.state} /> {row.position === null ? null : words.position(row.position)}
              {row.declineReason ? ` ${words.declineReasons[row.declineReason] ?? row.declineReason}` : null}
              {row.overbooked ? <Badge tone="warning">{words.overbooked}</Badge> : null}
            </>
          ),
        },
        { head: t.slot, cell: (row) => (row.slot ? clock(row.slot.beginsAt, language) : '–') },
        { head: words.invitation, cell: invitation },
        { head: t.when, cell: (row) => (row.answeredAt ? shortDay(dayOf(row.answeredAt), language) : '–') },
        { head: t.edit, cell: (row) => <AnswerButtons registration={row.id} name={row.name} state={row.state} /> },
      ]}
    />
  )
}
