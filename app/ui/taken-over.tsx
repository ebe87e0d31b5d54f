import { Form } from '@remix-run/react'
import { takenOverTexts } from '../domains/events/outcomes/taken-over.texts.ts'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

interface Props {
  registration: string
  employer: string
  takenOver: boolean | null
  name: string
}

/** For somebody whom an agency hired: whether a client took the person over; it can stay unknown. */
export function TakenOver({ registration, employer, takenOver, name }: Props) {
  const t = useTexts(takenOverTexts)
  return (
    <Form method="post" className="row" preventScrollReset>
      <input type="hidden" name="registration" value={registration} />
      <input type="hidden" name="employer" value={employer} />
      <label>
        {t.label}
        <span className="kern-sr-only">: {name}</span>{' '}
        <select
          className="input input--short"
          name="takenOver"
          defaultValue={takenOver === null ? '' : takenOver ? 'yes' : 'no'}
        >
          <option value="">{t.open}</option>
          <option value="yes">{t.yes}</option>
          <option value="no">{t.no}</option>
        </select>
      </label>
      <Button small name="intent" value="taken-over" label={`${t.save}: ${t.label}, ${name}`}>
        {t.save}
      </Button>
    </Form>
  )
}
