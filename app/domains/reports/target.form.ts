import { readNumber } from '../../lib/form-fields.ts'
import { targetFigures } from './integration-figures.ts'
import type { TargetFigure } from './integration-figures.ts'

/** A target as it is entered: the change may be negative ("−5,3" with any dash); empty takes the target away. Null when it is none. */
export function readTarget(
  form: FormData,
): { year: number; figure: TargetFigure; changePercent: number | null } | null {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const figure = targetFigures.find((one) => one === text('figure'))
  const year = Number(text('year'))
  const typed = text('change').replace(/^[+]/, '')
  const down = /^[-−–]/.test(typed)
  const size = readNumber(typed.replace(/^[-−–]/, ''))
  if (!figure || !Number.isInteger(year) || year < 2000 || year > 2200 || size === undefined) return null
  const changePercent = size === null ? null : down ? -size : size
  if (changePercent !== null && (changePercent < -100 || changePercent > 1000)) return null
  return { year, figure, changePercent }
}
