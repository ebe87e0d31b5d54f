import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { directions } from '../domains/matching/proposal.ts'
import { ChooseBar } from './choose-many.tsx'
import { chooseManyTexts } from './choose-many.texts.ts'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

/** The bar of a page of matches: all that is chosen is proposed to the same side. */
export function ProposeBar() {
  const t = useTexts(matchTexts)
  const c = useTexts(chooseManyTexts)
  return (
    <ChooseBar>
      <select name="to" className="input input--mid" aria-label={c.propose}>
        {directions.map((to) => (
          <option key={to} value={to}>
            {t.directed[to]}
          </option>
        ))}
      </select>
      <Button small rank="primary" name="intent" value="proposeMany">
        {c.propose}
      </Button>
    </ChooseBar>
  )
}
