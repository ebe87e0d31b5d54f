import type { HandoverState } from './handover.ts'

interface Words {
  title: string
  hint: string
  newTitle: string
  newHint: string
  search: string
  find: string
  nobody: string
  choose: string
  note: string
  noteHint: string
  site: string
  noSite: string
  handOver: string
  done: string
  already: string
  newPerson: string
  states: Record<HandoverState, string>
  person: string
  from: string
  since: string
  became: string
  days(n: number): string
  accept: string
  accepted: string
  returnIt: string
  reason: string
  returned: string
  takenBack: string
  open: string
  mine: string
  all: string
  none: string
  whose: string
  by: string
  progress(proposals: number, leads: number): string
  hired: string
  refusals: Record<'gone' | 'already' | 'step' | 'reason_missing' | 'stale', string>
}

/** Words of handovers. */
export const handoverTexts: { de: Words; en: Words } = {
  de: {
    title: 'Übergaben',
    hint: 'Schnittstellenvermittlung: Die Integrationsfachkraft übergibt bereite Personen, der Arbeitgeber-Service nimmt an oder gibt mit Grund zurück.',
    newTitle: 'Person übergeben',
    newHint:
      'Person suchen, wählen, übergeben. Mit der Übergabe bestätigen Sie, dass die Person heute bereit ist und nichts im Weg steht.',
    search: 'Name oder Nummer der Person',
    find: 'Suchen',
    nobody: 'Niemand gefunden.',
    choose: 'Wer wird übergeben?',
    note: 'Was soll der Arbeitgeber-Service wissen?',
    noteHint: 'Freiwillig, ein Satz genügt. Bitte nichts über Gesundheit oder Familie.',
    site: 'Standort',
    noSite: 'ohne Standort',
    handOver: 'Übergeben',
    done: 'Die Person ist übergeben.',
    already: 'schon übergeben',
    newPerson: 'Person neu aufnehmen',
    states: { open: 'offen', accepted: 'angenommen', returned: 'zurückgegeben', withdrawn: 'zurückgezogen' },
    person: 'Person',
    from: 'übergeben von',
    since: 'wartet',
    became: 'Was daraus wurde',
    days: (n) => (n === 0 ? 'seit heute' : n === 1 ? 'seit 1 Tag' : `seit ${n} Tagen`),
    accept: 'Annehmen',
    accepted: 'Die Übergabe ist angenommen.',
    returnIt: 'Zurückgeben',
    reason: 'Grund der Rückgabe',
    returned: 'Die Übergabe ist zurückgegeben.',
    takenBack: 'Die Entscheidung ist zurückgenommen.',
    open: 'Offene',
    mine: 'Von mir übergeben',
    all: 'Alle',
    none: 'Keine Übergaben',
    whose: 'Welche Übergaben',
    by: 'von',
    progress: (proposals, leads) => `${proposals} Vorschläge, ${leads} Betriebe gefragt`,
    hired: 'hat Arbeit',
    refusals: {
      gone: 'Diese Person ist nicht mehr aktiv.',
      already: 'Diese Person ist schon übergeben und noch offen.',
      step: 'Dieser Schritt ist im jetzigen Stand nicht möglich.',
      reason_missing: 'Bitte den Grund der Rückgabe angeben.',
      stale: 'Jemand hat inzwischen entschieden.',
    },
  },
  en: {
    title: 'Handovers',
    hint: 'The integration officer hands ready people over; the employer service accepts or returns with a reason.',
    newTitle: 'Hand a person over',
    newHint:
      'Search the person, choose, hand over. With the handover you confirm that the person is ready today and nothing stands in the way.',
    search: 'Name or number of the person',
    find: 'Search',
    nobody: 'Nobody found.',
    choose: 'Who is handed over?',
    note: 'What should the employer service know?',
    noteHint: 'Optional, one sentence will do. Nothing about health or family, please.',
    site: 'Site',
    noSite: 'no site',
    handOver: 'Hand over',
    done: 'The person is handed over.',
    already: 'handed over already',
    newPerson: 'Take in a new person',
    states: { open: 'open', accepted: 'accepted', returned: 'returned', withdrawn: 'withdrawn' },
    person: 'Person',
    from: 'handed over by',
    since: 'waits',
    became: 'What became of it',
    days: (n) => (n === 0 ? 'since today' : n === 1 ? 'for 1 day' : `for ${n} days`),
    accept: 'Accept',
    accepted: 'The handover is accepted.',
    returnIt: 'Return',
    reason: 'Reason of the return',
    returned: 'The handover is returned.',
    takenBack: 'The decision is taken back.',
    open: 'Open',
    mine: 'Handed over by me',
    all: 'All',
    none: 'No handovers',
    whose: 'Which handovers',
    by: 'by',
    progress: (proposals, leads) => `${proposals} proposals, ${leads} employers asked`,
    hired: 'has work',
    refusals: {
      gone: 'This person is no longer active.',
      already: 'This person is handed over already and still open.',
      step: 'This step is not possible in the present state.',
      reason_missing: 'Please give the reason of the return.',
      stale: 'Somebody has decided meanwhile.',
    },
  },
}
