/** What a figure says: counted, divided by what, at which day. `over` is null where nothing is divided. */
export interface Definition {
  name: string
  counted: string
  over: string | null
  day: string
}

const ids = [
  'vacancies',
  'unemployed',
  'share',
  'gap',
  'perPerson',
  'moved',
  'inCare',
  'longTerm',
  'integrations',
  'rate',
  'lasted',
  'byLead',
  'trials',
  'aftercare',
  'groups',
  'target',
  'forecast',
  'funnel',
  'showRate',
  'costPerHire',
  'closed',
  'silent',
  'answerRate',
  'answerTime',
  'talksPerHire',
  'leads',
  'handovers',
  'interval',
  'snapshot',
  'correction',
  'smallCells',
] as const
export const definitionIds = ids
export type DefinitionId = (typeof ids)[number]

type Row = readonly [name: string, counted: string, over: string | null, day: string]
const told = (rows: Record<DefinitionId, Row>): Record<DefinitionId, Definition> => {
  const list = ids.map((id) => {
    const [name, counted, over, day] = rows[id]
    return [id, { name, counted, over, day }] as const
  })
  return Object.fromEntries(list) as Record<DefinitionId, Definition>
}

const de = {
  now: 'heute; ein früherer Tag aus dem Verlauf der Zeilen; ein Monat oder Jahr aus den Beständen der Monatsenden',
  year: 'zwölf abgeschlossene Monate bis zum gewählten Monat',
  span: 'gewählter Zeitraum, Stand der Zeilen von heute',
}
const en = {
  now: 'today; an earlier day from the history of the rows; a month or year from the stocks of month ends',
  year: 'twelve ended months up to the chosen one',
  span: 'the chosen time, rows as they stand today',
}

