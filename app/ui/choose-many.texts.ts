interface Words {
  title: string
  column: string
  choose: (name: string) => string
  none: string
  count: (n: number) => string
  all: string
  clear: string
  export: string
  /** Refusal: nothing was ticked. */
  nobody: string
  tooMany: (most: number) => string
  ready: string
  readyDone: (n: number) => string
  invite: string
  inviteTo: string
  noEvent: string
  touch: string
  touched: (n: number) => string
  pause: string
  paused: (n: number, left: number) => string
  resumed: (n: number) => string
  propose: string
  proposed: (n: number) => string
  /** What could not be proposed, with its reason. */
  left: (n: number, why: string) => string
  calls: (n: number) => string
  withdrawn: (n: number) => string
}

/** Words of choosing many rows and of what can be done with them. */
export const chooseManyTexts: { de: Words; en: Words } = {
  de: {
    title: 'Mit den gewählten Zeilen',
    column: 'Wahl',
    choose: (name) => `${name} wählen`,
    none: 'Nichts gewählt. Häkchen setzen oder Taste x.',
    count: (n) => (n === 1 ? '1 gewählt' : `${n} gewählt`),
    all: 'Alle auf dieser Seite',
    clear: 'Keine',
    export: 'Gewählte exportieren',
    nobody: 'Bitte wählen Sie zuerst Zeilen aus.',
    tooMany: (most) => `Bitte höchstens ${most} auf einmal.`,
    ready: 'Bereitschaft bestätigen',
    readyDone: (n) =>
      n === 1
        ? 'Die Bereitschaft von einer Person ist bestätigt.'
        : `Die Bereitschaft von ${n} Personen ist bestätigt.`,
    invite: 'Zum Termin einladen',
    inviteTo: 'Termin',
    noEvent: 'Bitte wählen Sie einen Termin.',
    touch: 'Noch offen',
    touched: (n) => (n === 1 ? 'Eine Stelle ist als noch offen notiert.' : `${n} Stellen sind als noch offen notiert.`),
    pause: 'Pausieren',
    paused: (n, left) =>
      `${n === 1 ? 'Eine Stelle ist' : `${n} Stellen sind`} pausiert.${left > 0 ? ` Nicht möglich im jetzigen Stand: ${left}.` : ''}`,
    resumed: (n) => (n === 1 ? 'Eine Stelle ist wieder veröffentlicht.' : `${n} Stellen sind wieder veröffentlicht.`),
    propose: 'Gewählte vorschlagen',
    proposed: (n) => (n === 1 ? 'Ein Vorschlag ist notiert.' : `${n} Vorschläge sind notiert.`),
    left: (n, why) => `Nicht vorgeschlagen: ${n} (${why})`,
    calls: (n) => `Per E-Mail oder Brief nicht erreichbar, bitte anrufen: ${n}.`,
    withdrawn: (n) => (n === 1 ? 'Ein Vorschlag ist zurückgenommen.' : `${n} Vorschläge sind zurückgenommen.`),
  },
  en: {
    title: 'With the chosen rows',
    column: 'Choice',
    choose: (name) => `Choose ${name}`,
    none: 'Nothing chosen. Tick boxes or press x.',
    count: (n) => `${n} chosen`,
    all: 'All on this page',
    clear: 'None',
    export: 'Export the chosen',
    nobody: 'Please choose rows first.',
    tooMany: (most) => `Please at most ${most} at once.`,
    ready: 'Confirm readiness',
    readyDone: (n) =>
      n === 1 ? 'The readiness of one person is confirmed.' : `The readiness of ${n} people is confirmed.`,
    invite: 'Invite to the event',
    inviteTo: 'Event',
    noEvent: 'Please choose an event.',
    touch: 'Still open',
    touched: (n) => (n === 1 ? 'One vacancy is noted as still open.' : `${n} vacancies are noted as still open.`),
    pause: 'Pause',
    paused: (n, left) =>
      `${n === 1 ? 'One vacancy is' : `${n} vacancies are`} paused.${left > 0 ? ` Not possible in their state: ${left}.` : ''}`,
    resumed: (n) => (n === 1 ? 'One vacancy is published again.' : `${n} vacancies are published again.`),
    propose: 'Propose the chosen',
    proposed: (n) => (n === 1 ? 'One proposal is noted.' : `${n} proposals are noted.`),
    left: (n, why) => `Not proposed: ${n} (${why})`,
    calls: (n) => `Reachable neither by e-mail nor by letter, please call: ${n}.`,
    withdrawn: (n) => (n === 1 ? 'One proposal is withdrawn.' : `${n} proposals are withdrawn.`),
  },
}
