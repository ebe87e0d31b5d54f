interface Words {
  title: string
  allSites: string
  mySite: string
  empty: string
  emptyHint: string
  since: string
  more(n: number): string
  site: string
  show: string
  mine: string
  everybody: string
  whose: string
  done: Record<'ready' | 'stillOpen' | 'asked', string>
  refused: string
}

/** Words of the worklist. Each group has its own beside its query. */
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
    mine: 'nur was ich übernommen habe',
    everybody: 'Vorgänge von allen',
    whose: 'Wessen Vorgänge',
    done: {
      asked: 'Die Nachfrage ist notiert.',
      ready: 'Die Bereitschaft ist bestätigt.',
      stillOpen: 'Die Stelle ist als noch offen notiert.',
    },
    refused: 'Das ging nicht: Der Eintrag hat sich inzwischen geändert.',
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
    mine: 'only what I took on',
    everybody: 'everybody’s work',
    whose: 'Whose work',
    done: {
      asked: 'It is noted that you asked.',
      ready: 'The readiness is confirmed.',
      stillOpen: 'The vacancy is noted as still open.',
    },
    refused: 'This did not work: the entry has changed meanwhile.',
  },
}
