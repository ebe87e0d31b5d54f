import { eventTexts } from '../domains/events/events.texts.ts'
import { timesInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Section } from './parts.tsx'

interface Slot {
  id: string
  beginsAt: Date
  endsAt: Date
  capacity: number
  taken: number
}

/** Slots of an event with how many places of each are given; nothing for an open house. */
export function SlotsTable({ slots }: { slots: readonly Slot[] }) {
  const t = useTexts(eventTexts)
  const language = useLanguage()
  if (slots.length === 0) return null
  return (
    <Section title={t.slot}>
      <table className="table">
        <caption className="kern-sr-only">{t.slot}</caption>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col" className="end">
              {t.seatsHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => (
            <tr key={slot.id}>
              <td>{timesInWords(slot.beginsAt, slot.endsAt, language)}</td>
              <td className="end num">
                {slot.taken} / {slot.capacity}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
