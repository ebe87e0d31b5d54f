import type { EmployerPurposeRule } from '../employer-message.ts'

/** Tells that there is an answer to a wish for contact. Who it is stands on the page, never in the mail. */
export const contactAnswer: EmployerPurposeRule = {
  gone: ({ cause }) => (cause.kind === 'vacancy' && cause.state !== 'closed' ? null : 'state_changed'),
  words: {
    de: {
      name: 'Antwort auf Kontaktwunsch',
      subject: (title) => `Antwort auf Ihren Kontaktwunsch: ${title}`,
      heading: 'Es gibt eine Antwort für Sie',
      opening: (title) =>
        `Sie wollten jemanden für Ihre Stelle kennenlernen: ${title}. Wir haben gefragt. Die Antwort steht auf der Seite.`,
      button: 'Antwort ansehen',
      hint: 'Sie melden sich mit Ihrer E-Mail-Adresse an:',
    },
    en: {
      name: 'Answer to a wish for contact',
      subject: (title) => `Answer to your wish for contact: ${title}`,
      heading: 'There is an answer for you',
      opening: (title) =>
        `you wished to meet somebody for your vacancy: ${title}. We have asked. The answer stands on the page.`,
      button: 'See the answer',
      hint: 'You sign in with your e-mail address:',
    },
  },
}
