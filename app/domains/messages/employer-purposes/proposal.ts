import type { EmployerFacts, EmployerPurposeRule } from '../employer-message.ts'
import type { WithdrawReason } from '../may-send.ts'

/** While a proposal rests on answers and the employer has said nothing. */
function proposalGone({ cause }: Pick<EmployerFacts, 'cause'>): WithdrawReason | null {
  if (cause.kind !== 'proposal') return 'state_changed'
  if (cause.answer !== null) return 'answered'
  return ['open', 'interested', 'applied'].includes(cause.state) ? null : 'state_changed'
}

const hint = {
  de: 'Sie brauchen kein Konto. Das Öffnen der Seite ändert noch nichts. Der Link gilt nur für Ihren Betrieb, bitte geben Sie ihn nicht weiter:',
  en: 'You need no account. Opening the page changes nothing yet. The link is only for your firm, please do not pass it on:',
}

/** A person proposed to an employer for a vacancy (Vermittlungsvorschlag). What can be said of the person stands on the page, not in the mail. */
export const proposal: EmployerPurposeRule = {
  gone: proposalGone,
  words: {
    de: {
      name: 'Personalvorschlag',
      subject: (title) => `Ein Vorschlag für Ihre Stelle: ${title}`,
      heading: 'Wir haben jemanden für Ihre Stelle',
      opening: (title) =>
        `wir schlagen Ihnen eine Person vor: ${title}. Auf der Seite steht ohne Namen, was sie mitbringt. Ein Knopf genügt, um zu antworten.`,
      button: 'Vorschlag ansehen und antworten',
      hint: hint.de,
    },
    en: {
      name: 'Proposal of a person',
      subject: (title) => `A proposal for your vacancy: ${title}`,
      heading: 'We have somebody for your vacancy',
      opening: (title) =>
        `we propose a person to you: ${title}. The page says without a name what the person brings. One button is enough to answer.`,
      button: 'See the proposal and answer',
      hint: hint.en,
    },
  },
}

/** The same a week later, where the employer has said nothing: asked once. */
export const proposalReminder: EmployerPurposeRule = {
  gone: proposalGone,
  words: {
    de: {
      name: 'Nachfrage zum Personalvorschlag',
      subject: (title) => `Möchten Sie die Person kennenlernen? ${title}`,
      heading: 'Bitte antworten Sie uns noch',
      opening: (title) =>
        `vor einer Woche haben wir Ihnen eine Person vorgeschlagen: ${title}. Möchten Sie sie kennenlernen? Ein Knopf genügt. Hören wir in zwei Wochen nichts, schließen wir den Vorschlag.`,
      button: 'Vorschlag ansehen und antworten',
      hint: hint.de,
    },
    en: {
      name: 'Reminder of a proposal',
      subject: (title) => `Would you like to meet the person? ${title}`,
      heading: 'Please answer us',
      opening: (title) =>
        `a week ago we proposed a person to you: ${title}. Would you like to meet the person? One button is enough. If we hear nothing within two weeks, we close the proposal.`,
      button: 'See the proposal and answer',
      hint: hint.en,
    },
  },
}
