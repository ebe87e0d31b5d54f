import type { EmployerAnswer, PersonAnswer, Side } from './proposal-answer.ts'

interface Words {
  sides: Record<Side, string>
  awaited: string
  answers: {
    person: Record<PersonAnswer | 'no_answer', string>
    employer: Record<EmployerAnswer | 'no_answer', string>
  }
  /** How a side hears of a new proposal. */
  told: Record<Side, Record<'mail' | 'letter' | 'none', string>>
  /** That a side was asked again, and when. */
  asked(day: string): string
}

/** Words for staff about what each side of a proposal says. */
export const proposalAnswerTexts: { de: Words; en: Words } = {
  de: {
    sides: { person: 'Person', employer: 'Betrieb' },
    awaited: 'noch keine Antwort',
    answers: {
      person: {
        interested: 'Interesse',
        applied: 'hat sich beworben',
        not_interested: 'kein Interesse',
        no_answer: 'ohne Antwort geschlossen',
      },
      employer: {
        interested: 'möchte die Person kennenlernen',
        not_suitable: 'passt nicht',
        no_answer: 'ohne Antwort geschlossen',
      },
    },
    told: {
      person: {
        mail: 'Die Person bekommt eine E-Mail mit einem Link zum Antworten.',
        letter: 'Die Person bekommt einen Brief; er wartet auf den Druck.',
        none: 'Die Person ist weder per E-Mail noch per Brief erreichbar: bitte anrufen.',
      },
      employer: {
        mail: 'Der Betrieb bekommt eine E-Mail mit einem Link zum Antworten.',
        letter: '',
        none: 'Der Betrieb hat keine E-Mail-Adresse: bitte anrufen.',
      },
    },
    asked: (day) => `nachgefragt ${day}`,
  },
  en: {
    sides: { person: 'Person', employer: 'Employer' },
    awaited: 'no answer yet',
    answers: {
      person: {
        interested: 'interested',
        applied: 'has applied',
        not_interested: 'not interested',
        no_answer: 'closed without an answer',
      },
      employer: {
        interested: 'would like to meet the person',
        not_suitable: 'does not fit',
        no_answer: 'closed without an answer',
      },
    },
    told: {
      person: {
        mail: 'The person gets an e-mail with a link to answer.',
        letter: 'The person gets a letter; it waits to be printed.',
        none: 'The person can be reached neither by e-mail nor by letter: please call.',
      },
      employer: {
        mail: 'The employer gets an e-mail with a link to answer.',
        letter: '',
        none: 'The employer has no e-mail address: please call.',
      },
    },
    asked: (day) => `asked again ${day}`,
  },
}