/** Definitions of all figures of the house, in one place: the page of definitions, the marks beside figures, the yearly report, docs/figures.md. */
export const definitionTexts = {
  de: {
    title: 'Was die Zahlen bedeuten',
    results: 'Ergebnisse',
    intro:
      'Jede Zahl der Ergebnisse mit dem, was gezählt wird, wodurch geteilt wird und für welchen Tag oder Zeitraum sie gilt.',
    counted: 'Gezählt wird',
    over: 'geteilt durch',
    day: 'Tag oder Zeitraum',
    mark: 'Was heißt „{name}“?',
    list: 'Alle Zahlen',
    figures: told({
      vacancies: [
        'Gemeldete offene Stellen',
        'Stellenangebote, die veröffentlicht oder vorerst nur für eigene Personen offen sind, jedes einmal, nach seinem Zielberuf (KldB 2010)',
        null,
        de.now,
      ],
      unemployed: [
        'Arbeitslose Menschen im SGB II',
        'aktive Personen im Rechtskreis SGB II, deren Arbeitslosigkeit vor oder an dem Tag begann, jede einmal, nach dem ersten Zielberuf',
        null,
        de.now,
      ],
      share: [
        'Anteil eines Zielberufs',
        'Stellen (oder arbeitslose Menschen) des Zielberufs',
        'alle Stellen (oder alle arbeitslosen Menschen) der Auswahl',
        de.now,
      ],
      gap: [
        'Abstand (Spannung)',
        'Anteil an den Stellen weniger Anteil an den Arbeitslosen, in Prozentpunkten; über 0 suchen Betriebe mehr, als Menschen da sind',
        null,
        de.now,
      ],
      perPerson: ['Stellen je Person', 'offene Stellen', 'arbeitslose Menschen im SGB II', de.now],
      moved: [
        'Veränderung',
        'Stellen je Person weniger Stellen je Person im Vergleichszeitraum',
        null,
        'ein Tag gegen das letzte Monatsende, ein Monat oder Jahr gegen das gleiche des Vorjahrs',
      ],
      inCare: [
        'Bestand betreuter Menschen',
        'aktive Personen im Rechtskreis SGB II; im Mittel: Mittelwert der Monatsenden, die einen Bestand haben',
        null,
        'Monatsende',
      ],
      longTerm: [
        'Langzeitleistungsbeziehende',
        'Menschen des Bestands, die seit mindestens 21 Monaten ohne Unterbrechung Leistungen beziehen, soweit der Beginn bekannt ist (§ 4 der Verordnung zu § 48a SGB II)',
        null,
        'Monatsende',
      ],
      integrations: [
        'Integrationen',
        'Aufnahmen von Arbeit, Selbständigkeit oder Ausbildung von Personen im SGB II, je Person und Monat eine, im Monat des Beginns, sonst der Eintragung',
        null,
        de.year,
      ],
      rate: [
        'Integrationsquote',
        'Integrationen der zwölf Monate',
        'Bestand im Mittel der zwölf Monatsenden (§ 5 der Verordnung zu § 48a SGB II)',
        de.year,
      ],
      lasted: [
        'Nach sechs Monaten noch in Arbeit',
        'Integrationen, die nach sechs Monaten noch bestanden',
        'Integrationen, deren sechs Monate um sind und deren Ergebnis eingetragen ist',
        de.year,
      ],
      byLead: [
        'Durch bewerberorientierte Vermittlung',
        'Integrationen, die aus einem Akquisevorschlag kamen',
        'alle Integrationen',
        de.year,
      ],
      trials: [
        'Maßnahmen beim Arbeitgeber',
        'Vermittlungsvorschläge, die im Zeitraum diesen Stand erreichten (§ 45 SGB III), nach ihrem heutigen Stand',
        null,
        de.year,
      ],
      aftercare: [
        'Nachbetreuung',
        'Integrationen, die vor fünf bis zwölf Monaten begannen und noch kein Ergebnis nach sechs Monaten haben (§ 16g SGB II)',
        null,
        'heute',
      ],
      groups: [
        'Zielgruppen',
        'nur Personen, deren Daten für Statistik genutzt werden dürfen; wer zu mehreren Gruppen gehört, zählt in jeder; Alter am Tag der Integration oder des Bestands',
        null,
        de.year,
      ],
      target: [
        'Zielwert',
        'Wert des Vorjahrs × (1 + gesetzte Veränderung)',
        null,
        'Kalenderjahr; nur wenn das Vorjahr zwölf Monatsenden hat',
      ],
      forecast: [
        'Hochrechnung',
        'Quote: bisherige Integrationen anteilig auf zwölf Monate; Bestand: Mittel des Jahres, wenn die fehlenden Monatsenden auf der Geraden der vorhandenen liegen. Sie ist keine Zählung',
        null,
        'abgeschlossene Monate des Jahres',
      ],
      funnel: [
        'Eingeladen, geantwortet, zugesagt, gekommen',
        'Anmeldungen zu abgeschlossenen Terminen; eingeladen: mit Einladung; zugesagt: zugesagt, gekommen, entschuldigt oder nicht gekommen',
        null,
        de.span,
      ],
      showRate: ['Teilnahmequote', 'gekommen', 'gekommen + entschuldigt + nicht gekommen', de.span],
      costPerHire: [
        'Kosten je Einstellung',
        'eingetragene Kosten der Termine',
        'Einstellungen bei eben diesen Terminen',
        de.span,
      ],
      closed: [
        'Geschlossene Stellen',
        'Stellen, die im Zeitraum geschlossen wurden und es noch sind, nach Grund; Tage: Median von der Veröffentlichung bis zum Schließen',
        null,
        de.span,
      ],
      silent: [
        'Ohne Rückmeldung',
        'offene Stellen mit einem Vorschlag, zu dem seit mehr als 14 Tagen niemand geantwortet hat',
        'alle offenen Stellen',
        'heute',
      ],
      answerRate: ['Antwortquote der Betriebe', 'beantwortete Vorschläge', 'alle Vorschläge an den Betrieb', de.span],
      answerTime: ['Antwortzeit', 'Median der Tage vom Vorschlag bis zur letzten Antwort', null, de.span],
      talksPerHire: ['Gespräche je Einstellung', 'Gespräche mit notiertem Ergebnis', 'Einstellungen', de.span],
      leads: [
        'Akquise',
        'Akquisevorschläge nach Standort der Person; gefragt: nicht mehr „zu fragen“; Quote: gewonnen',
        'Quote: gefragt',
        de.span,
      ],
      handovers: [
        'Übergaben',
        'Übergaben nach Standort; Rückgabequote: zurückgegeben',
        'Rückgabequote: angenommen + zurückgegeben',
        de.span,
      ],
      interval: [
        'Intervall',
        'Bereich, in dem der wahre Anteil wahrscheinlich liegt: 95 % nach Wilson, ohne Korrektur. Wenige Fälle geben ein breites Intervall',
        null,
        'wie die Zahl, bei der es steht',
      ],
      snapshot: [
        'Bestand eines Monatsendes',
        'wird nach dem Monatsende einmal gezählt und ändert sich nicht mehr; fehlende werden aus dem Verlauf der Zeilen nachgezählt und so genannt',
        null,
        'Ende des letzten Tages des Monats, Europe/Berlin',
      ],
      correction: [
        'Berichtigung',
        'Unterschied, der nach dem Stichtag eingetragen wird, mit Grund und Namen; sie steht neben dem Bestand und ist in Mitteln enthalten',
        null,
        'Stichtag des Bestands',
      ],
      smallCells: [
        'Geheimhaltung',
        'Fälle von 1 und 2 werden in allem, was das Haus verlässt, verborgen (*), dazu weitere, aus denen sie sich errechnen ließen',
        null,
        'Dateien, Schnittstelle, Jahresbericht',
      ],
    }),
  },
  en: {
    title: 'What the figures mean',
    results: 'Results',
    intro: 'Each figure of the results with what is counted, divided by what, and at which day or for which time.',
    counted: 'Counted',
    over: 'divided by',
    day: 'Day or time',
    mark: 'What does “{name}” mean?',
    list: 'All figures',
    figures: told({
      vacancies: [
        'Reported open vacancies',
        'vacancies that are published or open to own people only for now, each once, by target occupation (KldB 2010)',
        null,
        en.now,
      ],
      unemployed: [
        'Unemployed people in SGB II',
        'active people in the legal circle SGB II whose unemployment began on or before the day, each once, by the first target occupation',
        null,
        en.now,
      ],
      share: [
        'Share of a target occupation',
        'vacancies (or unemployed people) of the occupation',
        'all vacancies (or all unemployed people) of the choice',
        en.now,
      ],
      gap: [
        'Gap (tension)',
        'share of vacancies less share of unemployed people, in percentage points; above 0 firms look for more than there are',
        null,
        en.now,
      ],
      perPerson: ['Vacancies a person', 'open vacancies', 'unemployed people in SGB II', en.now],
      moved: [
        'Change',
        'vacancies a person less vacancies a person in the time compared with',
        null,
        'a day against the last month end, a month or year against the same of the year before',
      ],
      inCare: [
        'Stock of people in care',
        'active people in the legal circle SGB II; mean: of the month ends that have a stock',
        null,
        'month end',
      ],
      longTerm: [
        'Long-term recipients',
        'people of the stock who have received benefits for at least 21 months without a break, where the begin is known (§ 4 of the regulation on § 48a SGB II)',
        null,
        'month end',
      ],
      integrations: [
        'Integrations',
        'begun work, self-employment or apprenticeship of people in SGB II, one a person and month, in the month of the begin, else of the entry',
        null,
        en.year,
      ],
      rate: [
        'Integration rate',
        'integrations of the twelve months',
        'mean stock of the twelve month ends (§ 5 of the regulation on § 48a SGB II)',
        en.year,
      ],
      lasted: [
        'Still in work after six months',
        'integrations that still stood after six months',
        'integrations whose six months are over and whose outcome is entered',
        en.year,
      ],
      byLead: [
        'By candidate-oriented placement',
        'integrations that came from an acquisition lead',
        'all integrations',
        en.year,
      ],
      trials: [
        'Trial measures',
        'proposals that reached this state in the time (§ 45 SGB III), by their state of today',
        null,
        en.year,
      ],
      aftercare: [
        'Aftercare',
        'integrations that began five to twelve months ago and have no outcome after six months yet (§ 16g SGB II)',
        null,
        'today',
      ],
      groups: [
        'Target groups',
        'only people whose data may be used for statistics; who belongs to several groups counts in each; age at the day of the integration or stock',
        null,
        en.year,
      ],
      target: [
        'Target value',
        'value of the year before × (1 + the change set)',
        null,
        'calendar year; only when the year before has twelve month ends',
      ],
      forecast: [
        'Forecast',
        'rate: integrations so far scaled to twelve months; stock: mean of the year when the missing month ends lie on the straight line of the others. It is not a count',
        null,
        'ended months of the year',
      ],
      funnel: [
        'Invited, answered, accepted, came',
        'registrations for closed events; invited: with an invitation; accepted: accepted, came, excused or did not come',
        null,
        en.span,
      ],
      showRate: ['Show rate', 'came', 'came + excused + did not come', en.span],
      costPerHire: ['Cost per hire', 'entered costs of events', 'hires at these events', en.span],
      closed: [
        'Closed vacancies',
        'vacancies closed in the time and still closed, by reason; days: median from publishing to closing',
        null,
        en.span,
      ],
      silent: [
        'Without feedback',
        'open vacancies with a proposal that nobody has answered for more than 14 days',
        'all open vacancies',
        'today',
      ],
      answerRate: ['Answer rate of employers', 'answered proposals', 'all proposals to the employer', en.span],
      answerTime: ['Answer time', 'median of days from the proposal to the last answer', null, en.span],
      talksPerHire: ['Talks per hire', 'talks with a noted result', 'hires', en.span],
      leads: [
        'Acquisition',
        'acquisition leads by site of the person; asked: no longer “to ask”; rate: won',
        'rate: asked',
        en.span,
      ],
      handovers: ['Handovers', 'handovers by site; return rate: returned', 'return rate: accepted + returned', en.span],
      interval: [
        'Interval',
        'range in which the true share probably lies: 95 % of Wilson, without correction. Few cases give a wide interval',
        null,
        'as the figure beside it',
      ],
      snapshot: [
        'Stock of a month end',
        'counted once after the month end and never changed; missing ones are counted later from the history of the rows and named so',
        null,
        'end of the last day of the month, Europe/Berlin',
      ],
      correction: [
        'Correction',
        'a difference entered after the day, with reason and name; it stands beside the stock and is part of means',
        null,
        'day of the stock',
      ],
      smallCells: [
        'Protection of small counts',
        'counts of 1 and 2 are hidden (*) in all that leaves the house, and further ones from which they could be worked out',
        null,
        'files, API, yearly report',
      ],
    }),
  },
} as const

/** A definition in one sentence, for tooltips and files. */
export function definitionLine({ counted, over, day }: Definition, language: 'de' | 'en'): string {
  const t = definitionTexts[language]
  return `${counted}${over === null ? '' : ` ${t.over} ${over}`}. ${t.day}: ${day}.`
}
