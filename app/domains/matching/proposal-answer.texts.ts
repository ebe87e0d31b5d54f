import type { EmployerAnswer, PersonAnswer, Side } from './proposal-answer.ts'

interface Words {
  sides: Record<Side, string>
  awaited: string
  answers: {
    person: Record<PersonAnswer | 'no_answer', string>
    employer: Record<EmployerAnswer | 'no_answer', string>
  }
  /** What a side was asked again, and when. */
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
    asked: (day) => `asked again ${day}`,
  },
}
