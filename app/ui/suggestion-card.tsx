import type { AnonymousSuggestion } from '../domains/matching/anonymous-suggestion.ts'
import { contactTexts } from '../domains/privacy/contact.texts.ts'
import { useTexts } from './language.ts'
import { Facts } from './parts.tsx'

/** What is shown of a person without a name: how somebody stands to what the vacancy asks. */
export function SuggestionFacts({ shown }: { shown: AnonymousSuggestion }) {
  const t = useTexts(contactTexts)
  const lists = [
    [t.fits, shown.fits],
    [t.missing, shown.missing],
    [t.unknown, shown.unknown],
  ] as const
  return (
    <Facts
      rows={[
        ...shown.reasons.map(({ label, text }) => [label, text] as const),
        ...lists.filter(([, list]) => list.length > 0).map(([label, list]) => [label, list.join(', ')] as const),
      ]}
    />
  )
}
