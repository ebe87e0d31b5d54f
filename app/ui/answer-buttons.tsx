import { Form } from '@remix-run/react'
import { eventTexts } from '../domains/events/events.texts.ts'
import type { RegistrationState } from '../domains/events/registration.ts'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

/** What staff can note for a person on an event: yes, no (by phone), off the list. */
export function AnswerButtons(props: { registration: string; name: string; state: RegistrationState }) {
  const t = useTexts(eventTexts)
  return (
    <Form method="post" className="row">
      <input type="hidden" name="registration" value={props.registration} />
      {['invited', 'declined', 'offered', 'lapsed'].includes(props.state) ? (
        <Button small name="intent" value="accept" label={`${t.yes}: ${props.name}`}>
          {t.yes}
        </Button>
      ) : null}
      {['invited', 'accepted', 'waiting', 'offered'].includes(props.state) ? (
        <Button small rank="tertiary" name="intent" value="decline" label={`${t.no}: ${props.name}`}>
          {t.no}
        </Button>
      ) : null}
      {['invited', 'accepted', 'waiting', 'offered', 'declined', 'lapsed'].includes(props.state) ? (
        <Button small rank="tertiary" name="intent" value="remove" label={`${t.remove}: ${props.name}`}>
          {t.remove}
        </Button>
      ) : null}
    </Form>
  )
}
