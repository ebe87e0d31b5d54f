import { federalStates } from '../calendar/federal-states.texts.ts'

/** Words of the page that sets the house up. */
export const firstStartTexts = {
  de: {
    title: 'Das Haus einrichten',
    intro:
      'Hier hat noch niemand ein Konto. Diese Seite gibt es nur jetzt: Sie legt das Haus, den ersten Standort und das Konto der Fachadministration an.',
    wrongCode: 'Dieser Code stimmt nicht. Er steht in der Ausgabe des Servers beim Start.',
    codeHint: 'Der Server hat ihn beim Start ausgegeben („Set-up code“).',
    house: 'Haus und erster Standort',
    houseHint: 'Zum Beispiel „Gemeinsamer Arbeitgeber-Service Nordsachsen“. Steht oben auf jeder Seite und in Briefen.',
    siteHint: 'Weitere Standorte kommen danach.',
    you: 'Ihr Konto',
    begin: 'Haus einrichten',
    done: 'Das Haus ist eingerichtet. Bitte melden Sie sich an.',
    labels: {
      code: 'Code zum Einrichten',
      house: 'Name des Hauses',
      site: 'Name des Standorts',
      street: 'Straße und Hausnummer',
      postcode: 'Postleitzahl',
      city: 'Ort',
      state: 'Bundesland (für Feiertage)',
      name: 'Ihr Name',
      email: 'Ihre E-Mail-Adresse',
    },
    states: federalStates.de,
  },
  en: {
    title: 'Set up the house',
    intro:
      'Nobody has an account here yet. This page exists only now: it makes the house, its first site and the account of the administrator.',
    wrongCode: 'This code is not right. It stands in what the server printed at its start.',
    codeHint: 'The server printed it at its start (“Set-up code”).',
    house: 'House and first site',
    houseHint: 'For example “Gemeinsamer Arbeitgeber-Service Nordsachsen”. Stands on top of each page and in letters.',
    siteHint: 'Further sites come afterwards.',
    you: 'Your account',
    begin: 'Set up the house',
    done: 'The house is set up. Please sign in.',
    labels: {
      code: 'Set-up code',
      house: 'Name of the house',
      site: 'Name of the site',
      street: 'Street and number',
      postcode: 'Postcode',
      city: 'Town',
      state: 'State (for holidays)',
      name: 'Your name',
      email: 'Your e-mail address',
    },
    states: federalStates.en,
  },
} as const
