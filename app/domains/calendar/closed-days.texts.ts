/** Words of the page of closed days. */
export const closedDayTexts = {
  de: {
    title: 'Schließtage',
    intro:
      'An diesen Tagen ist ein Standort oder das ganze Haus geschlossen. Beim Planen wird gewarnt, und Platzangebote verfallen an ihnen nicht. Gesetzliche Feiertage sind schon bekannt.',
    day: 'Tag',
    until: 'bis (für mehrere Tage)',
    site: 'Standort',
    house: 'Ganzes Haus',
    reason: 'Grund',
    add: 'Schließtag eintragen',
    remove: 'Löschen',
    removed: 'Der Schließtag ist gelöscht.',
    added: 'Eingetragen.',
    already: 'Diese Tage waren schon eingetragen.',
    empty: 'Kein Schließtag eingetragen',
    emptyHint: 'Eingetragene Tage der nächsten zwei Jahre stehen hier.',
    coming: 'Kommende Schließtage',
  },
  en: {
    title: 'Closed days',
    intro:
      'On these days a site or the whole house is closed. Planning warns of them, and offers of places do not lapse on them. Public holidays are known already.',
    day: 'Day',
    until: 'until (for several days)',
    site: 'Site',
    house: 'Whole house',
    reason: 'Reason',
    add: 'Add closed day',
    remove: 'Delete',
    removed: 'The closed day was deleted.',
    added: 'Noted.',
    already: 'These days were noted before.',
    empty: 'No closed day noted',
    emptyHint: 'Days of the next two years stand here.',
    coming: 'Coming closed days',
  },
} as const
