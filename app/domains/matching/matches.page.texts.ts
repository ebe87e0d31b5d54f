import { factorTexts } from './factor.texts.ts'
import type { Blocker } from './obstacles.ts'
import type { FactorName } from './weights.ts'
import type { Direction, ProposalState, RefusalReason } from './proposal.ts'

interface Words {
  matches: string
  near: string
  nearHint: string
  none: string
  noneHint: string
  fits: string
  missing: string
  unknown: string
  closes: string
  propose: string
  proposed: string
  compare: string
  notSuitable: string
  proposals: string
  proposalStates: Record<ProposalState, string>
  factors: Record<FactorName, string>
  points: string
  of: string
  reason: string
  person: string
  vacancy: string
  vacanciesFor(name: string): string
  peopleFor(title: string): string
  score: string
  alreadyProposed: string
  refusals: Record<string, string>
  since: string
  temp: string
  noted: string
  undoPropose: string
  notReady: string
  why: string
  version: string
  from: string
  perWeek: string
  noProposals: string
  next: string
  factor: string
  openings: string
  blocked: string
  blockedHint: string
  blockers: Record<Blocker, string>
  reasonHint: string
  chooseReason: string
  reasons: Record<RefusalReason, string>
  directed: Record<Direction, string>
  begunByPerson: string
}

