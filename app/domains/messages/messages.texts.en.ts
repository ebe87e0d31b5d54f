import type { MailTexts } from './messages.texts.ts'

/** Mails in English: short sentences, for people who learned it as a second language. */
export const englishMail: MailTexts = {
  greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
  subject: {
    invitation: (title, day) => `Invitation: ${title} on ${day}`,
    confirmation: (title, day) => `Your place is confirmed: ${title} on ${day}`,
    waiting: (title) => `You are on the waiting list: ${title}`,
    offer: (title, day) => `A place is free: ${title} on ${day}`,
    change: (title, day) => `Changed: ${title} on ${day}`,
    cancellation: (title, day) => `Cancelled: ${title} on ${day}`,
    reminder: (title, day) => `Will you come? ${title} on ${day}`,
    appointment: (title, day) => `Reminder: ${title} on ${day}`,
    timetable: (title, day) => `Your talks: ${title} on ${day}`,
    declined: (title) => `We noted that you cannot come: ${title}`,
    closing: (title) => `What comes next: ${title}`,
    link: (title) => `Your new link: ${title}`,
  },
  heading: {
    invitation: 'We invite you',
    confirmation: 'Your place is confirmed',
    waiting: 'You are on the waiting list',
    offer: 'A place is free for you',
    change: 'Your appointment has changed',
    cancellation: 'The event is cancelled',
    reminder: 'Please answer us',
    appointment: 'Your appointment is soon',
    timetable: 'Your talks',
    declined: 'We noted that you cannot come',
    closing: 'What comes next for you',
    link: 'Your new link',
  },
  opening: {
    invitation: (title) => `we would like to invite you: ${title}. You will meet employers in person.`,
    confirmation: (title) => `you said yes: ${title}. Your place is reserved. We look forward to seeing you.`,
    waiting: (title) =>
      `all places are taken at the moment: ${title}. You are on the waiting list. If a place becomes free, we write to you at once.`,
    offer: (title) => `a place has become free: ${title}. We keep it for you.`,
    change: (title) => `something about your appointment has changed: ${title}. Below you find what is valid now.`,
    cancellation: (title) =>
      `unfortunately this event will not take place: ${title}. Please do not come. We will contact you when there is a new date.`,
    reminder: (title) =>
      `we invited you: ${title}. We have not heard from you yet. Please tell us whether you will come.`,
    appointment: (title) =>
      `this is a reminder of your appointment: ${title}. You said yes. If you cannot come after all, please tell us, so that somebody else can have the place.`,
    timetable: (title) => `your talks are fixed: ${title}. Please be there ten minutes before the first one.`,
    declined: (title) =>
      `you told us that you cannot come: ${title}. Your place is free again. Thank you for letting us know.`,
    closing: (title) =>
      `you were with us: ${title}. Thank you for coming. To be honest with you: until today no employer has said yes. This is no judgement of you. We keep looking together with you. Call us, and we talk about the next steps.`,
    link: (title) => `you asked for a new link: ${title}. The old link is no longer valid.`,
  },
  obligation: {
    subject: (day) => `Your appointment on ${day}`,
    heading: 'Please come to this appointment',
    opening: (title) =>
      `please come to this appointment: ${title}. You are obliged to attend. Please read the notice below.`,
    appointment: (title) =>
      `this is a reminder of your appointment: ${title}. You are obliged to attend. If there is an important reason why you cannot come, please tell us before. Please read the notice below.`,
    button: 'See the appointment and answer',
  },
  voluntary: 'You are free to come or not. There is no disadvantage if you do not come.',
  obligationTitle: 'Legal notice',
  germanBinds: 'This is the legal notice in German. Only the German text is legally binding.',
  obligationExplanation:
    'What it means: this appointment is an obligation by law. You have to come at the time given. If you cannot come for an important reason, for example because you are ill, tell us before the appointment and send us a proof. If you do not come without an important reason, this can have consequences for your benefits from the Jobcenter or the employment agency (Agentur für Arbeit). The Jobcenter is the office that pays basic income support and helps people find work.',
  changed: {
    time: 'The time is new.',
    place: 'The place is new.',
    contact: 'The person to ask is new.',
  },
  talk: (time, host, table) => `${time} ${host}, table ${table}`,
  offerUntil: (until) => `Please answer by ${until}. After that the next person gets the place.`,
  waitingPosition: (position) => `Your position on the waiting list: ${position}.`,
  cancelReason: (reason) => `The reason: ${reason}`,
  labels: {
    what: 'What',
    who: 'Who is there',
    when: 'When',
    where: 'Where',
    way: 'How to get there',
    access: 'Accessibility',
    bring: 'Please bring',
    deadline: 'Please answer by',
    contact: 'Who to ask',
    about: 'What it is about',
  },
  button: {
    invitation: 'Say yes or no',
    confirmation: 'See the appointment or cancel',
    waiting: 'See or cancel',
    offer: 'Take the place or decline',
    change: 'See the appointment or cancel',
    cancellation: 'See',
    reminder: 'Say yes or no',
    appointment: 'See the appointment or cancel',
    timetable: 'See your talks',
    declined: 'See or say yes after all',
    closing: 'See',
    link: 'See the appointment and answer',
  },
  buttonHint:
    'You need no account. Opening the page changes nothing. The link is only for you, please do not pass it on:',
  calendarHint: 'The appointment for your calendar is attached.',
  askUs: (contact) => `Do you have questions? ${contact} will be happy to help.`,
  closing: 'Kind regards',
  unsubscribeSubject: 'Please no more invitations by e-mail',
}
