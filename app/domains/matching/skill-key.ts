/** Words that say nothing of the skill itself. */
const filler = new Set(
  (
    'kenntnis kenntnisse grundkenntnisse vorkenntnisse fachkenntnisse erfahrung erfahrungen praxis praxiserfahrung grundlagen gute guter gutes sehr ' +
    'sichere sicherer sicheres fundierte fundiertes erste umgang mit in im am an der die das den dem des von vom und oder fuer zum zur nach als bei ' +
    'gemaess gem gewo paragraph paragraf nr laut gueltig gueltige gueltiger gueltiges vorhanden erforderlich wuenschenswert idealerweise bereich knowledge skills experience of with the'
  ).split(' '),
)

/** Small letters, umlauts and accents folded, everything that is neither letter nor digit a space. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/c\+\+/g, 'cplusplus')
    .replace(/c#/g, 'csharp')
    .replace(/\.net\b/g, ' dotnet')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The stem of a folded word: endings of plural, verb and person are cut where four letters stay. */
function stem(word: string): string {
  const cut = word.replace(/(?:ungen|ung|innen|erin|ern|er|en|em|es|e|n|s)$/, '')
  return cut.length >= 4 ? cut : word
}

/** Three keys of a name: its words joined, their stems joined, their stems in sorted order ("MAG-Schweißen" and "Schweißen (MAG)" share the last). */
export function skillKeys(name: string): readonly [joined: string, stems: string, sorted: string] {
  const words = foldText(name)
    .split(' ')
    .filter((word) => word !== '' && !filler.has(word))
  const kept = words.length > 0 ? words : foldText(name).split(' ')
  const stems = kept.map(stem)
  return [kept.join(''), stems.join(''), stems.sort().join(' ')]
}
