/** Words of whether a client of a temp agency took somebody over. */
export const takenOverTexts = {
  de: {
    label: 'Vom Kundenbetrieb übernommen',
    open: 'nicht bekannt',
    yes: 'ja',
    no: 'nein',
    save: 'Speichern',
    saved: 'Gespeichert. Die Zahl steht im Steckbrief der Zeitarbeitsfirma.',
    refused: 'Das geht nur bei einer Einstellung durch eine Zeitarbeitsfirma.',
    share: 'Von Kundenbetrieben übernommen',
    shareOf: (count: number, of: number) =>
      `${count} von ${of} Eingestellten, von denen es bekannt ist (${Math.round((100 * count) / of)} %)`,
    shareNone: 'Noch von keiner eingestellten Person bekannt.',
  },
  en: {
    label: 'Taken over by the client',
    open: 'not known',
    yes: 'yes',
    no: 'no',
    save: 'Save',
    saved: 'Saved. The figure stands on the card of the agency.',
    refused: 'This is only for people hired by a temp agency.',
    share: 'Taken over by clients',
    shareOf: (count: number, of: number) =>
      `${count} of ${of} hired people of whom it is known (${Math.round((100 * count) / of)} %)`,
    shareNone: 'Not known of any hired person yet.',
  },
} as const
