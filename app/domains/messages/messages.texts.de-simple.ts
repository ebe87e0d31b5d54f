import type { MailTexts } from './messages.texts.ts'

/** Mails in plain German after DIN SPEC 33429: one statement a sentence, no subordinate clause, no genitive, hard words explained. */
export const plainMail: MailTexts = {
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  subject: {
    invitation: (title, day) => `Einladung: ${title}, ${day}`,
    confirmation: (title, day) => `Sie haben Ja gesagt: ${title}, ${day}`,
    waiting: (title) => `Sie stehen auf der Warte-Liste: ${title}`,
    offer: (title, day) => `Ein Platz ist frei: ${title}, ${day}`,
    change: (title, day) => `Etwas ist neu: ${title}, ${day}`,
    cancellation: (title, day) => `Der Termin fällt aus: ${title}, ${day}`,
    reminder: (title, day) => `Kommen Sie? ${title}, ${day}`,
    appointment: (title, day) => `Bitte denken Sie an den Termin: ${title}, ${day}`,
    timetable: (title, day) => `Ihre Gespräche: ${title}, ${day}`,
    declined: (title) => `Sie haben Nein gesagt: ${title}`,
    closing: (title) => `So geht es weiter: ${title}`,
    link: (title) => `Ihr neuer Link: ${title}`,
  },
  heading: {
    invitation: 'Wir laden Sie ein',
    confirmation: 'Sie haben Ja gesagt',
    waiting: 'Sie stehen auf der Warte-Liste',
    offer: 'Ein Platz ist für Sie frei',
    change: 'Bei Ihrem Termin ist etwas neu',
    cancellation: 'Der Termin fällt aus',
    reminder: 'Bitte antworten Sie uns',
    appointment: 'Ihr Termin ist bald',
    timetable: 'Ihre Gespräche',
    declined: 'Sie haben Nein gesagt',
    closing: 'So geht es für Sie weiter',
    link: 'Ihr neuer Link',
  },
  opening: {
    invitation: (title) => `wir laden Sie ein: ${title}. Dort treffen Sie Firmen. Sie können mit den Firmen sprechen.`,
    confirmation: (title) => `Sie haben Ja gesagt: ${title}. Sie haben einen Platz. Wir freuen uns auf Sie.`,
    waiting: (title) =>
      `alle Plätze sind gerade besetzt: ${title}. Sie stehen auf der Warte-Liste. Vielleicht wird ein Platz frei. Dann schreiben wir Ihnen sofort.`,
    offer: (title) => `ein Platz ist frei: ${title}. Der Platz ist für Sie.`,
    change: (title) => `bei Ihrem Termin ist etwas neu: ${title}. Unten steht der neue Stand.`,
    cancellation: (title) =>
      `dieser Termin fällt leider aus: ${title}. Bitte kommen Sie nicht. Gibt es einen neuen Termin? Dann schreiben wir Ihnen.`,
    reminder: (title) =>
      `wir haben Sie eingeladen: ${title}. Wir haben noch keine Antwort von Ihnen. Kommen Sie? Bitte antworten Sie uns.`,
    appointment: (title) =>
      `bald ist Ihr Termin: ${title}. Sie haben Ja gesagt. Können Sie doch nicht kommen? Dann sagen Sie uns das bitte. Eine andere Person bekommt dann den Platz.`,
    timetable: (title) =>
      `Ihre Gespräche stehen fest: ${title}. Bitte kommen Sie zehn Minuten vor dem ersten Gespräch.`,
    declined: (title) => `Sie haben Nein gesagt: ${title}. Ihr Platz ist wieder frei. Danke für Ihre Nachricht.`,
    closing: (title) =>
      `Sie waren bei uns: ${title}. Danke, dass Sie da waren. Wir sagen Ihnen ehrlich: Kein Betrieb hat bis heute Ja gesagt. Das heißt nicht, dass Sie etwas falsch gemacht haben. Wir suchen weiter mit Ihnen. Rufen Sie uns an. Dann sprechen wir über die nächsten Schritte.`,
    link: (title) => `Sie möchten einen neuen Link: ${title}. Der alte Link geht nicht mehr.`,
  },
  obligation: {
    subject: (day) => `Ihr Termin: ${day}`,
    heading: 'Bitte kommen Sie zu diesem Termin',
    opening: (title) =>
      `bitte kommen Sie zu diesem Termin: ${title}. Sie müssen zu diesem Termin kommen. Bitte lesen Sie den Hinweis unten.`,
    appointment: (title) =>
      `bald ist Ihr Termin: ${title}. Sie müssen zu diesem Termin kommen. Haben Sie einen wichtigen Grund und können nicht kommen? Dann sagen Sie uns das vor dem Termin. Bitte lesen Sie den Hinweis unten.`,
    button: 'Termin ansehen und antworten',
  },
  voluntary: 'Sie können kommen. Sie müssen nicht kommen. Sie haben keine Nachteile.',
  obligationTitle: 'Hinweis zum Recht',
  germanBinds: 'Unten steht der Hinweis aus dem Gesetz. Nur dieser Text gilt vor dem Gesetz.',
  obligationExplanation:
    'Das bedeutet der Hinweis: Sie müssen zu diesem Termin kommen. Das steht im Gesetz. Sie können nicht kommen? Sie sind zum Beispiel krank? Dann sagen Sie uns das vor dem Termin. Schicken Sie uns einen Nachweis. Zum Beispiel: ein Papier vom Arzt. Sie kommen nicht und haben keinen wichtigen Grund? Dann bekommen Sie vielleicht weniger Geld vom Job-Center oder von der Agentur für Arbeit.',
  changed: {
    time: 'Die Zeit ist neu.',
    place: 'Der Ort ist neu.',
    contact: 'Der Kontakt für Ihre Fragen ist neu.',
  },
  talk: (time, host, table) => `${time} ${host}, Tisch ${table}`,
  offerUntil: (until) => `Bitte antworten Sie bis: ${until}. Danach bekommt eine andere Person den Platz.`,
  waitingPosition: (position) => `Ihre Nummer auf der Warte-Liste: ${position}.`,
  cancelReason: (reason) => `Der Grund: ${reason}`,
  labels: {
    what: 'Was',
    who: 'Wer ist da',
    when: 'Wann',
    where: 'Wo',
    way: 'Der Weg',
    access: 'Ohne Barrieren',
    bring: 'Bitte mitbringen',
    deadline: 'Bitte antworten bis',
    contact: 'Für Ihre Fragen',
    about: 'Mehr dazu',
  },
  button: {
    invitation: 'Ja oder Nein sagen',
    confirmation: 'Termin ansehen oder absagen',
    waiting: 'Ansehen oder absagen',
    offer: 'Ja oder Nein sagen',
    change: 'Termin ansehen oder absagen',
    cancellation: 'Ansehen',
    reminder: 'Ja oder Nein sagen',
    appointment: 'Termin ansehen oder absagen',
    timetable: 'Gespräche ansehen',
    declined: 'Ansehen oder doch Ja sagen',
    closing: 'Ansehen',
    link: 'Termin ansehen und antworten',
  },
  buttonHint:
    'Sie brauchen kein Konto. Sie können die Seite in Ruhe ansehen. Erst Ihre Antwort zählt. Der Link ist nur für Sie. Bitte geben Sie den Link nicht weiter:',
  calendarHint: 'Im Anhang ist der Termin für Ihren Kalender.',
  askUs: (contact) => `Haben Sie Fragen? Wir helfen Ihnen gern: ${contact}`,
  closing: 'Freundliche Grüße',
  unsubscribeSubject: 'Bitte keine Einladungen mehr per E-Mail',
}
