import type { SignUpTexts } from './sign-up.texts.ts'

/** Registering on the public page in plain German. */
export const plainSignUp: SignUpTexts = {
  title: 'Anmelden',
  intro: 'Sie brauchen kein Konto. Wir fragen nur das Nötige.',
  customerTitle: 'Anmelden mit Ihrer E-Mail',
  customerIntro:
    'Bitte schreiben Sie die E-Mail-Adresse auf, die Ihr Jobcenter oder Ihre Arbeitsagentur kennt. Wir schicken einen Link an diese Adresse. Sie haben keine E-Mail? Dann rufen Sie uns bitte an.',
  customerSend: 'Link schicken',
  labels: {
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail-Adresse',
    phone: 'Telefon',
    street: 'Straße und Hausnummer',
    postcode: 'Postleitzahl',
    city: 'Ort',
    occupation: 'Beruf',
    occupationSearch: 'Welche Arbeit suchen Sie?',
    language: 'Sprache für unsere Nachrichten',
    consent: 'Ja, das ist für mich in Ordnung.',
    website: 'Bitte leer lassen',
  },
  hints: {
    email: 'Wir schicken Ihnen einen Link. Drücken Sie dort auf den Knopf. Erst dann sind Sie angemeldet.',
    phone: 'Keine E-Mail? Dann rufen wir Sie an.',
    address: 'Keine E-Mail und kein Telefon? Dann schreiben wir einen Brief. Dafür brauchen wir Ihre ganze Adresse.',
    occupation: 'Zum Beispiel Lager, Pflege, Verkauf.',
    waiting: 'Alle Plätze sind besetzt. Sie kommen auf die Warteliste. Wird ein Platz frei? Dann schreiben wir Ihnen.',
  },
  groups: {
    name: 'Wer sind Sie?',
    reach: 'Wie erreichen wir Sie?',
    more: 'Damit es gut passt',
  },
  consent: (house) =>
    `${house} speichert diese Angaben. So können wir den Termin vorbereiten und mir schreiben. Die Angaben werden gelöscht, wenn ich das will. Ich kann immer absagen.`,
  send: 'Anmelden',
  sentTitle: 'Fast fertig',
  sentMail:
    'Wir haben Ihnen eine E-Mail geschickt, wenn die Adresse stimmt. Öffnen Sie den Link in der E-Mail. Drücken Sie dort auf den Knopf. Der Link gilt 48 Stunden. Schauen Sie auch in den Spam-Ordner.',
  sentOfficer: 'Danke. Wir melden uns bei Ihnen.',
  back: 'Zurück zum Termin',
  tooMany: 'Das waren zu viele Versuche. Warten Sie eine Stunde. Oder rufen Sie uns an.',
  closed: 'Sie können sich nicht mehr anmelden.',
  confirmTitle: 'Anmeldung bestätigen',
  confirmHint: 'Sie sind noch nicht angemeldet. Bitte drücken Sie auf den Knopf.',
  confirm: 'Ja, ich melde mich an',
  expired: 'Dieser Link ist zu alt. Bitte melden Sie sich noch einmal an.',
  unknown: 'Wir kennen diesen Link nicht. Bitte melden Sie sich noch einmal an.',
  refusals: {
    overlap: 'Sie haben zu dieser Zeit schon einen anderen Termin bei uns.',
    deadline: 'Die Zeit zum Anmelden ist vorbei.',
  },
  mail: {
    subject: (title) => `Bitte bestätigen: ${title}`,
    greeting: (name) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
    opening: (title, when) => `Sie möchten kommen: ${title}. Wann: ${when}. Bitte drücken Sie auf den Knopf.`,
    button: 'Anmeldung bestätigen',
    hint: 'Der Link gilt 48 Stunden. Erst mit dem Knopf auf der Seite sind Sie angemeldet. Oder kopieren Sie diese Adresse:',
    ignore: 'Sie haben sich nicht angemeldet? Dann müssen Sie nichts tun. Wir löschen die Angaben.',
  },
}
