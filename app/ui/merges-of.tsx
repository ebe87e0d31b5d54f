import { Form } from '@remix-run/react'
import { mergeTexts } from '../domains/privacy/merges.texts.ts'
import { dayInWords, dayOf } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

/** Joins that a profile takes part in and that can still be taken back. */
export function MergesOf({
  id,
  merges,
}: {
  id: string
  merges: readonly { id: string; keptId: string; goneId: string; undoUntil: Date }[]
}) {
  const t = useTexts(mergeTexts)
  const language = useLanguage()
  if (merges.length === 0) return null
  return (
    <Section title={t.merges}>
      {merges.map((merge) => {
        const day = dayInWords(dayOf(merge.undoUntil), language)
        return (
          <Form method="post" key={merge.id} className="row">
            <p>{merge.goneId === id ? t.mergedInto(merge.keptId, day) : t.mergedFrom(merge.goneId, day)}</p>
            <input type="hidden" name="merge" value={merge.id} />
            <Button small name="intent" value="undo-merge">
              {t.undo}
            </Button>
          </Form>
        )
      })}
    </Section>
  )
}
