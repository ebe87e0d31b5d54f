import type { SignUpTexts } from './sign-up.texts.ts'

/** Registering on the public page in German. */
export const germanSignUp: SignUpTexts = {
  title: 'Anmelden',
  intro: 'Sie brauchen kein Konto. Wir fragen nur, was wir für diesen Termin brauchen.',
  customerTitle: 'Anmelden als Kundin oder Kunde',
  customerIntro:
    'Bitte geben Sie die E-Mail-Adresse ein, die Ihr Jobcenter oder Ihre Arbeitsagentur kennt. Dorthin schicken wir einen Link zum Anmelden. Ohne E-Mail rufen Sie uns bitte an.',
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
    language: 'Sprache unserer Nachrichten',
    consent: 'Ich bin einverstanden.',
    website: 'Bitte leer lassen',
  },
  hints: {
    email: 'Wir schicken Ihnen einen Link. Erst wenn Sie dort auf den Knopf drücken, sind Sie angemeldet.',
    phone: 'Ohne E-Mail rufen wir Sie an und bestätigen den Platz.',
    address: 'Ohne E-Mail und Telefon schreiben wir Ihnen einen Brief. Dann brauchen wir die ganze Adresse.',
    occupation: 'Zum Beispiel Lager, Pflege, Verkauf.',
    waiting: 'Alle Plätze sind vergeben. Sie kommen auf die Warteliste. Wird ein Platz frei, schreiben wir Ihnen.',
  },
  groups: { name: 'Wer sind Sie?', reach: 'Wie erreichen wir Sie?', more: 'Damit es gut passt' },
  consent: (house) =>
    `${house} speichert diese Angaben, um den Termin vorzubereiten und mir dazu zu schreiben. Sie werden gelöscht, wenn ich es möchte. Ich kann jederzeit absagen.`,
  send: 'Anmelden',
  sentTitle: 'Fast geschafft',
  sentMail:
    'Wir haben Ihnen eine E-Mail geschickt, wenn die Adresse stimmt. Bitte öffnen Sie den Link darin und drücken Sie auf den Knopf. Der Link gilt 48 Stunden. Schauen Sie auch in den Spam-Ordner.',
  sentOfficer: 'Danke. Wir melden uns bei Ihnen und bestätigen Ihre Anmeldung.',
  back: 'Zurück zum Termin',
  tooMany: 'Zu viele Versuche. Bitte warten Sie eine Stunde oder rufen Sie uns an.',
  closed: 'Für diesen Termin ist keine Anmeldung mehr möglich.',
  confirmTitle: 'Anmeldung bestätigen',
  confirmHint: 'Sie sind noch nicht angemeldet. Bitte drücken Sie auf den Knopf.',
  confirm: 'Ja, ich melde mich an',
  expired: 'Dieser Link gilt nicht mehr. Bitte melden Sie sich noch einmal an.',
  unknown: 'Diesen Link kennen wir nicht. Bitte melden Sie sich noch einmal an.',
  refusals: {
    overlap: 'Sie haben zu dieser Zeit schon einen anderen Termin bei uns.',
    deadline: 'Die Anmeldefrist ist vorbei.',
  },
  mail: {
    subject: (title) => `Bitte bestätigen: ${title}`,
    greeting: (name) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
    opening: (title, when) => `Sie möchten zu „${title}“ kommen: ${when}. Bitte bestätigen Sie das mit dem Knopf.`,
    button: 'Anmeldung bestätigen',
    hint: 'Der Link gilt 48 Stunden. Erst der Knopf auf der Seite meldet Sie an. Oder kopieren Sie diese Adresse:',
    ignore: 'Sie haben sich nicht angemeldet? Dann müssen Sie nichts tun. Ihre Angaben werden gelöscht.',
  },
}
