import type { MissingFact } from './event.ts'

interface Words {
  publish: string
  publishMissing: string
  published: string
  missing: Record<MissingFact, string>
  cancel: string
  cancelTitle: string
  cancelText(n: number): string
  cancelReason: string
  cancelled: string
}

/** Words of publishing and cancelling an event. */
export const eventLifeTexts: { de: Words; en: Words } = {
  de: {
    publish: 'Veröffentlichen',
    publishMissing: 'Zum Veröffentlichen fehlt noch',
    published: 'Der Termin ist veröffentlicht.',
    missing: {
      future: 'ein Beginn in der Zukunft',
      place: 'der Ort',
      contact: 'eine Ansprechperson mit Telefon oder E-Mail',
      capacity: 'mindestens ein Platz',
      host: 'ein Betrieb',
    },
    cancel: 'Termin absagen',
    cancelTitle: 'Diesen Termin absagen?',
    cancelText: (n) =>
      n === 0
        ? 'Es ist noch niemand betroffen.'
        : n === 1
          ? 'Eine Person bekommt die Absage mit Kalendereintrag.'
          : `${n} Personen bekommen die Absage mit Kalendereintrag.`,
    cancelReason: 'Grund (steht in der Nachricht)',
    cancelled: 'Der Termin ist abgesagt. Alle Betroffenen bekommen eine Nachricht.',
  },
  en: {
    publish: 'Publish',
    publishMissing: 'Still needed to publish',
    published: 'The event is published.',
    missing: {
      future: 'a begin in the future',
      place: 'the place',
      contact: 'a contact with phone or e-mail',
      capacity: 'at least one place',
      host: 'a host',
    },
    cancel: 'Cancel event',
    cancelTitle: 'Cancel this event?',
    cancelText: (n) =>
      n === 0
        ? 'Nobody is concerned yet.'
        : n === 1
          ? 'One person gets the cancellation with its calendar entry.'
          : `${n} people get the cancellation with its calendar entry.`,
    cancelReason: 'Reason (stands in the message)',
    cancelled: 'The event is cancelled. Everybody concerned gets a message.',
  },
}
