import { Form } from '@remix-run/react'
import { eventPeopleTexts } from '../domains/events/event-people.texts.ts'
import type { RegistrationState } from '../domains/events/registration.ts'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

/** What staff can note for a person on an event: yes, no (by phone), off the list. */
export function AnswerButtons(props: { registration: string; name: string; state: RegistrationState }) {
  const peopleWords = useTexts(eventPeopleTexts)
  return (
    <Form method="post" className="row">
      <input type="hidden" name="registration" value={props.registration} />
      {['invited', 'declined', 'offered', 'lapsed'].includes(props.state) ? (
        <Button small name="intent" value="accept" label={`${peopleWords.yes}: ${props.name}`}>
          {peopleWords.yes}
        </Button>
      ) : null}
      {['invited', 'accepted', 'waiting', 'offered'].includes(props.state) ? (
        <Button small rank="tertiary" name="intent" value="decline" label={`${peopleWords.no}: ${props.name}`}>
          {peopleWords.no}
        </Button>
      ) : null}
      {['invited', 'accepted', 'waiting', 'offered', 'declined', 'lapsed'].includes(props.state) ? (
        <Button small rank="tertiary" name="intent" value="remove" label={`${peopleWords.remove}: ${props.name}`}>
          {peopleWords.remove}
        </Button>
      ) : null}
    </Form>
  )
}
