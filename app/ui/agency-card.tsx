import { takenOverTexts } from '../domains/events/outcomes/taken-over.texts.ts'
import { agencyCardTexts } from '../domains/events/talks/agency-card.texts.ts'
import type { CardFacts } from '../domains/events/talks/agency-card.ts'
import { useLanguage, useTexts } from './language.ts'
import { Facts } from './parts.tsx'

/** The card of a temp agency as facts. */
export function AgencyCard({ card }: { card: CardFacts | null }) {
  const t = useTexts(agencyCardTexts)
  const o = useTexts(takenOverTexts)
  const language = useLanguage()
  if (!card) return <p className="muted">{t.none}</p>
  const { count, of } = card.hired
  const over = card.takenOver
  return (
    <Facts
      rows={[
        [t.industries, card.industries.join(', ')],
        [t.places, card.places.join(', ')],
        [t.pay, card.payFrom === null ? null : agencyCardTexts[language].payValue(card.payFrom, card.payTo)],
        [t.tariff, card.tariff && t.tariffs[card.tariff]],
        [t.contract, card.contract && t.contracts[card.contract]],
        [t.languages, (card.languages ?? []).join(', ')],
        [t.hired, of === 0 ? t.hiredNone : t.hiredValue(count, of)],
        [o.share, over.of === 0 ? o.shareNone : o.shareOf(over.count, over.of)],
        [t.notes, card.notes],
      ]}
    />
  )
}
