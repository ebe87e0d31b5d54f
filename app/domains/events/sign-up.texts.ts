interface Words {
  title: string
  intro: string
  customerTitle: string
  customerIntro: string
  customerSend: string
  labels: Record<
    | 'firstName'
    | 'lastName'
    | 'email'
    | 'phone'
    | 'street'
    | 'postcode'
    | 'city'
    | 'occupation'
    | 'occupationSearch'
    | 'language'
    | 'consent'
    | 'website',
    string
  >
  hints: Record<'email' | 'phone' | 'address' | 'occupation' | 'waiting', string>
  groups: Record<'name' | 'reach' | 'more', string>
  consent(house: string): string
  send: string
  sentTitle: string
  sentMail: string
  sentOfficer: string
  back: string
  tooMany: string
  closed: string
  confirmTitle: string
  confirmHint: string
  confirm: string
  expired: string
  unknown: string
  refusals: Record<string, string>
  mail: {
    subject(title: string): string
    greeting(name: string): string
    opening(title: string, when: string): string
    button: string
    hint: string
    ignore: string
  }
  staff: Record<'title' | 'hint' | 'reach' | 'toConfirm' | 'doubles' | 'none' | 'name', string>
}

/** Words of registering on the public page. */
export const signUpTexts: { de: Words; en: Words } = {
  de: {
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
    staff: {
      title: 'Öffentliche Anmeldungen',
      hint: 'Über die öffentliche Seite gekommen. Wer keine E-Mail hat, hält einen Platz, bis Sie bestätigen („Zusage notieren“) oder das Angebot verfällt.',
      reach: 'Erreichbar',
      toConfirm: 'bitte bestätigen',
      doubles: 'Vielleicht dieselbe Person',
      none: '–',
      name: 'Name',
    },
  },
  en: {
    title: 'Register',
    intro: 'You need no account. We only ask what we need for this event.',
    customerTitle: 'Register as a customer',
    customerIntro:
      'Please enter the e-mail address that your job centre or employment agency knows. We send a link for registering there. Without e-mail please call us.',
    customerSend: 'Send link',
    labels: {
      firstName: 'First name',
      lastName: 'Last name',
      email: 'E-mail address',
      phone: 'Phone',
      street: 'Street and number',
      postcode: 'Postcode',
      city: 'Town',
      occupation: 'Occupation',
      occupationSearch: 'What work do you look for?',
      language: 'Language of our messages',
      consent: 'I agree.',
      website: 'Please leave empty',
    },
    hints: {
      email: 'We send you a link. You are registered once you press the button there.',
      phone: 'Without e-mail we call you and confirm the place.',
      address: 'Without e-mail and phone we write you a letter. Then we need the whole address.',
      occupation: 'For example Lager (warehouse), Pflege (care), Verkauf (sales).',
      waiting: 'All places are taken. You come on the waiting list. We write to you when a place becomes free.',
    },
    groups: { name: 'Who are you?', reach: 'How do we reach you?', more: 'So that it fits well' },
    consent: (house) =>
      `${house} keeps these facts to prepare the event and to write to me about it. They are deleted when I want it. I can cancel at any time.`,
    send: 'Register',
    sentTitle: 'Almost done',
    sentMail:
      'We have sent you an e-mail, if the address is right. Please open the link in it and press the button. The link counts for 48 hours. Look into the spam folder too.',
    sentOfficer: 'Thank you. We will contact you and confirm your registration.',
    back: 'Back to the event',
    tooMany: 'Too many tries. Please wait an hour or call us.',
    closed: 'Registering for this event is no longer possible.',
    confirmTitle: 'Confirm registration',
    confirmHint: 'You are not registered yet. Please press the button.',
    confirm: 'Yes, register me',
    expired: 'This link has expired. Please register again.',
    unknown: 'We do not know this link. Please register again.',
    refusals: {
      overlap: 'You have another appointment with us at this time.',
      deadline: 'The time for registering is over.',
    },
    mail: {
      subject: (title) => `Please confirm: ${title}`,
      greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
      opening: (title, when) => `You would like to come to “${title}”: ${when}. Please confirm this with the button.`,
      button: 'Confirm registration',
      hint: 'The link counts for 48 hours. Only the button on the page registers you. Or copy this address:',
      ignore: 'You did not register? Then you need to do nothing. What was entered will be deleted.',
    },
    staff: {
      title: 'Public registrations',
      hint: 'Came by the public page. Whoever has no e-mail holds a place until you confirm (“Note acceptance”) or the offer lapses.',
      reach: 'How to reach',
      toConfirm: 'please confirm',
      doubles: 'Perhaps the same person',
      none: '–',
      name: 'Name',
    },
  },
}
