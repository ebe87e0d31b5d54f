import type { EmployerPurposeRule } from '../employer-message.ts'

const lasting = ['open', 'interested', 'interview', 'trial']

/** A person proposed to an employer for a vacancy (Vermittlungsvorschlag). Who it is stands on the page, not in the mail. */
export const proposal: EmployerPurposeRule = {
  gone: ({ cause }) => (cause.kind === 'proposal' && lasting.includes(cause.state) ? null : 'state_changed'),
  words: {
    de: {
      name: 'Personalvorschlag',
      subject: (title) => `Ein Vorschlag für Ihre Stelle: ${title}`,
      heading: 'Wir haben jemanden für Ihre Stelle',
      opening: (title) =>
        `wir schlagen Ihnen eine Person vor: ${title}. Auf der Seite steht, was passt und was offen ist.`,
      button: 'Vorschlag ansehen und antworten',
      hint: 'Sie brauchen kein Konto. Der Link gilt nur für Ihren Betrieb, bitte geben Sie ihn nicht weiter:',
    },
    en: {
      name: 'Proposal of a person',
      subject: (title) => `A proposal for your vacancy: ${title}`,
      heading: 'We have somebody for your vacancy',
      opening: (title) => `we propose a person to you: ${title}. The page says what fits and what is open.`,
      button: 'See the proposal and answer',
      hint: 'You need no account. The link is only for your firm, please do not pass it on:',
    },
  },
}
