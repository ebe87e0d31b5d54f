import { Form, Link } from '@remix-run/react'
import { eventPeopleTexts } from '../domains/events/event-people.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { chooseTexts } from '../domains/events/choose.texts.ts'
import type { RegistrationState } from '../domains/events/registration.ts'
import { stateTexts } from '../domains/messages/messages.staff.texts.ts'
import { clock, dayOf, shortDay } from '../lib/dates.ts'
import { AnswerButtons } from './answer-buttons.tsx'
import { AnswerState } from './event-state.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Button, Table } from './parts.tsx'

interface Row {
  id: string
  candidateId: string
  name: string
  city: string | null
  state: RegistrationState
  position: number | null
  slot: { id: string; beginsAt: Date } | null
  declineReason: string | null
  answeredAt: Date | null
  overbooked: boolean
  channel: string | null
  message: { state: string } | null
}

interface Slot {
  id: string
  beginsAt: Date
  capacity: number
  taken: number
}

/** The slot of a person; whoever has accepted can be given another one that is free. */
function SlotCell({ row, slots }: { row: Row; slots: readonly Slot[] }) {
  const words = useTexts(eventPeopleTexts)
  const language = useLanguage()
  const free = slots.filter(({ id, taken, capacity }) => id !== row.slot?.id && taken < capacity)
  const now = row.slot ? clock(row.slot.beginsAt, language) : '–'
  if (row.state !== 'accepted' || free.length === 0) return now
  return (
    <details>
      <summary aria-label={`${now}, ${words.move}: ${row.name}`}>{now}</summary>
      <Form method="post" className="row">
        <input type="hidden" name="registration" value={row.id} />
        <select className="input input--short" name="slot" aria-label={`${words.moveTo}: ${row.name}`}>
          {free.map((slot) => (
            <option key={slot.id} value={slot.id}>
              {clock(slot.beginsAt, language)}
            </option>
          ))}
        </select>
        <Button small name="intent" value="move" label={`${words.move}: ${row.name}`}>
          {words.move}
        </Button>
      </Form>
    </details>
  )
}

/** Everybody on an event: answer, slot, what became of the invitation, and what staff can note. */
export function EventPeopleTable({ rows, slots }: { rows: readonly Row[]; slots: readonly Slot[] }) {
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
        { head: t.slot, cell: (row) => <SlotCell row={row} slots={slots} /> },
        { head: words.invitation, cell: invitation },
        { head: t.when, cell: (row) => (row.answeredAt ? shortDay(dayOf(row.answeredAt), language) : '–') },
        { head: t.edit, cell: (row) => <AnswerButtons registration={row.id} name={row.name} state={row.state} /> },
      ]}
    />
  )
}
