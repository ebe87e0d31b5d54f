import type { EmployerPurposeRule } from '../employer-message.ts'

/** Tells that an officer returned a vacancy; the officer's sentences come with the message. */
export const vacancyReturned: EmployerPurposeRule = {
  gone: ({ cause }) => (cause.kind === 'vacancy' && cause.state === 'returned' ? null : 'state_changed'),
  words: {
    de: {
      name: 'Stelle zurückgegeben',
      subject: (title) => `Bitte noch einmal ansehen: ${title}`,
      heading: 'Ihre Stelle braucht noch eine Änderung',
      opening: (title) =>
        `wir haben Ihre Stelle geprüft: ${title}. Bevor wir sie veröffentlichen, bitten wir Sie um Folgendes:`,
      button: 'Stelle ändern',
      hint: 'Sie melden sich mit Ihrer E-Mail-Adresse an:',
    },
    en: {
      name: 'Vacancy returned',
      subject: (title) => `Please look again: ${title}`,
      heading: 'Your vacancy needs one more change',
      opening: (title) => `we have checked your vacancy: ${title}. Before we publish it we ask you for this:`,
      button: 'Change the vacancy',
      hint: 'You sign in with your e-mail address:',
    },
  },
}
