import type { EmployerAnswer } from './proposal-answer.ts'

type View = 'question' | EmployerAnswer | 'ended'
type Reason = 'experience' | 'skills' | 'language' | 'licence' | 'hours' | 'filled' | 'other'

interface Words {
  titles: Record<View, string>
  next: Record<View, string>
  vacancy: string
  employer: string
  ask: string
  profile: string
  anonymous: string
  noProfile: string
  fits: string
  buttons: Record<EmployerAnswer, string>
  yours: string
  answers: Record<EmployerAnswer, string>
  change: string
  why: string
  reasons: Record<Reason, string>
  reasonMissing: string
  refused: string
  unknownTitle: string
  unknownText: string
}

/** Words of the page on which an employer answers a proposal. */
export const employerProposalTexts: { de: Words; en: Words } = {
  de: {
    titles: {
      question: 'Wir schlagen Ihnen jemanden vor',
      interested: 'Danke, Sie möchten die Person kennenlernen',
      not_suitable: 'Danke, Ihre Antwort ist notiert',
      ended: 'Dieser Vorschlag ist nicht mehr offen',
    },
    next: {
      question: 'Bitte sagen Sie uns, ob Sie die Person kennenlernen möchten. Sie brauchen kein Konto.',
      interested: 'Wir sprechen mit der Person und melden uns bei Ihnen. Sie brauchen nichts mehr zu tun.',
      not_suitable: 'Das hilft uns, beim nächsten Mal besser zu treffen. Sie brauchen nichts mehr zu tun.',
      ended: 'Haben Sie noch eine Frage dazu? Rufen Sie uns bitte an.',
    },
    vacancy: 'Ihre Stelle',
    employer: 'Betrieb',
    ask: 'Fragen Sie gern',
    profile: 'Was die Person mitbringt',
    anonymous:
      'Ohne Namen: Wer es ist, erfahren Sie, wenn die Person für Ihren Betrieb zugestimmt hat. Mindestens fünf Personen teilen alles, was hier steht.',
    noProfile:
      'Schon wenige Angaben würden hier verraten, wer es ist. Wir sagen Ihnen gern am Telefon mehr, sobald die Person zugestimmt hat.',
    fits: 'Passt zur Stelle',
    buttons: { interested: 'Ja, ich möchte die Person kennenlernen', not_suitable: 'Nein, das passt nicht' },
    yours: 'Ihre Antwort',
    answers: { interested: 'Wir möchten die Person kennenlernen', not_suitable: 'Passt nicht' },
    change: 'Sie können Ihre Antwort noch ändern:',
    why: 'Warum passt es nicht?',
    reasons: {
      experience: 'Erfahrung fehlt',
      skills: 'Kenntnisse fehlen',
      language: 'Sprachkenntnisse reichen nicht',
      licence: 'Führerschein oder Schein fehlt',
      hours: 'Arbeitszeit passt nicht',
      filled: 'Die Stelle ist schon besetzt',
      other: 'Ein anderer Grund',
    },
    reasonMissing: 'Bitte wählen Sie einen Grund.',
    refused: 'Das ging nicht mehr. Gerade hat sich an dem Vorschlag etwas geändert. Bitte sehen Sie noch einmal nach.',
    unknownTitle: 'Dieser Link gilt nicht mehr',
    unknownText: 'Bitte rufen Sie uns an oder antworten Sie auf unsere E-Mail. Wir helfen Ihnen gern weiter.',
  },
  en: {
    titles: {
      question: 'We propose somebody to you',
      interested: 'Thank you, you would like to meet the person',
      not_suitable: 'Thank you, your answer is noted',
      ended: 'This proposal is no longer open',
    },
    next: {
      question: 'Please tell us whether you would like to meet the person. You need no account.',
      interested: 'We talk to the person and get back to you. You need not do anything else.',
      not_suitable: 'That helps us to do better next time. You need not do anything else.',
      ended: 'Do you have a question about it? Please call us.',
    },
    vacancy: 'Your vacancy',
    employer: 'Employer',
    ask: 'Questions are welcome',
    profile: 'What the person brings',
    anonymous:
      'Without a name: you learn who it is when the person has agreed for your firm. At least five people share everything that stands here.',
    noProfile:
      'Even a few facts would tell here who it is. We are glad to tell you more on the phone as soon as the person has agreed.',
    fits: 'Fits the vacancy',
    buttons: { interested: 'Yes, I would like to meet the person', not_suitable: 'No, that does not fit' },
    yours: 'Your answer',
    answers: { interested: 'We would like to meet the person', not_suitable: 'Does not fit' },
    change: 'You can still change your answer:',
    why: 'Why does it not fit?',
    reasons: {
      experience: 'experience is missing',
      skills: 'skills are missing',
      language: 'language is not sufficient',
      licence: 'a licence is missing',
      hours: 'working time does not fit',
      filled: 'the vacancy is filled already',
      other: 'another reason',
    },
    reasonMissing: 'Please choose a reason.',
    refused: 'That was no longer possible. Something about the proposal has just changed. Please look again.',
    unknownTitle: 'This link is no longer valid',
    unknownText: 'Please call us or answer our e-mail. We are glad to help.',
  },
}
