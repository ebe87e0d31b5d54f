/** Words for what is wrong with a field: what and what to do, never whose fault. `min:5` and the like carry their number. */
export const formTexts = {
  de: {
    summary: 'Bitte prüfen Sie diese Angaben',
    required: 'Bitte ausfüllen.',
    number: 'Bitte eine Zahl eingeben, zum Beispiel 38,5.',
    email: 'Bitte eine E-Mail-Adresse wie name@beispiel.de eingeben.',
    date: 'Bitte ein Datum wählen.',
    format: 'Diese Form wird nicht erkannt. Bitte die Eingabe prüfen.',
    choice: 'Bitte einen der angebotenen Werte wählen.',
    min: 'Bitte mindestens {n} eingeben.',
    max: 'Bitte höchstens {n} eingeben.',
    long: 'Bitte auf {n} Zeichen kürzen.',
    occupation: 'Bitte einen Beruf aus der Liste wählen.',
    postcode: 'Diese Postleitzahl ist nicht bekannt. Bitte fünf Ziffern prüfen.',
    order: 'Der zweite Wert liegt vor dem ersten. Bitte tauschen oder ändern.',
    past: 'Dieser Tag liegt in der Vergangenheit.',
    optional: 'freiwillig',
    unknown: 'nicht bekannt',
    yes: 'ja',
    no: 'nein',
    save: 'Speichern',
    cancel: 'Abbrechen',
    search: 'Suchen',
    choose: 'Bitte wählen',
    remove: 'Entfernen',
    leave: 'Ihre Eingaben sind noch nicht gespeichert. Seite trotzdem verlassen?',
  },
  en: {
    summary: 'Please check these entries',
    required: 'Please fill this in.',
    number: 'Please enter a number, for example 38.5.',
    email: 'Please enter an address such as name@example.com.',
    date: 'Please choose a date.',
    format: 'This form is not recognised. Please check the entry.',
    choice: 'Please choose one of the values offered.',
    min: 'Please enter at least {n}.',
    max: 'Please enter at most {n}.',
    long: 'Please shorten to {n} characters.',
    occupation: 'Please choose an occupation from the list.',
    postcode: 'This postcode is not known. Please check the five digits.',
    order: 'The second value comes before the first. Please swap or change them.',
    past: 'This day is in the past.',
    optional: 'optional',
    unknown: 'not known',
    yes: 'yes',
    no: 'no',
    save: 'Save',
    cancel: 'Cancel',
    search: 'Search',
    choose: 'Please choose',
    remove: 'Remove',
    leave: 'Your entries are not saved yet. Leave the page anyway?',
  },
} as const

/** The sentence for an error code; a code that has no words is shown as it is (texts of a subject's own). */
export function errorText(code: string, language: 'de' | 'en'): string {
  const texts: Record<string, string> = formTexts[language]
  const [name = '', n] = code.split(':')
  const text = texts[name]
  return text === undefined ? code : text.replace('{n}', n ?? '')
}
