import type { EmployerPurposeRule } from '../employer-message.ts'

/** Tells what became of the offer of an application day; the officer's sentences come with the message. */
export const dayAnswer: EmployerPurposeRule = {
  gone: ({ cause }) => (cause.kind === 'employer' ? null : 'state_changed'),
  words: {
    de: {
      name: 'Antwort auf angebotenen Bewerbungstag',
      subject: () => 'Zu Ihrem angebotenen Bewerbungstag',
      heading: 'Ihr Bewerbungstag',
      opening: () => 'Sie haben uns einen Bewerbungstag angeboten. Vielen Dank.',
      button: 'Ihre Termine ansehen',
      hint: 'Sie melden sich mit Ihrer E-Mail-Adresse an:',
    },
    en: {
      name: 'Answer to an offered application day',
      subject: () => 'About the application day that you offered',
      heading: 'Your application day',
      opening: () => 'you offered us an application day. Thank you.',
      button: 'See your events',
      hint: 'You sign in with your e-mail address:',
    },
  },
}
