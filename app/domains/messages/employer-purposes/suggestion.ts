import { eventGone } from '../employer-message.ts'
import type { EmployerPurposeRule } from '../employer-message.ts'

/**
 * A suggestion to an employer without a proposal: to take part in an event, or that people who fit are ready. Its sentences come
 * with the message; the cause is the event, the vacancy or the firm.
 */
export const suggestion: EmployerPurposeRule = {
  gone: ({ cause }, now) => {
    if (cause.kind === 'gone') return 'state_changed'
    if (cause.kind === 'vacancy') return cause.state === 'closed' ? 'state_changed' : null
    if (cause.kind !== 'event') return null
    if (cause.state === 'draft') return null
    return eventGone(cause) ?? (cause.endsAt <= now ? 'event_over' : null)
  },
  words: {
    de: {
      name: 'Anregung',
      subject: (title) => `Eine Anregung für Sie: ${title}`,
      heading: 'Eine Anregung für Ihren Betrieb',
      opening: (title) => `wir haben eine Anregung für Sie: ${title}.`,
      button: 'Ansehen',
      hint: 'Sie brauchen kein Konto:',
    },
    en: {
      name: 'Suggestion',
      subject: (title) => `A suggestion for you: ${title}`,
      heading: 'A suggestion for your firm',
      opening: (title) => `we have a suggestion for you: ${title}.`,
      button: 'Have a look',
      hint: 'You need no account:',
    },
  },
}
