import type { Seats } from '../domains/events/seats.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { useTexts } from './language.ts'

/** How full an event is: accepted, held, free. The words beside it say the same. */
export function SeatsBar({ seats }: { seats: Seats }) {
  const t = useTexts(eventTexts)
  const unit = 100 / Math.max(1, seats.capacity)
  const accepted = Math.min(seats.accepted, seats.capacity) * unit
  return (
    <div>
      <svg className="seats" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="free" width="100" height="4" />
        <rect className="taken" width={accepted} height="4" />
        <rect className="held" x={accepted} width={seats.held * unit} height="4" />
      </svg>
      <p>{t.seats(seats)}</p>
    </div>
  )
}
