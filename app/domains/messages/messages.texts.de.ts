import type { MailTexts } from './messages.texts.ts'

/** Mails in German: short sentences, B1 at most. */
export const germanMail: MailTexts = {
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  subject: {
    invitation: (title, day) => `Einladung: ${title} am ${day}`,
    confirmation: (title, day) => `Ihre Zusage ist notiert: ${title} am ${day}`,
    waiting: (title) => `Sie stehen auf der Warteliste: ${title}`,
    offer: (title, day) => `Ein Platz ist frei: ${title} am ${day}`,
    change: (title, day) => `Geändert: ${title} am ${day}`,
    cancellation: (title, day) => `Abgesagt: ${title} am ${day}`,
    reminder: (title, day) => `Kommen Sie? ${title} am ${day}`,
    appointment: (title, day) => `Erinnerung: ${title} am ${day}`,
    timetable: (title, day) => `Ihre Gespräche: ${title} am ${day}`,
    declined: (title) => `Ihre Absage ist notiert: ${title}`,
    closing: (title) => `Wie es weitergeht: ${title}`,
    link: (title) => `Ihr neuer Link: ${title}`,
  },
  heading: {
    invitation: 'Wir laden Sie ein',
    confirmation: 'Ihre Zusage ist notiert',
    waiting: 'Sie stehen auf der Warteliste',
    offer: 'Ein Platz ist für Sie frei',
    change: 'Ihr Termin hat sich geändert',
    cancellation: 'Der Termin fällt aus',
    reminder: 'Bitte antworten Sie uns noch',
    appointment: 'Ihr Termin ist bald',
    timetable: 'Ihre Gespräche',
    declined: 'Ihre Absage ist notiert',
    closing: 'Wie es für Sie weitergeht',
    link: 'Ihr neuer Link',
  },
  opening: {
    invitation: (title) => `wir laden Sie herzlich ein: ${title}. Sie lernen dort Betriebe persönlich kennen.`,
    confirmation: (title) => `Sie haben zugesagt: ${title}. Ihr Platz ist fest. Wir freuen uns auf Sie.`,
    waiting: (title) =>
      `alle Plätze sind zurzeit vergeben: ${title}. Sie stehen auf der Warteliste. Wird ein Platz frei, schreiben wir Ihnen sofort.`,
    offer: (title) => `ein Platz ist frei geworden: ${title}. Wir halten ihn für Sie frei.`,
    change: (title) => `an Ihrem Termin hat sich etwas geändert: ${title}. Unten steht, was jetzt gilt.`,
    cancellation: (title) =>
      `leider fällt dieser Termin aus: ${title}. Bitte kommen Sie nicht. Wir melden uns, wenn es einen neuen Termin gibt.`,
    reminder: (title) =>
      `wir haben Sie eingeladen: ${title}. Wir haben noch keine Antwort von Ihnen. Bitte sagen Sie uns, ob Sie kommen.`,
    appointment: (title) =>
      `wir erinnern Sie an Ihren Termin: ${title}. Sie haben zugesagt. Können Sie doch nicht kommen? Dann sagen Sie bitte kurz ab, damit jemand anderes den Platz bekommt.`,
    timetable: (title) =>
      `Ihre Gespräche stehen fest: ${title}. Bitte seien Sie zehn Minuten vor dem ersten Gespräch da.`,
    declined: (title) =>
      `Sie haben abgesagt: ${title}. Ihr Platz ist wieder frei. Danke, dass Sie Bescheid gesagt haben.`,
    closing: (title) =>
      `Sie waren bei uns: ${title}. Vielen Dank, dass Sie gekommen sind. Wir sagen es Ihnen offen: Bis heute haben wir keine Zusage eines Betriebs für Sie. Das ist kein Urteil über Sie. Wir suchen weiter mit Ihnen. Rufen Sie uns an, dann sprechen wir über die nächsten Schritte.`,
    link: (title) => `Sie haben einen neuen Link angefordert: ${title}. Der alte Link gilt nicht mehr.`,
  },
  obligation: {
    subject: (day) => `Ihr Termin am ${day}`,
    heading: 'Bitte kommen Sie zu diesem Termin',
    opening: (title) =>
      `bitte kommen Sie zu diesem Termin: ${title}. Sie sind verpflichtet, zu erscheinen. Lesen Sie bitte den Hinweis unten.`,
    appointment: (title) =>
      `wir erinnern Sie an Ihren Termin: ${title}. Sie sind verpflichtet, zu erscheinen. Können Sie aus einem wichtigen Grund nicht kommen? Dann sagen Sie uns das bitte vorher. Lesen Sie bitte den Hinweis unten.`,
    button: 'Termin ansehen und antworten',
  },
  voluntary: 'Ihre Teilnahme ist freiwillig. Wenn Sie nicht kommen, hat das keine Nachteile für Sie.',
  obligationTitle: 'Rechtlicher Hinweis',
  germanBinds: null,
  obligationExplanation: null,
  changed: {
    time: 'Neu ist die Zeit.',
    place: 'Neu ist der Ort.',
    contact: 'Neu ist, wen Sie fragen können.',
  },
  talk: (time, host, table) => `${time} ${host}, Tisch ${table}`,
  offerUntil: (until) => `Bitte antworten Sie bis ${until}. Danach bekommt die nächste Person den Platz.`,
  waitingPosition: (position) => `Ihr Platz auf der Warteliste: ${position}.`,
  cancelReason: (reason) => `Der Grund: ${reason}`,
  labels: {
    what: 'Was',
    who: 'Wer ist da',
    when: 'Wann',
    where: 'Wo',
    way: 'So kommen Sie hin',
    access: 'Barrierefreiheit',
    bring: 'Bitte mitbringen',
    deadline: 'Bitte antworten bis',
    contact: 'Fragen Sie gern',
    about: 'Worum es geht',
  },
  button: {
    invitation: 'Ja oder Nein sagen',
    confirmation: 'Termin ansehen oder absagen',
    waiting: 'Ansehen oder absagen',
    offer: 'Platz annehmen oder absagen',
    change: 'Termin ansehen oder absagen',
    cancellation: 'Ansehen',
    reminder: 'Ja oder Nein sagen',
    appointment: 'Termin ansehen oder absagen',
    timetable: 'Gespräche ansehen',
    declined: 'Ansehen oder doch zusagen',
    closing: 'Ansehen',
    link: 'Termin ansehen und antworten',
  },
  buttonHint:
    'Sie brauchen kein Konto. Das Öffnen der Seite ändert noch nichts. Der Link gilt nur für Sie, bitte geben Sie ihn nicht weiter:',
  calendarHint: 'Im Anhang ist der Termin für Ihren Kalender.',
  askUs: (contact) => `Haben Sie Fragen? ${contact} hilft Ihnen gern.`,
  closing: 'Freundliche Grüße',
  unsubscribeSubject: 'Bitte keine Einladungen mehr per E-Mail',
}
