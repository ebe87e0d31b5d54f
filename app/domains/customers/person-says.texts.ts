import { germanArea } from './own-area.texts.de.ts'
import { englishArea } from './own-area.texts.en.ts'

/** Words for staff about what people write in their own area. */
export const personSaysTexts = {
  de: {
    title: 'Aus dem Bereich der Person',
    fields: germanArea.profile.fields,
    corrections: 'Berichtigungen',
    reviews: 'Bitte um menschliche Prüfung',
    refusals: 'Passt der Person nicht',
    accept: 'Übernehmen',
    done: 'Ist eingetragen',
    decline: 'Nicht übernehmen',
    reason: 'Grund (liest die Person)',
    answer: 'Antworten',
    answerField: 'Antwort (liest die Person)',
    answered: 'Antwort',
    reopen: 'Entscheidung zurücknehmen',
    states: { open: 'offen', accepted: 'übernommen', declined: 'nicht übernommen', withdrawn: 'zurückgenommen' },
    told: {
      accepted: 'Die Angabe ist übernommen.',
      declined: 'Die Person liest den Grund in ihrem Bereich.',
      reopened: 'Die Entscheidung ist zurückgenommen.',
      answered: 'Die Person liest die Antwort in ihrem Bereich.',
    },
    refused: {
      gone: 'Der Eintrag ist nicht mehr da.',
      decided: 'Das ist inzwischen schon entschieden.',
      changed:
        'Die Angabe lässt sich so nicht mehr eintragen: Das Profil hat sich inzwischen geändert. Bitte von Hand ändern.',
      reason_missing: 'Bitte schreiben Sie etwas dazu: Die Person liest es.',
    },
    groups: {
      corrections: {
        title: 'Menschen berichtigen ihr Profil',
        hint: 'Übernehmen mit einem Knopf, oder mit Grund nicht übernehmen. Die Person liest, was daraus wurde.',
      },
      reviews: {
        title: 'Vorschläge, die ein Mensch noch einmal prüfen soll',
        hint: 'Die Person hält einen Vorschlag für falsch. Bitte ansehen und in Worten antworten.',
      },
    },
  },
  en: {
    title: 'From the person’s own area',
    fields: englishArea.profile.fields,
    corrections: 'Corrections',
    reviews: 'Asked for a human review',
    refusals: 'Does not suit the person',
    accept: 'Take over',
    done: 'Is entered',
    decline: 'Do not take over',
    reason: 'Reason (the person reads it)',
    answer: 'Answer',
    answerField: 'Answer (the person reads it)',
    answered: 'Answer',
    reopen: 'Take the decision back',
    states: { open: 'open', accepted: 'taken over', declined: 'not taken over', withdrawn: 'taken back' },
    told: {
      accepted: 'The fact is taken over.',
      declined: 'The person reads the reason in the own area.',
      reopened: 'The decision is taken back.',
      answered: 'The person reads the answer in the own area.',
    },
    refused: {
      gone: 'The entry is no longer there.',
      decided: 'This has been decided meanwhile.',
      changed:
        'The fact can no longer be entered like this: the profile has changed meanwhile. Please change it by hand.',
      reason_missing: 'Please write something: the person reads it.',
    },
    groups: {
      corrections: {
        title: 'People correct their profile',
        hint: 'Take over with one button, or decline with a reason. The person reads what became of it.',
      },
      reviews: {
        title: 'Proposals that a human should check again',
        hint: 'The person finds a proposal wrong. Please look at it and answer in words.',
      },
    },
  },
} as const
