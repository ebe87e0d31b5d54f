import { Form } from '@remix-run/react'
import { useState } from 'react'
import { letterTexts } from '../domains/letters/letter.texts.ts'
import { useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

/**
 * Letters of an event that wait for the printer. PDF and button speak of the same letters, those written until `until`: the page may
 * hear of newer ones while the officer prints.
 */
export function LettersToPrint({ eventId, count, until }: { eventId: string; count: number; until: string }) {
  const t = useTexts(letterTexts)
  const [opened, setOpened] = useState<string | null>(null)
  if (count === 0) return null
  return (
    <Section title={t.toPrint(count)} id="letters">
      <p>{t.how}</p>
      <Form method="post" className="row" onSubmit={() => setOpened(null)}>
        <input type="hidden" name="until" value={opened ?? until} />
        <a
          className="kern-btn kern-btn--primary"
          href={`/events/${eventId}/letters.pdf?until=${encodeURIComponent(until)}`}
          target="_blank"
          rel="noreferrer"
          onClick={() => setOpened(until)}
        >
          <span className="kern-label">{t.open}</span>
        </a>
        <Button name="intent" value="posted">
          {t.done}
        </Button>
      </Form>
    </Section>
  )
}
