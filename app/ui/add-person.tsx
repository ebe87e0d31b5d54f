import { Form } from '@remix-run/react'
import { eventPeopleTexts } from '../domains/events/event-people.texts.ts'
import { useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

interface Props {
  /** What was searched for. */
  sought: string
  found: readonly { id: string; name: string; city: string | null }[] | null
}

/** A person put on an event by hand: search, then one button. Works without scripts. */
export function AddPerson({ sought, found }: Props) {
  const peopleWords = useTexts(eventPeopleTexts)
  return (
    <Section title={peopleWords.pickPeople}>
      <Form className="row" role="search">
        <input
          className="input input--mid"
          type="search"
          name="person"
          aria-label={peopleWords.pickPerson}
          placeholder={peopleWords.pickPerson}
          defaultValue={sought}
        />
        <Button>{peopleWords.pickPeople}</Button>
      </Form>
      {found ? (
        <ul className="work">
          {found.map((person) => (
            <li key={person.id}>
              <span>
                {person.name}
                {person.city ? `, ${person.city}` : ''} <span className="muted">{person.id}</span>
              </span>
              <Form method="post" className="row">
                <input type="hidden" name="candidate" value={person.id} />
                <Button small name="intent" value="register" label={`${peopleWords.addPerson}: ${person.name}`}>
                  {peopleWords.addPerson}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}
