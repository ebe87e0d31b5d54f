/**
 * Words of a job title: what employers, applicants and official lists write is brought to one form, so that
 * "Verkäufer*in (m/w/d) ab sofort in Torgau" and "VERKAEUFERIN" share their words.
 */

/** One alternative of a title ("Lagerist / Staplerfahrer" has two), with its words in order. */
export type TitleSegment = readonly string[]

const genderMarks =
  /\(?\b(?:m|w|d|f|x|i|mann|frau|divers|div|weiblich|männlich|maennlich|gn|mwd)(?:\s?[/|,.*]\s?(?:m|w|d|f|x|i|n|gn|a|mann|frau|divers|div|weiblich|männlich|maennlich))+\b\)?|\((?:gn|all genders?|alle geschlechter|m|w|d|mwd|n)\)|\ball genders?\b/giu

/** Letters of a title that are read; what follows in longer texts is a description. */
const longestTitle = 300

const noisePatterns: readonly RegExp[] = [
  /https?:\S+|www\.\S+|\S+@\S+/giu,
  /\d{1,6}[.,]?\d{0,4}\s?(?:€|euro?\b|eur\b)[^|,;–]*/giu,
  /(?:€|eur\b|euro\b)\s?\d[\d.,]*[^|,;–]*/giu,
  /\b\d{1,4}[.,]?\d{0,3}\s?(?:[-–]|bis)?\s?\d{0,4}[.,]?\d{0,3}\s?(?:(?:h|std|stunden|wochenstunden|prozent)\b|%)(?:\s?(?:\/|pro|die)\s?(?:wo|woche|monat|tag))?/giu,
  /\b(?:ref|refnr|referenz|kennziffer|job-?id|stellen-?nr|nr)\b\.?\s?:?\s?[\w/-]{0,20}\d[\w/-]{0,20}/giu,
  /§\s?\d+\w*(?:\s(?:abs\.?|sgb|gewo|hgb|[ivx]+)\b)*/giu,
]

const noiseWords = new Set(
  (
    'ab sofort gesucht sucht suchen suche wir sie ihr dich du dein deine deinen ihre ihren ihnen uns unser unsere unseren unserem unserer werde werden ' +
    'der die das den dem des ein eine einen einem einer eines und oder sowie bzw als im in am an auf aus bei beim bis durch fuer mit nach ' +
    'ohne pro seit ueber um unter vom von vor zu zum zur auch gerne gern noch nicht nur sehr wie sind ist hat haben mehr alle alles ' +
    'vollzeit teilzeit vz tz minijob minijobs minijobber mini job jobs nebenjob vollzeitstelle teilzeitstelle teilzeitbasis std stunde stunden woche wochenstunden wo h ' +
    'basis geringfuegig geringfuegige geringfuegiger beschaeftigung unbefristet befristet unbefristete festanstellung direktvermittlung direkteinstieg direktanstellung uebernahmeoption ' +
    'm w d f x i gn mwd wmd divers gender genders all bereich raum standort region umgebung nahe naehe kreis landkreis ort stadt gmbh kg ag co ev se mbh gruppe ' +
    'brutto monat monatlich jahr gehalt lohn euro eur bonus praemie startpraemie uebertariflich attraktiv top neu neue neuer neuen dringend motiviert motivierte motivierter engagiert engagierte ' +
    'team bewerbung jetzt heute bewirb stelle stellenangebot stellen job tage tag montag freitag samstag mo fr sa so uhr refnr ref nr kennziffer id ' +
    'zeitpunkt naechstmoeglich naechstmoeglichen fruehestmoeglich januar februar maerz april mai juni juli august september oktober november dezember ' +
    'moeglich willkommen interesse etc ggf inkl usw va z b u o a e the of for and to with at our we are stv st ca pkt herz'
  ).split(' '),
)

