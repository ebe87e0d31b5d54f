/** Grounds of § 1 AGG, and what stands in for one of them. */
export type AggGround = 'age' | 'sex' | 'origin' | 'religion' | 'disability' | 'looks'

/** A wording that shuts people out: how it is found, why it is a problem, what says the same without the problem. */
export interface AggWording {
  name: string
  ground: AggGround
  /** Found in title or text; global, so that every place is shown. */
  pattern: RegExp
  /** Around the place (60 characters each side) one of these means something else: no finding. */
  unless?: RegExp
  /** Only in the title, or only in the text; else in both. */
  only?: 'title' | 'text'
  why: { de: string; en: string }
  better: { de: string; en: string }
}

/** Letters do not go on before and after: `\b` knows no umlauts. */
const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu')

/** Whoever is cared for, taught or sold to has an age that the work names: no limit for who works. */
const othersAge =
  /kind|jugendlich|senior|bewohn|patient|schüler|klient|gäste|kund|erfahrung|berufspraxis|befrist|garantie|tradition|markt|bestehen|gegründet/iu

/**
 * Wordings of job advertisements that shut people out (§§ 1, 7, 11 AGG). A table of our own, after published rulings (BAG 24.01.2013 –
 * 8 AZR 429/11 "Young Professionals"; BAG 19.08.2010 – 8 AZR 530/09 "jung"; BAG 15.12.2016 – 8 AZR 418/15; ArbG Heilbronn 18.01.2024 –
 * 8 Ca 191/23 "Digital Native"; BAG 29.06.2017 – 8 AZR 402/15 "Muttersprache") and the advice of the Antidiskriminierungsstelle. It points out, an officer decides.
 */
