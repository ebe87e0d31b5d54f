import { useState } from 'react'
import { titleGuessTexts } from '../domains/occupations/title-guess.texts.ts'
import type { Hit } from './combobox.tsx'
import type { FormState } from './fields.tsx'
import { useTexts } from './language.ts'
import { OccupationField } from './occupation-field.tsx'
import { GuessedTitle } from './title-guesses.tsx'
import { titleOf } from './title-of.ts'

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** Title of a vacancy and its class: the guesses from the title stand to choose until somebody has picked one. */
export function GuessedOccupation(props: {
  state: FormState
  /** Titles of classes by code. */
  titles: Readonly<Record<string, string>>
  /** What a search or the guesses of the server found; `guessed`: it was the guesses. */
  found: readonly Hit[] | undefined
  guessed: boolean
  labels: { title: string; occupation: string }
  hints: { title: string; occupation: string }
}) {
  const { state, titles, found, labels, hints } = props
  const g = useTexts(titleGuessTexts)
  const code = first(state.values.occupation)
  const [taken, setTaken] = useState<Hit | null>(null)
  const [picked, setPicked] = useState(code !== '')
  const chosen = taken ?? (code ? { value: code, text: titleOf(titles, code), hint: code } : undefined)
  return (
    <>
      <GuessedTitle
        state={state}
        label={labels.title}
        hint={hints.title}
        active={!picked}
        onPick={(hit) => {
          setTaken(hit)
          setPicked(true)
        }}
      />
      <OccupationField
        key={taken?.value ?? ''}
        state={state}
        name="occupation"
        label={labels.occupation}
        hint={hints.occupation}
        chosen={chosen}
        found={taken ? undefined : found}
        foundLabel={props.guessed ? (found?.length ? g.heading : g.vague) : undefined}
        onPick={() => setPicked(true)}
      />
    </>
  )
}
