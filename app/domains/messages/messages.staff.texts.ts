import type { MessageState, PersonPurpose } from './message.ts'
import type { WithdrawReason } from './may-send.ts'

type StaffLanguage = 'de' | 'en'

export const stateTexts: Record<StaffLanguage, Record<MessageState, string>> = {
  de: {
    planned: 'geplant',
    queued: 'wartet',
    sending: 'wird gesendet',
    sent: 'gesendet',
    failed: 'nicht erreicht, wird wiederholt',
    refused: 'abgelehnt',
    uncertain: 'ungewiss',
    withdrawn: 'nicht gesendet',
    to_print: 'zu drucken',
    posted: 'verschickt',
    came_back: 'zurückgekommen',
  },
  en: {
    planned: 'planned',
    queued: 'waiting',
    sending: 'being sent',
    sent: 'sent',
    failed: 'not reached, will be tried again',
    refused: 'refused',
    uncertain: 'uncertain',
    withdrawn: 'not sent',
    to_print: 'to print',
    posted: 'posted',
    came_back: 'came back',
  },
}

export const purposeTexts: Record<StaffLanguage, Record<PersonPurpose, string>> = {
  de: {
    invitation: 'Einladung',
    confirmation: 'Zusage bestätigt',
    waiting: 'Warteliste',
    offer: 'Platzangebot',
    change: 'Änderung',
    cancellation: 'Absage des Termins',
    reminder: 'Erinnerung an die Antwort',
    appointment: 'Erinnerung an den Termin',
    declined: 'Abmeldung bestätigt',
    link: 'Neuer Link',
    proposal: 'Stellenvorschlag',
    proposal_reminder: 'Nachfrage zum Stellenvorschlag',
  },
  en: {
    invitation: 'Invitation',
    confirmation: 'Confirmation',
    waiting: 'Waiting list',
    offer: 'Offer of a place',
    change: 'Change',
    cancellation: 'Cancellation',
    reminder: 'Reminder to answer',
    appointment: 'Reminder of the appointment',
    declined: 'Decline confirmed',
    link: 'New link',
    proposal: 'Proposed vacancy',
    proposal_reminder: 'Reminder of the proposed vacancy',
  },
}

export const withdrawTexts: Record<StaffLanguage, Record<WithdrawReason, string>> = {
  de: {
    no_event: 'Der Termin besteht nicht mehr.',
    event_cancelled: 'Der Termin wurde abgesagt.',
    event_not_public: 'Der Termin ist noch nicht veröffentlicht.',
    event_over: 'Der Termin ist vorbei.',
    not_registered: 'Die Person steht nicht mehr auf der Liste.',
    answered: 'Die Person hat schon geantwortet.',
    state_changed: 'Der Anlass besteht nicht mehr.',
    offer_over: 'Das Platzangebot ist abgelaufen.',
    written_lately: 'In den letzten 24 Stunden ging schon eine Nachricht zu diesem Termin hinaus.',
    no_place: 'Es ist kein Platz mehr frei.',
    no_consent: 'Die Einwilligung für E-Mails fehlt.',
    no_address: 'Es gibt keine E-Mail-Adresse.',
    address_refused: 'Die E-Mail-Adresse nimmt nichts an.',
    reminders_paused: 'Erinnerungen sind für diese Person ausgesetzt.',
  },
  en: {
    no_event: 'The event is gone.',
    event_cancelled: 'The event was cancelled.',
    event_not_public: 'The event is not published yet.',
    event_over: 'The event is over.',
    not_registered: 'The person is no longer on the list.',
    answered: 'The person has answered already.',
    state_changed: 'The cause is gone.',
    offer_over: 'The offer of a place has lapsed.',
    written_lately: 'A message about this event went out within the last 24 hours.',
    no_place: 'No place is left.',
    no_consent: 'The consent for e-mails is missing.',
    no_address: 'There is no e-mail address.',
    address_refused: 'The e-mail address accepts nothing.',
    reminders_paused: 'Reminders are paused for this person.',
  },
}
