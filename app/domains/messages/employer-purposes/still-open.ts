import type { EmployerPurposeRule } from '../employer-message.ts'

const dayMs = 86_400_000

/** "Noch offen?": a published vacancy that nobody has touched for the days of the house. A touch in the meantime answers the question. */
export const stillOpen: EmployerPurposeRule = {
  gone: ({ cause, staleDays }, now) => {
    if (cause.kind !== 'vacancy') return 'state_changed'
    if (cause.state !== 'published' && cause.state !== 'restricted') return 'state_changed'
    return now.getTime() - cause.touchedAt.getTime() < staleDays.ask * dayMs ? 'answered' : null
  },
  words: {
    de: {
      name: 'Noch offen?',
      subject: (title) => `Noch offen? ${title}`,
      heading: 'Ist diese Stelle noch offen?',
      opening: (title, { staleDays }) =>
        `wir schlagen Ihre Stelle weiter passenden Menschen vor: ${title}. Seit mehr als ${staleDays.ask - 1} Tagen hat sich daran nichts geändert. Ist sie noch offen? Ein Knopf auf der Seite genügt. Hören wir nichts, nehmen wir die Stelle nach ${staleDays.close} Tagen heraus. Sie können sie jederzeit zurückholen.`,
      button: 'Antworten',
      hint: 'Sie brauchen kein Konto. Das Öffnen der Seite ändert noch nichts:',
    },
    en: {
      name: 'Still open?',
      subject: (title) => `Still open? ${title}`,
      heading: 'Is this vacancy still open?',
      opening: (title, { staleDays }) =>
        `we keep proposing your vacancy to people who fit: ${title}. Nothing about it has changed for more than ${staleDays.ask - 1} days. Is it still open? One button on the page is enough. If we hear nothing, we take it off after ${staleDays.close} days. You can bring it back at any time.`,
      button: 'Answer',
      hint: 'You need no account. Opening the page changes nothing yet:',
    },
  },
}
