import type { SignUpTexts } from './sign-up.texts.ts'

/** Registering on the public page in English. */
export const englishSignUp: SignUpTexts = {
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
}
