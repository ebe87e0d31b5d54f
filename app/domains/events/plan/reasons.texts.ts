import type { Language } from '../../../lib/dates.ts'
import type { NoTalkReason, TalkReason } from './reasons.ts'

/** Why a talk is planned, in one sentence. */
export function describeTalkReason(reason: TalkReason, language: Language = 'de'): string {
  const de = language === 'de'
  switch (reason.reason) {
    case 'fixed':
      return de ? 'Vor der Planung festgelegt.' : 'Fixed before planning.'
    case 'score': {
      const { score, rankForPerson, hosts, rankForHost, people } = reason
      return de
        ? `${score} Punkte: für die Person Platz ${rankForPerson} von ${hosts}, für den Gastgeber Platz ${rankForHost} von ${people}.`
        : `${score} points: rank ${rankForPerson} of ${hosts} for the person, rank ${rankForHost} of ${people} for the host.`
    }
    case 'hours':
      return de
        ? `Die Person ist von Runde ${reason.from} bis ${reason.to} da.`
        : `The person is there from round ${reason.from} to ${reason.to}.`
    case 'round':
      if (reason.others.length === 0) {
        return de
          ? 'In keiner anderen Runde sind Person und Tisch frei.'
          : 'Person and table are free in no other round.'
      }
      return de
        ? `Ginge auch in Runde ${reason.others.join(', ')}.`
        : `Would also be possible in round ${reason.others.join(', ')}.`
  }
}

/** Why a person has no talk, in one sentence; `hostName` gives the name of a host. */
export function describeNoTalk(
  reason: NoTalkReason,
  hostName: (host: string) => string,
  language: Language = 'de',
): string {
  const de = language === 'de'
  switch (reason.reason) {
    case 'noScore':
      return de ? 'Kein Gastgeber passt.' : 'No host fits.'
    case 'noTalks':
      return de ? 'Es sind keine Gespräche je Person erlaubt.' : 'No talks a person are allowed.'
    case 'freeTable':
      return de
        ? `Bei ${hostName(reason.host)} ist in Runde ${reason.round} noch ein Tisch frei.`
        : `${hostName(reason.host)} still has a free table in round ${reason.round}.`
    case 'tablesTaken':
      return de
        ? `Alle passenden Tische sind vergeben; am besten passte ${hostName(reason.host)} mit ${reason.score} Punkten, dort ist das niedrigste vergebene Gespräch ${reason.lowestTaken}.`
        : `All fitting tables are taken; the best fit was ${hostName(reason.host)} with ${reason.score} points, where the lowest talk given has ${reason.lowestTaken}.`
  }
}