const irregular: Readonly<Record<string, string>> = {
  kraefte: 'kraft',
  aerzte: 'arzt',
  aerztin: 'arzt',
  koeche: 'koch',
  koechin: 'koch',
  koechinnen: 'koch',
  leute: 'mann',
  maenner: 'mann',
  frau: 'mann',
  frauen: 'mann',
  hilfen: 'hilfe',
  zofe: 'zofe',
  baeuerin: 'bauer',
  anwaeltin: 'anwalt',
  anwaelte: 'anwalt',
  raetin: 'rat',
  schwestern: 'schwester',
  koordination: 'koordinator',
  leitung: 'leiter',
  fuehrung: 'fuehrer',
  vertretung: 'vertreter',
  assistenz: 'assistent',
  assistenzen: 'assistent',
  beratung: 'berater',
  betreuung: 'betreuer',
}
const irregularEndings = Object.keys(irregular).filter((ending) => ending !== 'frau' && ending !== 'fuehrung')

/** Words that end in "frau" or "in" and are no female forms. */
const keepAsIs = new Set([
  'hausfrau',
  'tagesfrau',
  'medizin',
  'benzin',
  'berlin',
  'stein',
  'wein',
  'magazin',
  'disziplin',
  'linguistin',
  'design',
  'admin',
  'cabin',
])

/** Small letters, umlauts written out, accents off. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** Brings one folded word to its neutral form: female and plural endings off, inflected adjectives to the stem. */
export function neutralWord(word: string): string {
  if (word.length < 4 || keepAsIs.has(word)) return irregular[word] ?? word
  let form = word.replace(/innen$/, 'in')
  for (const ending of irregularEndings) {
    if (form.endsWith(ending)) return form.slice(0, -ending.length) + (irregular[ending] ?? '')
  }
  if (form.endsWith('frau')) return `${form.slice(0, -4)}mann`
  form = form.replace(/(er|or|eur|ist|ent|ant|nom|at|oet|ast|ier|wirt|arzt|koch|mann|graf|soph|aut|kat|ling)in$/, '$1')
  form = form.replace(/(log|paedagog|gog)(?:in|e|en)$/, '$1')
  form = form.replace(
    /(angestellt|beschaeftigt|beamt|beauftragt|gehilf|bevollmaechtigt|pilot|sachverstaendig|vorsitzend|auszubildend|studierend)(?:e|er|en|in)$/,
    '$1',
  )
  form = form.replace(/(isch|lich|haft|iert|ativ)(?:e|er|en|es|em)$/, '$1')
  form = form.replace(/(er|eur|or|ist|ant|ent)(?:n|en|s)$/, '$1')
  return form
}

function neutralTitle(title: string): string {
  let text = title.slice(0, longestTitle).replace(genderMarks, ' ')
  for (const pattern of noisePatterns) text = text.replace(pattern, ' ')
  return text
    .replace(/([a-zäöüß])[*:_·•](?:in|innen|r|n|frau)\b/giu, '$1')
    .replace(/([a-zäöüß])\/-?(?:innen|in|r|n|e|en|frau|mann)(?![a-zäöüß])/giu, '$1')
    .replace(/([a-zäöüß])\((?:in|innen|r|n|e|en)\)/giu, '$1')
    .replace(/([a-zäöüß])(?:In|Innen)\b/gu, '$1')
}

/**
 * Splits a title into its alternatives and these into neutral words, first things first. Marks of gender, pay, hours and
 * the like are left out, an alternative that says the same again too.
 */
export function titleSegments(title: string): TitleSegment[] {
  const segments: string[][] = []
  for (const part of neutralTitle(title).split(/\s[-–—|•·]+\s|[/|,;:!?()[\]"„“”…–—•·*]+|\b(?:oder|bzw|sowie)\b\.?/iu)) {
    const words: string[] = []
    for (const raw of foldLetters(part).split(/[^a-z0-9+#]+/)) {
      if (raw === '' || /^\d+$/.test(raw) || noiseWords.has(raw)) continue
      const word = neutralWord(raw)
      if (!noiseWords.has(word)) words.push(word)
    }
    if (words.length > 0 && !segments.some((known) => known.join(' ') === words.join(' '))) segments.push(words)
  }
  return segments
}

/** All words of a title in one line: titles with the same are near-duplicates. */
export function wholeTitle(segments: readonly TitleSegment[]): string {
  return segments.map((segment) => segment.join(' ')).join(' ')
}
