import type { MessageTemplate, TemplateKey } from './message-template.ts'
import { requiredNames } from './message-template.ts'
import { asksNothing, isAppeal } from './message.ts'
import type { Purpose } from './message.ts'
import { mailTexts } from './messages.texts.ts'

/** Purposes whose mail brings a calendar entry (or takes it away). */
export const bringsCalendar = (purpose: Purpose): boolean =>
  purpose !== 'waiting' && purpose !== 'link' && purpose !== 'closing'

/**
 * The text that the house comes with (Standardtext), as a template: what is sent where the house has none of its own, and where an own
 * one begins. An obligation to report has its own words.
 */
export function shippedTemplate({ purpose, legal, language }: Omit<TemplateKey, 'kind'>): MessageTemplate {
  const texts = mailTexts(language)
  const duty = legal === 'obligation'
  const calls = isAppeal(purpose)
  const opening = !duty
    ? texts.opening[purpose]
    : purpose === 'appointment'
      ? texts.obligation.appointment
      : texts.obligation.opening
  const needs = requiredNames({ purpose, legal })
  const ownDay = bringsCalendar(purpose) && purpose !== 'cancellation' && purpose !== 'declined'
  return {
    subject: duty ? texts.obligation.subject('{{tag}}') : texts.subject[purpose]('{{titel}}', '{{tag}}'),
    body: [
      `# ${duty && calls ? texts.obligation.heading : texts.heading[purpose]}`,
      '{{anrede}}',
      `${opening('{{titel}}')}${needs.includes('einzelheiten') ? ' {{einzelheiten}}' : ''}`,
      '{{angaben}}',
      ...(asksNothing(purpose) ? [] : ['{{antwort}}']),
      ...(needs.includes('hinweis') ? ['{{hinweis}}'] : []),
      ...(ownDay ? ['{{kalender}}'] : []),
      texts.askUs('{{kontakt}}'),
      texts.closing,
      '{{unterschrift}}',
    ].join('\n\n'),
  }
}
