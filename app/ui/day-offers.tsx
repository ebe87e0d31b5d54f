import { Form } from '@remix-run/react'
import { firmTexts } from '../domains/employers/firm.texts.ts'
import { dayOfferTexts } from '../domains/events/day-offer.texts.ts'
import type { DayOfferState } from '../domains/events/day-offer.ts'
import { spanInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge, Button, Notice, Section } from './parts.tsx'

interface Offer {
  id: string
  state: DayOfferState
  beginsAt: Date
  endsAt: Date
  city: string
  seats: number
  reason: string | null
}

/** Application days that the firm has offered, with what the officer said; an open one can be taken back. */
export function DayOffers({ offers }: { offers: readonly Offer[] }) {
  const t = useTexts(firmTexts)
  const d = useTexts(dayOfferTexts)
  const language = useLanguage()
  if (offers.length === 0) return null
  return (
    <Section title={t.offered}>
      <ul className="firm-list firm-list--wide">
        {offers.map((offer) => (
          <li key={offer.id} className="card">
            <h3 className="sub">
              {spanInWords(offer.beginsAt, offer.endsAt, language)} <Badge>{d.states[offer.state]}</Badge>
            </h3>
            <p className="muted">
              {offer.city} · {d.seats(offer.seats)}
            </p>
            {offer.reason ? (
              <Notice tone="warning" title={d.says}>
                <p className="lines">{offer.reason}</p>
              </Notice>
            ) : null}
            {offer.state === 'offered' ? (
              <Form method="post">
                <input type="hidden" name="id" value={offer.id} />
                <Button small>{d.withdraw}</Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
