import { skillKeys } from './skill-key.ts'
import { impliedSkills, skillNames } from './skill-names.ts'

type Lookup = { canonical: Map<string, string>; implied: Map<string, readonly string[]> }

function build(): Lookup {
  const canonical = new Map<string, string>()
  const lines = skillNames.trim().split('\n')
  lines.forEach((line, number) => {
    for (const name of line.split('|')) {
      for (const key of skillKeys(name)) if (!canonical.has(key)) canonical.set(key, `#${number}`)
    }
  })
  const implied = new Map<string, string[]>()
  const find = (name: string): string => canonical.get(skillKeys(name)[0]) ?? skillKeys(name)[2]
  for (const line of impliedSkills.trim().split('\n')) {
    const [from = '', to = ''] = line.split('>')
    const source = find(from)
    implied.set(source, [...(implied.get(source) ?? []), ...to.split('|').map(find)])
  }
  return { canonical, implied }
}

let lookup: Lookup | undefined
const meanings = new Map<string, string>()

/**
 * The meaning of a skill's name: equal for all names of one thing ("Gabelstapler", "Staplerschein", "Flurförderzeugschein").
 * A name that the catalogue does not know means itself, whatever its case, umlauts, hyphens and order of words.
 */
export function skillMeaning(name: string): string {
  const known = meanings.get(name)
  if (known !== undefined) return known
  const table = (lookup ??= build()).canonical
  const found = (text: string): string | undefined => {
    for (const key of skillKeys(text)) {
      const meaning = table.get(key)
      if (meaning !== undefined) return meaning
    }
    return undefined
  }
  const meaning = found(name) ?? found(name.replace(/\([^)]*\)/g, ' ')) ?? skillKeys(name)[2]
  if (meanings.size >= 100_000) meanings.clear()
  meanings.set(name, meaning)
  return meaning
}

/** All meanings that somebody with these skills has: the skills and what they include (WIG welding is welding, MS Office includes Excel). */
export function heldSkills(names: readonly string[]): Set<string> {
  const { implied } = (lookup ??= build())
  const held = new Set<string>()
  const open = names.map(skillMeaning)
  for (let meaning = open.pop(); meaning !== undefined; meaning = open.pop()) {
    if (held.has(meaning)) continue
    held.add(meaning)
    open.push(...(implied.get(meaning) ?? []))
  }
  return held
}
