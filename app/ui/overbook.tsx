import { Form } from '@remix-run/react'
import { inviteAdviceTexts } from '../domains/events/invite-advice.texts.ts'
import { useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

/** Open overbooking: staff register a waiting person beyond the places, with a reason, up to the event's second number. */
export function Overbook(props: {
  waiting: { candidateId: string; name: string }[]
  used: number
  limit: number
  capacity: number
  taken: number
}) {
  const t = useTexts(inviteAdviceTexts)
  const { waiting, used, limit, capacity, taken } = props
  if (waiting.length === 0) return null
  return (
    <Section title={t.overbookTitle}>
      <p>{t.overbookHint(used, limit, capacity, taken)}</p>
      {used >= limit ? (
        <p className="muted">{t.overbookNone}</p>
      ) : (
        <Form method="post" className="row">
          <label>
            {t.pick}{' '}
            <select className="input input--mid" name="candidate" required>
              {waiting.map(({ candidateId, name }) => (
                <option key={candidateId} value={candidateId}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.overbookReason}{' '}
            <input className="input input--mid" name="overbook" required minLength={3} maxLength={300} />
          </label>
          <Button name="intent" value="overbook">
            {t.overbook}
          </Button>
        </Form>
      )}
    </Section>
  )
}
