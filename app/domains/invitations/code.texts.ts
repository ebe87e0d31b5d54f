/** Words of the page on which the code of a letter is typed in. */
export const codeTexts = {
  de: {
    title: 'Auf Ihren Brief antworten',
    code: 'Code aus dem Brief',
    hint: 'Acht Zeichen, zum Beispiel 7K2M-9QXZ. Groß oder klein ist egal.',
    open: 'Weiter',
    refused: {
      unknown:
        'Dieser Code gilt nicht oder nicht mehr. Bitte sehen Sie noch einmal in den Brief, oder rufen Sie uns an.',
      too_many: 'Das waren viele Versuche. Bitte warten Sie eine Viertelstunde, oder rufen Sie uns an.',
    },
  },
  en: {
    title: 'Answer your letter',
    code: 'Code in the letter',
    hint: 'Eight characters, such as 7K2M-9QXZ. Capital or small letters are alike.',
    open: 'Continue',
    refused: {
      unknown: 'This code is not valid, or not any more. Please look at the letter again, or call us.',
      too_many: 'These were many tries. Please wait a quarter of an hour, or call us.',
    },
  },
} as const
