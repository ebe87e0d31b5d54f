interface MailboxTexts {
  title: string
  about: string
  none: string
  to: string
  from: string
  subject: string
  at: string
  html: string
  text: string
  headers: string
  attachments: string
}

/** Words of the local mailbox, where mails stay while no mail server is configured. */
export const mailboxTexts: Record<'de' | 'en', MailboxTexts> = {
  de: {
    title: 'Postfach der Vorführung',
    about: 'Kein Mailserver ist eingerichtet (SMTP_URL). Was sonst verschickt würde, bleibt hier liegen.',
    none: 'Noch keine Nachrichten.',
    to: 'An',
    from: 'Von',
    subject: 'Betreff',
    at: 'Zeit',
    html: 'Als HTML ansehen, wie ein Mailprogramm sie zeigt',
    text: 'Nachricht',
    headers: 'Kopfzeilen',
    attachments: 'Anhänge',
  },
  en: {
    title: 'Local mailbox',
    about: 'No mail server is configured (SMTP_URL). What would be sent stays here.',
    none: 'No messages yet.',
    to: 'To',
    from: 'From',
    subject: 'Subject',
    at: 'Time',
    html: 'See it as HTML, as a mail program shows it',
    text: 'Message',
    headers: 'Headers',
    attachments: 'Attachments',
  },
}
