import { inviteAdviceTexts } from '../domains/events/invite-advice.texts.ts'
import type { InviteAdvice } from '../domains/events/invite-range.ts'
import type { ShowUp } from '../domains/events/show-up.reads.server.ts'
import { useTexts } from './language.ts'
import { Notice } from './parts.tsx'

/** How many to invite, with its chance and what it rests on. It advises; choosing stays with the officer. */
export function InviteAdviceBox(props: { advice: InviteAdvice | null; shownUp: ShowUp[] }) {
  const t = useTexts(inviteAdviceTexts)
  const { advice, shownUp } = props
  if (!advice) return <Notice tone="warning">{t.enough}</Notice>
  return (
    <Notice title={t.title}>
      <p>
        <strong>{t.advice(advice, advice.places)}</strong> {t.coming(advice)}
      </p>
      <p className="muted">{t.basis(advice)}</p>
      {shownUp.length > 0 ? (
        <ul>
          {shownUp.map((row) => (
            <li key={`${row.channel}-${String(row.short)}`}>
              {t.channel(row.channel, row.short, row.came, row.invited)}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
