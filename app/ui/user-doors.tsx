import { Form } from '@remix-run/react'
import { usersTexts } from '../domains/accounts/users.texts.ts'
import { useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

/** What opens and shuts an account: link to a new password, lost second step, closing. */
export function UserDoors({ active, secondFactor }: { active: boolean; secondFactor: boolean }) {
  const t = useTexts(usersTexts)
  const doors = [
    ...(active ? [{ intent: 'link', text: t.makeLink, hint: t.makeLinkHint }] : []),
    ...(secondFactor ? [{ intent: 'reset-factor', text: t.resetFactor, hint: t.resetFactorHint }] : []),
    active ? { intent: 'close', text: t.close, hint: t.closeHint } : { intent: 'open', text: t.open, hint: '' },
  ]
  return (
    <Section title={t.doors}>
      {doors.map(({ intent, text, hint }) => (
        <Form key={intent} method="post">
          <p>{hint}</p>
          <Button name="intent" value={intent}>
            {text}
          </Button>
        </Form>
      ))}
    </Section>
  )
}
