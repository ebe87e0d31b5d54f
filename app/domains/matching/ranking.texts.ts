import { factorTexts } from './factor.texts.ts'
import type { FactorName } from './weights.ts'
import { defaultLimitKm, factorNames, latestDays, mostGaps, nearEqual, weights } from './weights.ts'

interface Words {
  title: string
  weightsTitle: string
  version: string
  factor: string
  points: string
  meaning: string
  intro: string
  sum: string
  factorName: Record<FactorName, string>
  /** What a factor looks at, in plain words. */
  factorWords: Record<FactorName, string>
  neverTitle: string
  never: string
  neverList: readonly string[]
  excludedTitle: string
  excluded: readonly string[]
  gapsTitle: string
  gaps: string
  spreadTitle: string
  spread: string
  personTitle: string
  person: readonly string[]
  numbers: string
  numbersHint: string
  publicPage: string
  setting: string
  value: string
  thousandths: string
}

const { max } = weights

/** The table of weights as a public page ("So wird gereiht") and as the page of the team lead. Every number comes from the table itself. */
export const rankingTexts: { de: Words; en: Words } = {
  de: {
    title: 'So wird gereiht',
    weightsTitle: 'Gewichtung der Passung',
    version: 'Fassung',
    factor: 'Merkmal',
    points: 'Höchstens Punkte',
    meaning: 'Was zählt',
    intro:
      'Stellen und Personen werden mit 0 bis 100 Punkten verglichen. Mehr Punkte heißt: Es passt besser. Ein Mensch prüft jeden Vorschlag, bevor er gemacht wird. Das Programm entscheidet nichts allein.',
    sum: 'Zusammen 100 Punkte',
    factorName: factorTexts.de,
    factorWords: {
      occupation: `Wie nah liegt der Beruf der Stelle am Wunschberuf? Der erste Wunsch zählt am meisten. Dafür gibt es bis zu ${max.occupation} Punkte.`,
      level: 'Ist die Stelle so anspruchsvoll wie der Wunschberuf: Hilfsarbeit, Fachkraft, Spezialist, Experte?',
      skills: 'Hat die Person die Kenntnisse, Führerscheine und Sprachen, nach denen die Stelle fragt?',
      way: 'Wie weit ist es bis zur Arbeit, mit dem Verkehrsmittel der Person und bis zu ihrer eigenen Grenze?',
      hours: 'Passen Vollzeit oder Teilzeit, Schicht, Nacht, Wochenende und die Stunden in der Woche?',
      experience: 'Wie viele Jahre hat die Person in diesem Beruf gearbeitet, wenn die Stelle Erfahrung verlangt?',
      start: 'Kann die Person dann anfangen, wenn die Stelle beginnt?',
      pay: 'Ist der Lohn so hoch wie gewünscht?',
    },
    neverTitle: 'Was niemals zählt',
    never: 'Diese Angaben bekommt das Programm zum Vergleichen gar nicht. Sie können keinen Platz ändern:',
    neverList: [
      'Alter und Geschlecht',
      'Staatsangehörigkeit, Herkunft und Religion',
      'Familie und Kinder',
      'Behinderung und Gesundheit',
      'Wie lange jemand Leistungen bekommt',
      'Name, Straße und Notizen',
    ],
    excludedTitle: 'Wann eine Stelle nicht gezeigt wird',
    excluded: [
      'Die Stelle verlangt viel mehr, als der Wunschberuf verlangt (zwei Stufen oder mehr).',
      'Für den Beruf schreibt das Gesetz eine Ausbildung vor, und sie fehlt.',
      'Eine verlangte Sprache fehlt oder liegt zwei Stufen darunter.',
      `Der Weg ist länger als die Grenze der Person. Ohne eigene Angabe gelten ${defaultLimitKm.car} km mit dem Auto, sonst ${defaultLimitKm.else} km.`,
      'Die Arbeitszeit oder die Art der Stelle ist nicht die, die die Person sucht.',
      'Die Person möchte keine Zeitarbeit, und die Stelle ist bei einer Zeitarbeitsfirma.',
      `Die Person ist erst mehr als ${latestDays} Tage nach dem Beginn frei.`,
    ],
    gapsTitle: 'Fast passend',
    gaps: `Fehlt nur etwas, das man schließen kann, etwa ein Führerschein, steht die Stelle in einer eigenen Liste. Höchstens ${mostGaps} solche Lücken sind erlaubt. Was unbekannt ist, ist kein Nein: Es wird gefragt.`,
    spreadTitle: 'Alle sollen drankommen',
    spread: `Liegen Stellen oder Personen höchstens ${nearEqual} Punkte auseinander, steht die weiter oben, die seltener vorgeschlagen wurde. Die Liste sagt das dazu.`,
    personTitle: 'Ihre Rechte',
    person: [
      'Sie können fragen, warum Ihnen eine Stelle vorgeschlagen wurde. Zu jedem Vorschlag sind Punkte und Gründe aufbewahrt.',
      'Sie können Angaben ändern lassen, die nicht stimmen.',
      'Sie entscheiden, ob Sie sich bewerben.',
    ],
    numbers: 'Alle Einstellungen der Tabelle',
    numbersHint:
      'Tausendstel der Punkte eines Merkmals, wenn nichts anderes dabeisteht. Jeder gespeicherte Vorschlag nennt die Fassung, mit der er gerechnet wurde.',
    publicPage: 'Öffentliche Seite: So wird gereiht',
    setting: 'Einstellung',
    value: 'Wert',
    thousandths: 'Tausendstel',
  },
  en: {
    title: 'How we rank',
    weightsTitle: 'Weights of the match',
    version: 'Version',
    factor: 'Factor',
    points: 'Points at most',
    meaning: 'What counts',
    intro:
      'Vacancies and people are compared with 0 to 100 points. More points mean: it fits better. A human checks each proposal before it is made. The program decides nothing alone.',
    sum: '100 points together',
    factorName: factorTexts.en,
    factorWords: {
      occupation: `How near is the occupation of the vacancy to the wished one? The first wish counts most. It brings up to ${max.occupation} points.`,
      level: 'Is the work as demanding as the wished occupation: helper, skilled worker, specialist, expert?',
      skills: 'Does the person have the skills, licences and languages that the vacancy asks for?',
      way: 'How far is the way to work, by the person’s means and up to the person’s own limit?',
      hours: 'Do full time or part time, shifts, nights, weekends and the hours a week fit?',
      experience: 'How many years has the person worked in this occupation, where the vacancy asks for experience?',
      start: 'Can the person begin when the work begins?',
      pay: 'Is the pay as high as wished?',
    },
    neverTitle: 'What never counts',
    never: 'The program does not get these facts for comparing. They cannot change any place:',
    neverList: [
      'Age and sex',
      'Nationality, origin and religion',
      'Family and children',
      'Disability and health',
      'How long somebody has received benefits',
      'Name, street and notes',
    ],
    excludedTitle: 'When a vacancy is not shown',
    excluded: [
      'The vacancy asks for much more than the wished occupation does (two levels or more).',
      'The law prescribes a training for the profession, and it is missing.',
      'A required language is missing or two levels short.',
      `The way is longer than the person’s limit. Without one it is ${defaultLimitKm.car} km by car, else ${defaultLimitKm.else} km.`,
      'The working time or the kind of vacancy is not what the person seeks.',
      'The person does not want temp work, and the vacancy is with a temp agency.',
      `The person is free only more than ${latestDays} days after the start.`,
    ],
    gapsTitle: 'Almost fitting',
    gaps: `If only something is missing that can be closed, such as a licence, the vacancy stands in a list of its own. At most ${mostGaps} such gaps are allowed. What is unknown is not a no: it is asked.`,
    spreadTitle: 'Everybody gets a turn',
    spread: `Where vacancies or people are at most ${nearEqual} points apart, the one that was proposed less comes first. The list says so.`,
    personTitle: 'Your rights',
    person: [
      'You can ask why a vacancy was proposed to you. Points and reasons are kept with each proposal.',
      'You can have facts changed that are wrong.',
      'You decide whether you apply.',
    ],
    numbers: 'All settings of the table',
    numbersHint:
      'Thousandths of the points of a factor unless said otherwise. Each stored proposal names the version it was computed with.',
    publicPage: 'Public page: how we rank',
    setting: 'Setting',
    value: 'Value',
    thousandths: 'thousandths',
  },
}

/** Each factor with its most points, the heaviest first: the order in which people read. */
export const factorsByWeight = factorNames.toSorted((a, b) => max[b] - max[a])

/** The settings of the table as rows `group.name` and value, the points apart. */
export function weightSettings(): { setting: string; value: string }[] {
  return Object.entries(weights).flatMap(([group, value]) =>
    typeof value === 'string' || group === 'max'
      ? []
      : Object.entries(value).map(([name, one]) => ({
          setting: `${group}.${name}`,
          value: Array.isArray(one) ? one.join(' · ') : String(one),
        })),
  )
}
