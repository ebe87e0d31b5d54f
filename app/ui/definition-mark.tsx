import { Link } from '@remix-run/react'
import { definitionLine, definitionTexts } from '../domains/reports/definitions.texts.ts'
import type { DefinitionId } from '../domains/reports/definitions.texts.ts'
import { useLanguage, useTexts } from './language.ts'
import { fill } from './record.texts.ts'

/** A question mark beside a figure: what it says on hover, the page of definitions on click. Works without scripts. */
export function DefinitionMark({ of }: { of: DefinitionId }) {
  const t = useTexts(definitionTexts)
  const language = useLanguage()
  const definition = t.figures[of]
  return (
    <Link
      className="what"
      to={`/results/definitions#${of}`}
      title={definitionLine(definition, language)}
      aria-label={fill(t.mark, { name: definition.name })}
    >
      ?
    </Link>
  )
}
