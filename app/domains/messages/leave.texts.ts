/** Words of the page on which a person leaves the mails. */
export const leaveTexts = {
  de: {
    ask: 'Keine E-Mails mehr?',
    askText: 'Wir schreiben Ihnen dann Briefe statt E-Mails. Ihre Termine und Zusagen bleiben, wie sie sind.',
    leave: 'Keine E-Mails mehr senden',
    left: 'Sie bekommen keine E-Mails mehr',
    leftText: 'Wir schreiben Ihnen ab jetzt Briefe. Ihre Termine und Zusagen bleiben, wie sie sind.',
    noPost:
      'Wir kennen Ihre Anschrift nicht. Bitte sagen Sie uns, wohin wir schreiben dürfen, sonst erreichen wir Sie nicht.',
    back: 'Doch wieder E-Mails bekommen',
    unknown: 'Dieser Link gilt nicht',
    unknownText: 'Bitte antworten Sie auf unsere E-Mail oder rufen Sie uns an. Wir helfen Ihnen gern.',
  },
  en: {
    ask: 'No more e-mails?',
    askText: 'We will then write letters to you in place of e-mails. Your appointments and answers stay as they are.',
    leave: 'Send no more e-mails',
    left: 'You get no more e-mails',
    leftText: 'From now on we write letters to you. Your appointments and answers stay as they are.',
    noPost: 'We do not know your address. Please tell us where we may write, or we cannot reach you.',
    back: 'Get e-mails again',
    unknown: 'This link is not valid',
    unknownText: 'Please answer our e-mail or call us. We are glad to help.',
  },
} as const
