import type { EmployerPurposeRule } from '../employer-message.ts'

/** Tells that an officer accepted a vacancy: it is looked after now. */
export const vacancyAccepted: EmployerPurposeRule = {
  gone: ({ cause }) =>
    cause.kind === 'vacancy' && (cause.state === 'published' || cause.state === 'restricted') ? null : 'state_changed',
  words: {
    de: {
      name: 'Stelle angenommen',
      subject: (title) => `Angenommen: ${title}`,
      heading: 'Ihre Stelle ist angenommen',
      opening: (title) =>
        `wir suchen ab sofort passende Menschen für Ihre Stelle: ${title}. Auf der Seite sehen Sie, wer passt, ohne Namen.`,
      button: 'Passende Personen ansehen',
      hint: 'Sie melden sich mit Ihrer E-Mail-Adresse an:',
    },
    en: {
      name: 'Vacancy accepted',
      subject: (title) => `Accepted: ${title}`,
      heading: 'Your vacancy is accepted',
      opening: (title) =>
        `from now on we look for people for your vacancy: ${title}. The page shows who fits, without names.`,
      button: 'See who fits',
      hint: 'You sign in with your e-mail address:',
    },
  },
}
