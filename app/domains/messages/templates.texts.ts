import type { BlockName, InlineName, TemplateFault } from './message-template.ts'

interface TemplateTexts {
  title: string
  about: string
  open: string
  any: string
  voluntary: string
  obligation: string
  both: string
  purpose: string
  legal: string
  own: string
  shipped: string
  kind: string
  language: string
  state: string
  ofKind: (kind: string) => string
  subject: string
  subjectHint: string
  body: string
  bodyHint: string
  save: string
  saved: string
  toDefault: string
  backToDefault: string
  refused: string
  noNotice: string
  stale: string
  readOnly: string
  placeholders: string
  needed: string
  values: Record<InlineName | BlockName, string>
  faults: Record<TemplateFault['reason'], (name: string) => string>
  place: (line: number, column: number) => string
  column: (column: number) => string
  versions: string
  version: (number: number) => string
  versionDefault: string
  noVersions: string
  preview: string
  previewHint: string
  previewShow: string
  previewOf: (name: string) => string
  previewNobody: string
  event: string
  person: string
  personHint: string
  html: string
  letter: string
  calendar: string
  text: string
  exampleLink: string
  search: string
  nobody: string
  history: string
  noMessages: string
  contentNone: string
  contentSecret: string
  shownText: string
  ownWords: string
  back: string
}