/** Words of the pages that show matches. */
export const matchTexts: { de: Words; en: Words } = {
  de: {
    matches: 'Passend',
    near: 'Fast passend',
    nearHint: 'Hier fehlt nur Schließbares. Bei jeder Lücke steht, was sie schließt.',
    none: 'Keine Übereinstimmung im Bestand',
    noneHint:
      'Prüfen Sie Zielberufe, Weg und Arbeitszeit. Für bereite Personen ohne Stelle lohnt die Suche nach einem Betrieb.',
    fits: 'passt',
    missing: 'fehlt',
    unknown: 'unbekannt',
    closes: 'schließt sich durch',
    propose: 'Vorschlagen',
    proposed: 'Der Vorschlag ist notiert.',
    compare: 'Vergleichen',
    notSuitable: 'Passt nicht',
    proposals: 'Vorschläge',
    proposalStates: {
      open: 'gesendet, offen',
      interested: 'Interesse',
      applied: 'beworben',
      offer: 'Zusage des Betriebs',
      no_answer: 'ohne Antwort geschlossen',
      not_interested: 'kein Interesse',
      not_suitable: 'passt nicht',
      withdrawn: 'zurückgenommen',
      interview: 'Vorstellungsgespräch',
      trial: 'Maßnahme beim Arbeitgeber',
      hired: 'eingestellt',
      not_hired: 'nicht eingestellt',
    },
    factors: factorTexts.de,
    points: 'Punkte',
    of: 'von',
    reason: 'Grund',
    person: 'Person',
    vacancy: 'Stelle',
    vacanciesFor: (name) => `Stellen für ${name}`,
    peopleFor: (title) => `Personen für ${title}`,
    score: 'Passung',
    alreadyProposed: 'schon vorgeschlagen',
    refusals: {
      gone: 'Die Stelle oder die Person ist nicht mehr offen.',
      blocked: 'Dieses Paar hat ein Ausschlusskriterium und kann nicht vorgeschlagen werden.',
      already: 'Diese Stelle ist der Person schon vorgeschlagen.',
      step: 'Dieser Schritt ist im jetzigen Stand nicht möglich.',
      stale: 'Jemand hat den Vorschlag inzwischen geändert.',
      reason_missing: 'Bitte einen passenden Grund der Absage wählen.',
    },
    since: 'seit',
    temp: 'Zeitarbeit',
    noted: 'Notiert.',
    undoPropose: 'Vorschlag zurücknehmen',
    notReady:
      'Die Bereitschaft ist nicht aktuell. Bitte im Gespräch bestätigen, dann erscheint die Person auch in den Vorschlägen.',
    why: 'So setzt sich die Passung zusammen',
    version: 'Gewichtung',
    from: 'ab',
    perWeek: 'Std./Woche',
    noProposals: 'Noch keine Vorschläge.',
    next: 'Weiter notieren',
    factor: 'Merkmal',
    openings: 'Was würde mehr öffnen?',
    blocked: 'Ausschlusskriterien',
    blockedHint:
      'Dieses Paar erscheint deshalb nicht unter den Passenden. Stimmt eine Angabe nicht, ändern Sie sie bei der Person oder der Stelle.',
    reasonHint: 'Grund einer Absage',
    chooseReason: 'Grund (bei Absage nötig)',
    reasons: {
      way: 'Weg zu weit',
      hours: 'Arbeitszeit passt nicht',
      pay: 'Lohn zu niedrig',
      other_work: 'hat andere Arbeit',
      temp_work: 'keine Zeitarbeit gewünscht',
      childcare: 'Betreuung nicht vereinbar',
      experience: 'Erfahrung fehlt',
      skills: 'Kenntnisse fehlen',
      language: 'Sprachkenntnisse reichen nicht',
      licence: 'Führerschein oder Schein fehlt',
      filled: 'Stelle war schon besetzt',
      other_person: 'Betrieb nahm eine andere Person',
      trial_failed: 'Probe hat nicht überzeugt',
      did_not_come: 'nicht zum Gespräch gekommen',
      other: 'anderer Grund',
    },
    directed: { person: 'an die Person', employer: 'an den Betrieb', both: 'an beide' },
    begunByPerson: 'von der Person selbst',
    blockers: {
      level: 'Das Anforderungsniveau liegt mindestens zwei Stufen über dem nächsten Zielberuf.',
      qualification: 'Der verlangte Abschluss liegt mindestens zwei Stufen höher.',
      regulated: 'Der Beruf ist reglementiert; eine anerkannte Ausbildung dafür fehlt.',
      language: 'Eine verlangte Sprache fehlt oder liegt mindestens zwei Stufen darunter.',
      temp_work: 'Die Person möchte keine Zeitarbeit.',
      way: 'Der Weg ist länger als gewünscht.',
      working_times: 'Vollzeit oder Teilzeit: nichts gemeinsam.',
      weekly_hours: 'Die Stelle verlangt mehr Wochenstunden, als die Person möchte.',
      kind: 'Diese Art von Stelle sucht die Person nicht.',
      start: 'Die Person ist erst über 90 Tage nach dem Beginn frei.',
    },
  },
  en: {
    matches: 'Matches',
    near: 'Almost',
    nearHint: 'Only what can be closed is missing here. Each gap says what closes it.',
    none: 'No match in the stock',
    noneHint:
      'Check target occupations, way and working time. For ready people without a vacancy it is worth asking employers.',
    fits: 'fits',
    missing: 'missing',
    unknown: 'unknown',
    closes: 'closed by',
    propose: 'Propose',
    proposed: 'The proposal is noted.',
    compare: 'Compare',
    notSuitable: 'Not suitable',
    proposals: 'Proposals',
    proposalStates: {
      open: 'sent, open',
      interested: 'interested',
      applied: 'applied',
      offer: 'offer',
      no_answer: 'closed without an answer',
      not_interested: 'not interested',
      not_suitable: 'not suitable',
      withdrawn: 'withdrawn',
      interview: 'interview',
      trial: 'trial measure',
      hired: 'hired',
      not_hired: 'not hired',
    },
    factors: factorTexts.en,
    points: 'Points',
    of: 'of',
    reason: 'Reason',
    person: 'Person',
    vacancy: 'Vacancy',
    vacanciesFor: (name) => `Vacancies for ${name}`,
    peopleFor: (title) => `People for ${title}`,
    score: 'Match',
    alreadyProposed: 'proposed already',
    refusals: {
      gone: 'The vacancy or the person is no longer open.',
      blocked: 'This pair has a blocker and cannot be proposed.',
      already: 'This vacancy was proposed to the person already.',
      step: 'This step is not possible in the present state.',
      stale: 'Somebody has changed the proposal meanwhile.',
      reason_missing: 'Please choose a reason of the refusal that fits.',
    },
    since: 'since',
    temp: 'Temp work',
    noted: 'Noted.',
    undoPropose: 'Withdraw the proposal',
    notReady: 'The readiness is not current. Please confirm it in a talk; then the person appears in proposals too.',
    why: 'How the match adds up',
    version: 'Weights',
    from: 'from',
    perWeek: 'h/week',
    noProposals: 'No proposals yet.',
    next: 'Note what came next',
    factor: 'Factor',
    openings: 'What would open up more?',
    blocked: 'Blockers',
    blockedHint:
      'This is why the pair does not stand among the matches. If a fact is wrong, change it at the person or the vacancy.',
    reasonHint: 'Reason of a refusal',
    chooseReason: 'Reason (needed for a refusal)',
    reasons: {
      way: 'way too long',
      hours: 'working time does not fit',
      pay: 'pay too low',
      other_work: 'has other work',
      temp_work: 'no temp work wished',
      childcare: 'care cannot be arranged',
      experience: 'experience missing',
      skills: 'skills missing',
      language: 'language not sufficient',
      licence: 'licence missing',
      filled: 'vacancy was filled',
      other_person: 'firm took another person',
      trial_failed: 'trial did not convince',
      did_not_come: 'did not come to the talk',
      other: 'another reason',
    },
    directed: { person: 'to the person', employer: 'to the employer', both: 'to both' },
    begunByPerson: 'by the person',
    blockers: {
      level: 'The requirement level is two or more steps above the nearest target occupation.',
      qualification: 'The qualification asked is two or more steps higher.',
      regulated: 'The profession is regulated; a recognised training for it is missing.',
      language: 'A required language is missing or two or more levels short.',
      temp_work: 'The person does not accept temp work.',
      way: 'The way is longer than wished.',
      working_times: 'Full time or part time: none in common.',
      weekly_hours: 'The vacancy asks for more hours a week than the person wants.',
      kind: 'The person does not seek this kind of vacancy.',
      start: 'The person is free more than 90 days after the start.',
    },
  },
}
