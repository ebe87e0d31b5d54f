import { foldLetters, neutralWord } from '../app/domains/occupations/title-words.ts'

/** Marks of gender behind or inside of a word: (m/w/d), Verkäufer/in, Verkäufer*innen, Verkäufer(in), VerkäuferIn. */
const genderRules: readonly (readonly [RegExp, string])[] = [
  [/\(?\b[mwdfxi](?:\s?[/|,.*]\s?(?:[mwdfxi]|gn|divers))+\b\)?/giu, ' '],
  [/\((?:gn|mwd|all genders?|alle geschlechter|[mwd])\)|\ball genders?\b|\bmwd\b/giu, ' '],
  [/([a-zäöüß])[*:_·•](?:innen|in|r|n|e|en|frau)(?![a-zäöüß])/giu, '$1'],
  [/([a-zäöüß])\/-?(?:innen|in|r|n|e|en|frau|mann)(?![a-zäöüß])/giu, '$1'],
  [/([a-zäöüß])\((?:innen|in|r|n|e|en)\)/giu, '$1'],
  [/([a-zäöüß])(?:Innen|In)(?![a-zäöüß])/gu, '$1'],
]

/** Words that say nothing about what is sought. */
const fillers = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder sowie bzw als im in am an auf aus bei beim bis fuer mit nach ohne pro um vom von vor zu zum zur ' +
    'wir sie ihr ihre ihren unser unsere uns gesucht suche suchen stelle stellen job jobs arbeit ab sofort m w d gmbh kg co e g r n'
  ).split(' '),
)

/** Longest text that is read of one field, in letters. */
const longestField = 4_000

/** Small letters without umlauts and accents, marks of gender off, split at everything that is no letter, digit, + or #. */
export function rawWords(text: string): string[] {
  let cleaned = text.slice(0, longestField)
  for (const [pattern, to] of genderRules) cleaned = cleaned.replace(pattern, to)
  return foldLetters(cleaned)
    .split(/[^a-z0-9+#]+/)
    .filter((word) => word !== '')
}

/** The words of a field in the forms under which they are found: as written and in neutral form; fillers are left out. */
export function indexWords(text: string): string[] {
  const words = new Set<string>()
  for (const word of rawWords(text)) {
    if (fillers.has(word)) continue
    words.add(word)
    words.add(neutralWord(word))
  }
  return [...words]
}

/** The words of a query in order, fillers left out unless nothing else was typed. */
export function queryWords(text: string): string[] {
  const all = rawWords(text.slice(0, 200))
  const telling = all.filter((word) => !fillers.has(word))
  return (telling.length > 0 ? telling : all).slice(0, 8)
}

export { neutralWord }
