import { titleGuessTexts } from '../domains/occupations/title-guess.texts.ts'
import { reads } from '../wiring.server.ts'

/** Longest title that is looked at, in characters. */
const longest = 200

/** What a job title may mean, as choices of the occupation field: the hint says the class, its level and how sure it is. */
export async function guessesOf(title: string, language: 'de' | 'en') {
  const guesses = await reads.occupations.guess(title.slice(0, longest), language)
  const t = titleGuessTexts[language]
  return guesses.map(({ code, title: text, hint, confidence }) => ({
    value: code,
    text,
    hint: `${hint} · ${t.sure(Math.round(confidence * 100))}`,
  }))
}
