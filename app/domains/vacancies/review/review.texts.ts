import { shortDay } from '../../../lib/dates.ts'
import { payInWords } from '../vocabulary.texts.ts'
import { vacancyTexts } from '../vacancy.texts.ts'
import type { ReviewFinding } from './review.ts'

type Language = 'de' | 'en'

/** A finding in words: what it is, why it matters, and what to do; the last is empty where nothing is better. */
export interface FindingWords {
  what: string
  why: string
  better: string
}

const money = (euros: number, language: Language): string => payInWords(euros, language)

/** What the check points out, in words for officer and employer alike. */
export function findingWords(finding: ReviewFinding, language: Language): FindingWords {
  const de = language === 'de'
  switch (finding.kind) {
    case 'agg':
      return {
        what: de ? `„${finding.found}“` : `“${finding.found}”`,
        why: finding.why[language],
        better: `${de ? 'Besser' : 'Better'}: ${finding.better[language]}`,
      }
    case 'wage':
      return {
        what: de ? 'Unter dem Mindestlohn' : 'Below the minimum wage',
        why: de
          ? `${money(finding.pay, 'de')}; seit ${shortDay(finding.from)} gelten mindestens ${money(finding.least, 'de')} (§ 1 MiLoG).`
          : `${money(finding.pay, 'en')}; from ${shortDay(finding.from, 'en')} on at least ${money(finding.least, 'en')} is due (§ 1 MiLoG).`,
        better: '',
      }
    case 'wage_rises':
      return {
        what: de ? 'Der Mindestlohn steigt' : 'The minimum wage rises',
        why: de
          ? `Ab ${shortDay(finding.from)} gelten mindestens ${money(finding.least, 'de')}.`
          : `From ${shortDay(finding.from, 'en')} on at least ${money(finding.least, 'en')} is due.`,
        better: '',
      }
    case 'no_pay':
      return {
        what: de ? 'Kein Lohn angegeben' : 'No pay stated',
        why: de ? 'Mit Lohn melden sich mehr Menschen.' : 'With pay stated more people answer.',
        better: '',
      }
    case 'temp_unnamed':
      return {
        what: de ? 'Zeitarbeit ist nicht genannt' : 'Temp work is not named',
        why: de
          ? 'Der Betrieb ist ein Personaldienstleister: Das muss in der Anzeige stehen.'
          : 'The employer is a temp agency: the advertisement has to say so.',
        better: de ? 'Zum Beispiel: „in Arbeitnehmerüberlassung“' : 'For example: “temporary agency work”',
      }
    case 'temp_hidden':
      return {
        what: de ? `„${finding.found}“` : `“${finding.found}”`,
        why: de
          ? 'Klingt nach Zeitarbeit. Falls ja, muss es dabeistehen.'
          : 'Sounds like temp work. If it is, it has to be said.',
        better: '',
      }
    case 'double':
      return {
        what: de ? 'Gibt es schon' : 'Exists already',
        why: de
          ? `„${finding.title}“ am selben Ort (${vacancyTexts.de.states[finding.state]}).`
          : `“${finding.title}” at the same place (${vacancyTexts.en.states[finding.state]}).`,
        better: '',
      }
  }
}

/** A finding as a sentence to an employer, for the reason with which an officer returns a vacancy. */
export function findingSentence(finding: ReviewFinding, language: Language): string {
  const { what, why, better } = findingWords(finding, language)
  return [`${what}: ${why}`, better === '' ? '' : `${better}.`].filter(Boolean).join(' ')
}
