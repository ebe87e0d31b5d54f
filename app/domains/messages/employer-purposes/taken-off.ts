import type { EmployerPurposeRule } from '../employer-message.ts'

/** Tells that a vacancy was taken off because nobody touched it; a button brings it back. */
export const takenOff: EmployerPurposeRule = {
  gone: ({ cause }) =>
    cause.kind === 'vacancy' && cause.state === 'paused' && cause.stateReason === 'stale' ? null : 'state_changed',
  words: {
    de: {
      name: 'Stelle herausgenommen',
      subject: (title) => `Herausgenommen: ${title}`,
      heading: 'Wir haben Ihre Stelle herausgenommen',
      opening: (title, { staleDays }) =>
        `Ihre Stelle ist zurzeit nicht mehr veröffentlicht: ${title}. Wir haben ${staleDays.close} Tage nichts dazu gehört. Ist sie noch offen? Ein Knopf auf der Seite holt sie sofort zurück.`,
      button: 'Stelle zurückholen',
      hint: 'Sie brauchen kein Konto. Das Öffnen der Seite ändert noch nichts:',
    },
    en: {
      name: 'Vacancy taken off',
      subject: (title) => `Taken off: ${title}`,
      heading: 'We have taken your vacancy off',
      opening: (title, { staleDays }) =>
        `your vacancy is not published at the moment: ${title}. We have heard nothing about it for ${staleDays.close} days. Is it still open? One button on the page brings it back at once.`,
      button: 'Bring the vacancy back',
      hint: 'You need no account. Opening the page changes nothing yet:',
    },
  },
}