export const aggWordings: readonly AggWording[] = [
  {
    name: 'young_team',
    ground: 'age',
    pattern: word(
      'jung(?:e[nmsr]?)?(?:\\s*(?:,|und)\\s*\\p{L}+)?\\s+(?:Teams?|Mannschaft|Truppe|Kollegium|Kolleg(?:e|en|in|innen)|Mitarbeiter(?:in|innen|n)?|Leute|Frau|Mann|Männer|Frauen|Kräfte|Kraft|Verkäufer(?:in)?)',
    ),
    why: {
      de: '„Jung“ schreckt Ältere ab und gilt als Hinweis auf Benachteiligung wegen des Alters.',
      en: '“Young” keeps older people away and counts as a sign of age discrimination.',
    },
    better: { de: 'motiviertes Team, eingespieltes Team', en: 'motivated team, well-practised team' },
  },
  {
    name: 'young_and_dynamic',
    ground: 'age',
    pattern: word('jung\\s*(?:,|und|&)\\s*(?:dynamisch|motiviert|flexibel|belastbar)|junggeblieben(?:e[nr]?)?'),
    why: {
      de: 'Beschreibt das Alter der gesuchten Person, nicht die Arbeit.',
      en: 'Describes the age of the person, not the work.',
    },
    better: { de: 'engagiert, mit Freude an neuen Aufgaben', en: 'committed, glad of new tasks' },
  },
  {
    name: 'age_limit',
    ground: 'age',
    pattern: word(
      '(?:nicht\\s+älter\\s+als|höchstens|maximal|max\\.|bis(?:\\s+zu)?)\\s+\\d{2}\\s+Jahre(?:n)?\\s+alt|nicht\\s+älter\\s+als\\s+\\d{2}|Höchstalter|Altersgrenze|(?:im\\s+)?Alter\\s+(?:von|zwischen)\\s+\\d{2}\\s*(?:bis|und|-|–)\\s*\\d{2}(?:\\s+Jahren)?|zwischen\\s+\\d{2}\\s+und\\s+\\d{2}\\s+Jahre(?:n)?(?:\\s+alt)?|unter\\s+\\d{2}\\s+Jahre(?:n)?\\s+alt',
    ),
    unless: othersAge,
    why: {
      de: 'Eine Altersgrenze ist nur zulässig, wenn ein Gesetz sie verlangt (§ 10 AGG).',
      en: 'An age limit is allowed only where a law demands it (§ 10 AGG).',
    },
    better: {
      de: 'Grenze weglassen; sagen, was die Arbeit verlangt',
      en: 'leave the limit out; say what the work asks for',
    },
  },
  {
    name: 'young_professionals',
    ground: 'age',
    pattern: word(
      'Young\\s+Professionals?|Digital\\s+Natives?|(?:nur|ausschließlich)\\s+(?:Berufsanfänger|Berufseinsteiger)(?:in|innen|n)?',
    ),
    why: {
      de: 'Gerichte haben das als Benachteiligung Älterer gewertet.',
      en: 'Courts have judged this as discrimination of older people.',
    },
    better: {
      de: 'Einsteigerinnen und Einsteiger sind willkommen; sicher im Umgang mit digitalen Werkzeugen',
      en: 'newcomers are welcome; at home with digital tools',
    },
  },
  {
    name: 'pensioners',
    ground: 'age',
    pattern: word('(?:ideal|bevorzugt|gerne?|nur)\\s+(?:für\\s+)?(?:Rentner|Rentnerinnen|Vorruheständler|Frührentner)'),
    why: {
      de: 'Sucht nach Alter statt nach Umfang und Zeit der Arbeit.',
      en: 'Looks for age instead of hours and times.',
    },
    better: { de: 'wenige Stunden in der Woche, Zeiten nach Absprache', en: 'a few hours a week, times by agreement' },
  },
  {
    name: 'women_only_title',
    ground: 'sex',
    only: 'title',
    pattern:
      /(?<!\p{L})\p{Lu}\p{Ll}*(?:(?<!\p{L}[/:*_(])(?:erin|istin|antin|entin|orin|eurin|ärin|wirtin|ärztin|öchin|gogin|login)|frau|schwester|mädchen|dame|amme)(?!\p{L})/gu,
    unless:
      /[mwdx]\s*\/\s*[mwdx]|\/-?frau|mann\s*\/|\p{Ll}[/:*_]-?in|kaufmann|fachmann|und\s+\p{Lu}\p{Ll}*er(?!\p{L})|\bgn\b/iu,
    why: {
      de: 'Nennt nur Frauen. Eine Stelle muss für alle Geschlechter ausgeschrieben sein (§ 11 AGG).',
      en: 'Names women only. A vacancy has to be open to every sex (§ 11 AGG).',
    },
    better: {
      de: 'neutral oder mit (m/w/d): „Servicekraft (m/w/d)“',
      en: 'neutral or with (m/w/d): “Servicekraft (m/w/d)”',
    },
  },
  {
    name: 'men_only_title',
    ground: 'sex',
    only: 'title',
    pattern:
      /(?<!\p{L})\p{Lu}\p{Ll}+(?:ist|eur|mann|arzt|wirt|oge|ent|ant|(?<!kell|compu|cent|cont|servic|pow|wass|wint|somm|numm|mast|mutt)er)(?!\p{L})/gu,
    unless:
      /[mwdx]\s*\/\s*[mwdx]|\/\s*-?in|\p{Ll}[:*_]in|\(in\)|mann\s*\/|\/\s*-?frau|innen|kraft(?!fahr)|hilfe|leitung|assistenz|personal|\bgn\b|all(?:e)? gender|\p{Ll}in(?!\p{L})/iu,
    why: {
      de: 'Nennt nur eine Form. Ohne Zusatz gilt die Stelle als nur für Männer ausgeschrieben (§ 11 AGG).',
      en: 'Names one form only. Without an addition the vacancy counts as being for men only (§ 11 AGG).',
    },
    better: { de: '(m/w/d) anfügen oder neutral benennen', en: 'add (m/w/d) or name it neutrally' },
  },
  {
    name: 'one_sex_in_text',
    ground: 'sex',
    only: 'text',
    pattern:
      /(?:suchen|sucht|brauchen|braucht|benötigen)(?:\s+(?!und\b|oder\b)[\p{L}-]+){0,6}?\s+(?:Putzfrau|Küchenfrau|Bürodame|Empfangsdame|Mädchen|(?:junge|freundliche|nette|zuverlässige)\s+(?:Frau|Dame)|(?:starken?|kräftigen?|starke|kräftige)\s+(?:Mann|Männer)|Mann\s+fürs?\s+\p{L}+|\p{Lu}\p{Ll}+(?:erin|istin|orin|ärztin))(?!\p{L})/gu,
    unless: /\s(?:oder|und|bzw\.)\s+(?:eine[nr]?\s+)?\p{Lu}\p{Ll}*er(?!\p{L})|m\s*\/\s*w|er\s+oder\s+eine/iu,
    why: {
      de: 'Sucht nur ein Geschlecht. Das ist fast nie zulässig (§ 8 AGG).',
      en: 'Looks for one sex only. That is hardly ever allowed (§ 8 AGG).',
    },
    better: {
      de: 'beide Formen oder neutral; statt Kraft die Last nennen („Lasten bis 25 kg“)',
      en: 'both forms or neutral; name the load instead of strength (“loads up to 25 kg”)',
    },
  },
  {
    name: 'mother_tongue',
    ground: 'origin',
    pattern: word(
      'Muttersprachler(?:in|innen|n)?(?:niveau)?|(?:deutsche[rn]?|Deutsch\\s+als)\\s+Muttersprache|Muttersprache\\s*:?\\s*Deutsch|akzentfrei(?:e[smnr]?)?|native\\s+speakers?|auf\\s+muttersprachlichem\\s+Niveau',
    ),
    why: {
      de: 'Die Muttersprache hängt an der Herkunft. Verlangt werden darf, was die Arbeit braucht.',
      en: 'The mother tongue comes with one’s origin. Ask for what the work needs.',
    },
    better: { de: 'Deutsch auf dem Niveau B2 (oder C1)', en: 'German at level B2 (or C1)' },
  },
  {
    name: 'nationality',
    ground: 'origin',
    pattern: word(
      'nur\\s+(?:für\\s+)?Deutsche|deutsche[rn]?\\s+(?:Staatsangehörigkeit|Staatsbürgerschaft|Herkunft|Pass|Abstammung)|keine\\s+Ausländer|nur\\s+EU-Bürger(?:innen)?|EU-Bürger(?:innen)?\\s+bevorzugt',
    ),
    why: {
      de: 'Knüpft an die Herkunft an. Es genügt, dass jemand hier arbeiten darf.',
      en: 'Goes by origin. It is enough that somebody is allowed to work here.',
    },
    better: { de: 'Arbeitserlaubnis für Deutschland', en: 'permission to work in Germany' },
  },
  {
    name: 'religion',
    ground: 'religion',
    pattern: word(
      '(?:Zugehörigkeit|Mitglied(?:schaft)?)\\s+(?:zu|in|bei)?\\s*(?:einer|der|zur|in\\s+einer)?\\s*(?:\\p{L}+\\s+)?(?:Kirche|Religion|Konfession)|(?:evangelischer|katholischer|christlicher)\\s+(?:Konfession|Glaube[ns]?)|konfessionslos|(?:ohne|kein)\\s+Kopftuch',
    ),
    why: {
      de: 'Nur kirchliche Träger dürfen das, und nur wenn es für die Tätigkeit nötig ist (§ 9 AGG).',
      en: 'Only churches may, and only where the work needs it (§ 9 AGG).',
    },
    better: {
      de: 'weglassen, oder: „Sie tragen unser Leitbild mit“',
      en: 'leave it out, or: “you support our mission”',
    },
  },
  {
    name: 'healthy',
    ground: 'disability',
    pattern: word(
      '(?:körperlich|gesundheitlich)\\s+(?:und\\s+\\p{L}+\\s+)?(?:voll\\s+|uneingeschränkt\\s+|absolut\\s+)?(?:belastbar(?:e[rn]?)?|fit|gesund|einsatzfähig)|körperliche\\s+(?:Fitness|Belastbarkeit)|kerngesund|(?:in|bei)\\s+bester\\s+Gesundheit|uneingeschränkt\\s+(?:belastbar|einsatzfähig)|voll\\s+belastbar',
    ),
    why: {
      de: 'Schließt Menschen mit Behinderung aus, ohne zu sagen, worum es geht.',
      en: 'Shuts people with a disability out without saying what it is about.',
    },
    better: {
      de: 'die Arbeit nennen: „Lasten bis 20 kg heben“, „Arbeit im Stehen“',
      en: 'name the work: “lift up to 20 kg”, “work standing up”',
    },
  },
  {
    name: 'no_disability',
    ground: 'disability',
    pattern: word(
      'nicht\\s+(?:schwer)?behindert(?:e[nr]?)?|keine\\s+(?:Schwer)?behinder(?:ung|ten)|ohne\\s+(?:Behinderung|gesundheitliche\\s+Einschränkung(?:en)?)',
    ),
    why: {
      de: 'Schließt Menschen mit Behinderung unmittelbar aus.',
      en: 'Shuts people with a disability out directly.',
    },
    better: { de: 'weglassen; Schwerbehinderte werden bei gleicher Eignung gern gesehen', en: 'leave it out' },
  },
  {
    name: 'family',
    ground: 'sex',
    pattern: word(
      '(?:flexibel|zeitlich|familiär)\\s+(?:und\\s+)?ungebunden|ohne\\s+(?:familiäre\\s+(?:Verpflichtungen|Bindung(?:en)?)|Kinder)|kinderlos(?:e[nr]?)?|(?:ledig|alleinstehend)(?:e[nr]?)?',
    ),
    unless: /erziehend|fahr|unterwegs|haushalt|personen|kinder\s+ab|senior/iu,
    why: {
      de: 'Fragt nach der Familie. Das trifft vor allem Frauen.',
      en: 'Asks about the family. That hits women above all.',
    },
    better: {
      de: 'die Zeiten nennen: „Montag bis Samstag, 6–14 oder 14–22 Uhr“',
      en: 'name the times: “Monday to Saturday, 6–14 or 14–22”',
    },
  },
  {
    name: 'looks',
    ground: 'looks',
    pattern: word(
      '(?:attraktive[snrm]?|gutes?|ansprechende[snrm]?|hübsche[snr]?)\\s+(?:Äußere[snr]?|Aussehen|Erscheinung)|gutaussehend(?:e[nr]?)?',
    ),
    why: {
      de: 'Das Aussehen sagt nichts über die Arbeit und trifft oft Alter oder Geschlecht.',
      en: 'Looks say nothing about the work and often hit age or sex.',
    },
    better: { de: 'freundliches Auftreten, gepflegte Arbeitskleidung', en: 'friendly manner, tidy working clothes' },
  },
  {
    name: 'photo',
    ground: 'looks',
    pattern: word(
      '(?:mit|inkl\\.|inklusive|samt)\\s+(?:aktuellem\\s+|einem\\s+)?(?:Lichtbild|Foto|Bewerbungsfoto|Passbild)',
    ),
    unless: /fotograf|kamera|beitrag|produkt/iu,
    why: {
      de: 'Ein Foto verrät Alter, Geschlecht und Herkunft. Es darf nicht verlangt werden.',
      en: 'A photo tells age, sex and origin. It must not be asked for.',
    },
    better: { de: 'Bewerbung ohne Foto', en: 'application without a photo' },
  },
]