/** Words for staff about templates, previews and what was sent. */
export const templateTexts: Record<'de' | 'en', TemplateTexts> = {
  de: {
    title: 'Vorlagen',
    about:
      'Texte der Nachrichten an Personen. Wo das Haus keine eigene Vorlage hat, gilt der Standardtext in der Sprache der Person.',
    open: 'Vorlage ansehen oder ändern',
    any: 'jede Art von Termin',
    voluntary: 'freiwillig',
    obligation: 'Meldeaufforderung (§ 59 SGB II, § 309 SGB III)',
    both: 'für beide',
    purpose: 'Zweck',
    legal: 'Rechtlicher Charakter',
    own: 'eigene Vorlage',
    shipped: 'Standardtext',
    kind: 'Art des Termins',
    language: 'Sprache',
    state: 'Stand',
    ofKind: (kind) => `Vorlage nur für: ${kind}`,
    subject: 'Betreff',
    subjectHint: 'Eine Zeile. Erlaubt sind {{titel}}, {{tag}}, {{uhrzeit}}, {{ort}} und {{haus}}.',
    body: 'Text',
    bodyHint:
      'Absätze durch eine leere Zeile trennen. „# “ am Anfang macht eine Überschrift, „- “ eine Liste. Alles andere erscheint, wie es dasteht.',
    save: 'Vorlage speichern',
    saved: 'Die Vorlage ist gespeichert. Sie gilt ab der nächsten Nachricht.',
    toDefault: 'Zurück zum Standardtext',
    backToDefault: 'Ab jetzt gilt wieder der Standardtext. Frühere Fassungen bleiben erhalten.',
    refused: 'Die Vorlage ist noch nicht gespeichert',
    noNotice:
      'Das Haus hat noch keinen rechtlichen Hinweis auf Deutsch. Ohne ihn darf keine Meldeaufforderung verschickt werden.',
    stale:
      'Jemand hat diese Vorlage inzwischen geändert. Prüfen Sie die Fassungen unten und speichern Sie noch einmal.',
    readOnly: 'Vorlagen ändern Teamleitung und Fachadministration.',
    placeholders: 'Platzhalter',
    needed: 'muss im Text stehen',
    values: {
      anrede: 'Gruß mit dem Namen, in der Sprache der Person',
      name: 'Vor- und Nachname',
      titel: 'Titel des Termins',
      tag: 'Tag mit Wochentag',
      uhrzeit: 'Beginn und Ende',
      ort: 'Ort mit Anschrift',
      betriebe: 'Betriebe, die da sind',
      frist: 'bis wann geantwortet werden kann',
      kontakt: 'Ansprechperson mit Telefon und E-Mail',
      haus: 'Name des Service',
      einzelheiten: 'was der Anlass dazugibt: was sich geändert hat, bis wann der Platz gehalten wird, Rang, Grund',
      angaben: 'Tabelle: was, wann, wo, wer, Weg, mitbringen, Frist, Kontakt (allein in der Zeile)',
      antwort: 'Knopf mit Antwort-Link; im Brief QR-Code (allein in der Zeile)',
      hinweis: 'Satz zur Freiwilligkeit oder rechtlicher Hinweis (allein in der Zeile)',
      kalender: 'Hinweis auf die Kalenderdatei; im Brief fällt er weg (allein in der Zeile)',
      unterschrift: 'Service, Haus, Standort (allein in der Zeile)',
    },
    faults: {
      unknown: (name) => `den Platzhalter {{${name}}} gibt es nicht.`,
      malformed: (name) => `bei „${name}“ stehen Klammern, die kein Platzhalter sind.`,
      not_here: (name) => `{{${name}}} kann nicht im Betreff stehen.`,
      alone: (name) => `{{${name}}} muss allein in seiner Zeile stehen.`,
      missing: (name) => `Der Platzhalter {{${name}}} fehlt.`,
      empty: () => 'Der Betreff fehlt.',
      too_long: (most) => `Das ist zu lang (höchstens ${most} Zeichen).`,
      tells: () =>
        'der Titel darf bei einer Meldeaufforderung nicht im Betreff stehen: Er erschiene auf dem Sperrbildschirm.',
    },
    place: (line, column) => `Zeile ${line}, Zeichen ${column}`,
    column: (column) => `Zeichen ${column}`,
    versions: 'Fassungen',
    version: (number) => `Fassung ${number}`,
    versionDefault: 'zurück zum Standardtext',
    noVersions: 'Noch keine eigene Fassung: Es gilt der Standardtext.',
    preview: 'Vorschau',
    previewHint:
      'Zeigt, was jetzt im Formular steht, mit einer echten Person. Es wird nichts gespeichert und nichts gesendet.',
    previewShow: 'Vorschau zeigen',
    previewOf: (name) => `Vorschau für ${name}`,
    previewNobody: 'Niemand gefunden. Bitte einen anderen Namen eingeben.',
    event: 'Termin',
    person: 'Person',
    personHint: 'Teil des Namens; leer: die erste Person des Termins',
    html: 'E-Mail ansehen (HTML)',
    letter: 'Brief ansehen (PDF)',
    calendar: 'Kalendereintrag',
    text: 'Text',
    exampleLink: 'Der Link in der Vorschau ist ein Beispiel und führt nirgendwohin.',
    search: 'Suchen',
    nobody: 'Niemand mit diesem Namen.',
    history: 'Nachrichten',
    noMessages: 'Noch keine Nachrichten.',
    contentNone: 'Noch nicht verschickt, oder vor der Aufbewahrung der Texte verschickt.',
    contentSecret: 'So ging die Nachricht hinaus. Nur das Geheimnis im Antwort-Link ist durch … ersetzt.',
    shownText: 'Text lesen',
    ownWords: 'Vorlage des Hauses',
    back: 'Zur Liste',
  },
  en: {
    title: 'Templates',
    about:
      "Words of the messages to people. Where the house has no template of its own, the shipped text in the person's language is sent.",
    open: 'See or change template',
    any: 'every kind of event',
    voluntary: 'voluntary',
    obligation: 'obligation to report (§ 59 SGB II, § 309 SGB III)',
    both: 'for both',
    purpose: 'Purpose',
    legal: 'Legal character',
    own: 'own template',
    shipped: 'shipped text',
    kind: 'Kind of event',
    language: 'Language',
    state: 'State',
    ofKind: (kind) => `Template only for: ${kind}`,
    subject: 'Subject',
    subjectHint: 'One line. {{titel}}, {{tag}}, {{uhrzeit}}, {{ort}} and {{haus}} may be used.',
    body: 'Text',
    bodyHint:
      'Separate paragraphs by an empty line. “# ” at the beginning makes a heading, “- ” a list. Everything else appears as it stands.',
    save: 'Save template',
    saved: 'The template is saved. It counts from the next message on.',
    toDefault: 'Back to the shipped text',
    backToDefault: 'From now on the shipped text is sent again. Earlier versions are kept.',
    refused: 'The template is not saved yet',
    noNotice: 'The house has no legal notice in German yet. Without it no obligation to report may be sent.',
    stale: 'Somebody has changed this template meanwhile. Check the versions below and save again.',
    readOnly: 'Team leads and administrators change templates.',
    placeholders: 'Placeholders',
    needed: 'must stand in the text',
    values: {
      anrede: "greeting with the name, in the person's language",
      name: 'first and last name',
      titel: 'title of the event',
      tag: 'day with its weekday',
      uhrzeit: 'begin and end',
      ort: 'place with address',
      betriebe: 'employers that are there',
      frist: 'until when an answer counts',
      kontakt: 'contact with phone and e-mail',
      haus: 'name of the service',
      einzelheiten: 'what the cause adds: what changed, until when the place is held, position, reason',
      angaben: 'table: what, when, where, who, way, bring, deadline, contact (alone in its line)',
      antwort: 'button with the answer link; QR code in a letter (alone in its line)',
      hinweis: 'sentence that it is voluntary, or the legal notice (alone in its line)',
      kalender: 'word about the calendar file; left out in a letter (alone in its line)',
      unterschrift: 'service, house, site (alone in its line)',
    },
    faults: {
      unknown: (name) => `there is no placeholder {{${name}}}.`,
      malformed: (name) => `the braces at “${name}” are no placeholder.`,
      not_here: (name) => `{{${name}}} cannot stand in a subject.`,
      alone: (name) => `{{${name}}} must stand alone in its line.`,
      missing: (name) => `The placeholder {{${name}}} is missing.`,
      empty: () => 'The subject is missing.',
      too_long: (most) => `This is too long (at most ${most} characters).`,
      tells: () => 'the subject of an obligation to report must not name the event: a lock screen would show it.',
    },
    place: (line, column) => `Line ${line}, character ${column}`,
    column: (column) => `Character ${column}`,
    versions: 'Versions',
    version: (number) => `Version ${number}`,
    versionDefault: 'back to the shipped text',
    noVersions: 'No version of your own yet: the shipped text is sent.',
    preview: 'Preview',
    previewHint: 'Shows what stands in the form now, with a real person. Nothing is saved and nothing is sent.',
    previewShow: 'Show preview',
    previewOf: (name) => `Preview for ${name}`,
    previewNobody: 'Nobody found. Please enter another name.',
    event: 'Event',
    person: 'Person',
    personHint: 'part of the name; empty: the first person of the event',
    html: 'See mail (HTML)',
    letter: 'See letter (PDF)',
    calendar: 'Calendar entry',
    text: 'Text',
    exampleLink: 'The link in the preview is an example and leads nowhere.',
    search: 'Search',
    nobody: 'Nobody of this name.',
    history: 'Messages',
    noMessages: 'No messages yet.',
    contentNone: 'Not sent yet, or sent before texts were kept.',
    contentSecret: 'This is how the message went out. Only the secret in the answer link is replaced by ….',
    shownText: 'Read text',
    ownWords: 'template of the house',
    back: 'To the list',
  },
}
