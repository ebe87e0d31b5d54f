import type { WorklistGroup } from './worklist.ts'

interface Words {
  title: string
  allSites: string
  mySite: string
  empty: string
  emptyHint: string
  since: string
  more(n: number): string
  groups: Record<WorklistGroup, readonly [title: string, hint: string]>
  site: string
  show: string
}

/** Words of the worklist. */
export const worklistTexts: { de: Words; en: Words } = {
  de: {
    title: 'Arbeitsliste',
    allSites: 'Alle Standorte',
    mySite: 'Mein Standort',
    empty: 'Nichts wartet auf Sie',
    emptyHint: 'Neue Übergaben, Antworten und fehlende Ergebnisse erscheinen hier von selbst.',
    since: 'seit',
    more: (n) => `und ${n} weitere`,
    site: 'Standort',
    show: 'Zeigen',
    groups: {
      newPeople: ['Neu übergebene Personen', 'Noch ohne Vorschlag. Der Link öffnet die passenden Stellen.'],
      readinessLapsing: [
        'Bereitschaft bestätigen',
        'Die Angabe ist über 30 Tage alt. Nach 60 Tagen verlassen diese Personen die Vorschläge.',
      ],
      neverProposed: [
        'Bereit, aber seit 30 Tagen ohne Vorschlag',
        'Passende Stellen prüfen oder einen Betrieb gewinnen.',
      ],
      proposalsSilent: ['Vorschläge ohne Antwort', 'Seit über einer Woche offen. Bitte nachfragen.'],
      answers: ['Neue Antworten auf Einladungen', 'Zusagen und Absagen der letzten drei Tage.'],
      outcomesMissing: ['Ergebnisse fehlen', 'Der Termin ist vorbei; von diesen Gesprächen fehlt das Ergebnis.'],
      vacanciesStale: ['Stellen noch offen?', 'Seit über 21 Tagen hat niemand diese Stellen angefasst.'],
      letters: ['Briefe zu drucken', 'Einladungen an Personen ohne E-Mail.'],
      uncertain: [
        'Ungewisse Nachrichten',
        'Der Mailserver hat vielleicht angenommen. Bitte klären, bevor noch einmal geschrieben wird.',
      ],
    },
  },
  en: {
    title: 'Worklist',
    allSites: 'All sites',
    mySite: 'My site',
    empty: 'Nothing waits for you',
    emptyHint: 'New handovers, answers and missing outcomes appear here by themselves.',
    since: 'since',
    more: (n) => `and ${n} more`,
    site: 'Site',
    show: 'Show',
    groups: {
      newPeople: ['People handed over', 'Without a proposal yet. The link opens the vacancies that fit.'],
      readinessLapsing: [
        'Confirm readiness',
        'The statement is older than 30 days. After 60 days these people leave the proposals.',
      ],
      neverProposed: ['Ready, but not proposed for 30 days', 'Check vacancies that fit or win an employer.'],
      proposalsSilent: ['Proposals without an answer', 'Open for more than a week. Please ask.'],
      answers: ['New answers to invitations', 'Acceptances and refusals of the last three days.'],
      outcomesMissing: ['Outcomes missing', 'The event is over; the outcome of these talks is missing.'],
      vacanciesStale: ['Vacancies still open?', 'Nobody has touched these vacancies for 21 days.'],
      letters: ['Letters to print', 'Invitations to people without e-mail.'],
      uncertain: [
        'Uncertain messages',
        'The mail server may have accepted. Please clear this up before writing again.',
      ],
    },
  },
}
