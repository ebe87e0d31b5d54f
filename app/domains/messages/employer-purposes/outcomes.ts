import { eventGone } from '../employer-message.ts'
import type { EmployerPurposeRule } from '../employer-message.ts'

/** Asks a host for the outcomes of its talks, the morning after an event. Names of people stand on the page, never in the mail. */
export const outcomes: EmployerPurposeRule = {
  gone: ({ cause }, now) => {
    const gone = eventGone(cause)
    if (gone) return gone
    return cause.kind === 'event' && cause.beginsAt > now ? 'state_changed' : null
  },
  words: {
    de: {
      name: 'Bitte um Ergebnisse',
      subject: (title) => `Wie waren die Gespräche? ${title}`,
      heading: 'Wie waren Ihre Gespräche?',
      opening: (title) =>
        `danke, dass Sie dabei waren: ${title}. Bitte sagen Sie uns zu jedem Gespräch, wie es weitergeht. Vier Knöpfe, kein Konto, auch auf dem Telefon.`,
      button: 'Ergebnisse eintragen',
      hint: 'Der Link gilt nur für Ihren Betrieb, bitte geben Sie ihn nicht weiter:',
    },
    en: {
      name: 'Request for outcomes',
      subject: (title) => `How were the talks? ${title}`,
      heading: 'How were your talks?',
      opening: (title) =>
        `thank you for taking part: ${title}. Please tell us for each talk what comes next. Four buttons, no account, on a phone too.`,
      button: 'Note the outcomes',
      hint: 'The link is only for your firm, please do not pass it on:',
    },
  },
}
