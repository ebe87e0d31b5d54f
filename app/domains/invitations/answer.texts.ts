import type { PlaceRefusal } from './answer-invitation.server.ts'
import type { AnswerState, DeclineReason } from './answer.ts'

interface AnswerTexts {
  /** What the page is about, as its title. */
  titles: Record<AnswerState, string>
  /** What happens next, always said. */
  next: Record<AnswerState, string>
  unknownTitle: string
  unknownText: string
  yes: string
  no: string
  yesAfterAll: string
  offerYes: string
  cancel: string
  reasonTitle: string
  reasonHint: string
  reasonSend: string
  reasonNoted: string
  reasons: Record<DeclineReason, string>
  changeUntil: (until: string) => string
  closed: string
  offeredUntil: (until: string) => string
  position: (position: number) => string
  invites: (house: string) => string
  voluntary: string
  obligationTitle: string
  calendar: string
  calendarHint: string
  map: string
  renew: string
  renewed: string
  labels: Record<'what' | 'when' | 'slot' | 'where' | 'who' | 'about' | 'way' | 'access' | 'bring' | 'contact', string>
  refusals: Record<PlaceRefusal | 'unknown' | 'expired' | 'not_expired' | 'no_address', string>
}

/** Words of the answer page: one question, short sentences, what happens next. */
export const answerTexts: Record<'de' | 'en', AnswerTexts> = {
  de: {
    titles: {
      question: 'Kommen Sie?',
      accepted: 'Sie haben zugesagt.',
      waiting: 'Sie stehen auf der Warteliste.',
      offered: 'Ein Platz ist für Sie frei. Kommen Sie?',
      declined: 'Sie haben abgesagt.',
      lapsed: 'Das Angebot ist abgelaufen.',
      cancelled: 'Dieser Termin fällt aus.',
      removed: 'Sie sind für diesen Termin nicht mehr angemeldet.',
      over: 'Dieser Termin ist vorbei.',
      came: 'Ihre Teilnahme ist notiert.',
      expired: 'Dieser Link ist abgelaufen.',
    },
    next: {
      question: 'Bitte sagen Sie Ja oder Nein. Sie brauchen kein Konto.',
      accepted: 'Ihr Platz ist fest. Kurz vorher erinnern wir Sie.',
      waiting: 'Wird ein Platz frei, schreiben wir Ihnen sofort. Sie müssen nichts tun.',
      offered: 'Sagen Sie Ja, dann gehört der Platz Ihnen. Sagen Sie Nein, dann bekommt ihn die nächste Person.',
      declined: 'Danke, dass Sie Bescheid gesagt haben. Wollen Sie doch kommen? Dann sagen Sie hier zu.',
      lapsed: 'Der Platz ging an die nächste Person. Sie können sich wieder anmelden.',
      cancelled: 'Bitte kommen Sie nicht. Wir melden uns, wenn es einen neuen Termin gibt.',
      removed: 'Bei Fragen rufen Sie uns bitte an.',
      over: 'Sie können hier nicht mehr antworten. Bei Fragen rufen Sie uns bitte an.',
      came: 'Bei Fragen rufen Sie uns bitte an.',
      expired: 'Wir senden Ihnen gern einen neuen Link. Er geht an die E-Mail-Adresse, die wir von Ihnen kennen.',
    },
    unknownTitle: 'Dieser Link gilt nicht.',
    unknownText:
      'Vielleicht ist der Link nicht vollständig, oder wir haben Ihnen einen neueren geschickt. Bitte nehmen Sie den Link aus unserer letzten Nachricht, oder rufen Sie uns an.',
    yes: 'Ja, ich komme',
    no: 'Nein, ich kann nicht',
    yesAfterAll: 'Ich komme doch',
    offerYes: 'Ja, ich nehme den Platz',
    cancel: 'Ich kann doch nicht kommen',
    reasonTitle: 'Möchten Sie uns sagen, warum?',
    reasonHint: 'Sie müssen nichts angeben.',
    reasonSend: 'Grund senden',
    reasonNoted: 'Ihr Grund ist notiert:',
    reasons: {
      ill: 'Ich bin krank.',
      appointment: 'Ich habe einen anderen Termin.',
      working: 'Ich arbeite.',
      care: 'Ich betreue Kinder oder Angehörige.',
      no_way: 'Ich komme nicht hin.',
      not_suitable: 'Das Angebot passt nicht zu mir.',
      other: 'Ein anderer Grund.',
    },
    changeUntil: (until) => `Sie können Ihre Antwort bis ${until} ändern.`,
    closed: 'Die Frist für Antworten ist vorbei. Bitte rufen Sie uns an, wenn sich etwas ändert.',
    offeredUntil: (until) => `Wir halten den Platz bis ${until} für Sie frei.`,
    position: (position) => `Ihr Platz auf der Warteliste: ${position}`,
    invites: (house) => `${house} lädt Sie ein.`,
    voluntary: 'Ihre Teilnahme ist freiwillig. Wenn Sie nicht kommen, hat das keine Nachteile für Sie.',
    obligationTitle: 'Rechtlicher Hinweis',
    calendar: 'In den Kalender eintragen',
    calendarHint: 'Kalenderdatei (.ics)',
    map: 'Auf der Karte zeigen',
    renew: 'Neuen Link senden',
    renewed: 'Der neue Link ist unterwegs an die E-Mail-Adresse, die wir von Ihnen kennen.',
    labels: {
      what: 'Was',
      when: 'Wann',
      slot: 'Ihre Zeit',
      where: 'Wo',
      who: 'Wer ist da',
      about: 'Worum es geht',
      way: 'So kommen Sie hin',
      access: 'Barrierefreiheit',
      bring: 'Bitte mitbringen',
      contact: 'Fragen Sie gern',
    },
    refusals: {
      cancelled: 'Dieser Termin fällt aus. Ihre Antwort ist nicht mehr nötig.',
      over: 'Dieser Termin ist vorbei.',
      deadline: 'Die Frist für Antworten ist vorbei. Bitte rufen Sie uns an.',
      overlap:
        'Sie haben zu dieser Zeit schon einen anderen Termin bei uns zugesagt. Sagen Sie bitte erst den anderen ab, oder rufen Sie uns an.',
      no_place: 'Es ist leider kein Platz mehr frei. Bitte rufen Sie uns an.',
      closed: 'Hier kann gerade nicht geantwortet werden. Bitte rufen Sie uns an.',
      gone: 'Sie sind für diesen Termin nicht mehr angemeldet. Bitte rufen Sie uns an.',
      unknown: 'Dieser Link gilt nicht mehr. Bitte nehmen Sie den Link aus unserer letzten Nachricht.',
      expired: 'Dieser Link ist abgelaufen.',
      not_expired: 'Dieser Link gilt noch. Sie brauchen keinen neuen.',
      no_address: 'Wir kennen keine E-Mail-Adresse von Ihnen, an die wir schreiben dürfen. Bitte rufen Sie uns an.',
    },
  },
  en: {
    titles: {
      question: 'Will you come?',
      accepted: 'You said yes.',
      waiting: 'You are on the waiting list.',
      offered: 'A place is free for you. Will you come?',
      declined: 'You said no.',
      lapsed: 'The offer has ended.',
      cancelled: 'This event is cancelled.',
      removed: 'You are no longer registered for this event.',
      over: 'This event is over.',
      came: 'Your attendance is noted.',
      expired: 'This link has expired.',
    },
    next: {
      question: 'Please say yes or no. You need no account.',
      accepted: 'Your place is reserved. We will remind you shortly before.',
      waiting: 'If a place becomes free, we write to you at once. You need not do anything.',
      offered: 'Say yes and the place is yours. Say no and the next person gets it.',
      declined: 'Thank you for telling us. If you want to come after all, say yes here.',
      lapsed: 'The place went to the next person. You can register again.',
      cancelled: 'Please do not come. We will contact you when there is a new date.',
      removed: 'If you have questions, please call us.',
      over: 'You cannot answer here any more. If you have questions, please call us.',
      came: 'If you have questions, please call us.',
      expired: 'We can send you a new link. It goes to the e-mail address that we know.',
    },
    unknownTitle: 'This link is not valid.',
    unknownText:
      'Perhaps the link is not complete, or we have sent you a newer one. Please use the link from our last message, or call us.',
    yes: 'Yes, I will come',
    no: 'No, I cannot come',
    yesAfterAll: 'I will come after all',
    offerYes: 'Yes, I take the place',
    cancel: 'I cannot come after all',
    reasonTitle: 'Would you like to tell us why?',
    reasonHint: 'You need not say anything.',
    reasonSend: 'Send reason',
    reasonNoted: 'Your reason is noted:',
    reasons: {
      ill: 'I am ill.',
      appointment: 'I have another appointment.',
      working: 'I am at work.',
      care: 'I look after children or relatives.',
      no_way: 'I cannot get there.',
      not_suitable: 'The offer does not suit me.',
      other: 'Another reason.',
    },
    changeUntil: (until) => `You can change your answer until ${until}.`,
    closed: 'The time for answers is over. Please call us if something changes.',
    offeredUntil: (until) => `We keep the place for you until ${until}.`,
    position: (position) => `Your position on the waiting list: ${position}`,
    invites: (house) => `${house} invites you.`,
    voluntary: 'You are free to come or not. There is no disadvantage if you do not come.',
    obligationTitle: 'Legal notice',
    calendar: 'Put it in the calendar',
    calendarHint: 'Calendar file (.ics)',
    map: 'Show on the map',
    renew: 'Send a new link',
    renewed: 'The new link is on its way to the e-mail address that we know.',
    labels: {
      what: 'What',
      when: 'When',
      slot: 'Your time',
      where: 'Where',
      who: 'Who is there',
      about: 'What it is about',
      way: 'How to get there',
      access: 'Accessibility',
      bring: 'Please bring',
      contact: 'Who to ask',
    },
    refusals: {
      cancelled: 'This event is cancelled. Your answer is no longer needed.',
      over: 'This event is over.',
      deadline: 'The time for answers is over. Please call us.',
      overlap: 'You have another appointment with us at this time. Please cancel the other one first, or call us.',
      no_place: 'Unfortunately no place is left. Please call us.',
      closed: 'You cannot answer here at the moment. Please call us.',
      gone: 'You are no longer registered for this event. Please call us.',
      unknown: 'This link is no longer valid. Please use the link from our last message.',
      expired: 'This link has expired.',
      not_expired: 'This link is still valid. You need no new one.',
      no_address: 'We know no e-mail address to which we may write. Please call us.',
    },
  },
}
