interface Words {
  stop: string
  resume: string
  leftOut: Record<string, string>
}

/** Words about a batch of invitations. */
export const batchTexts: { de: Words; en: Words } = {
  de: {
    stop: 'Versand anhalten',
    resume: 'Versand fortsetzen',
    leftOut: {
      unknown_person: 'Person nicht gefunden',
      inactive: 'Profil ist nicht aktiv',
      registered: 'steht schon auf der Liste',
      answered: 'hat schon geantwortet',
      invited: 'ist schon eingeladen',
      recently: 'wurde in den letzten 24 Stunden angeschrieben',
      recently_written: 'wurde in den letzten 24 Stunden angeschrieben',
      no_address: 'keine Adresse für diesen Weg',
      no_consent: 'keine Einwilligung für E-Mail',
      address_refused: 'E-Mail-Adresse wird abgelehnt',
      no_place: 'kein freier Platz',
    },
  },
  en: {
    stop: 'Stop sending',
    resume: 'Resume sending',
    leftOut: {
      unknown_person: 'person not found',
      inactive: 'profile is not active',
      registered: 'is on the list already',
      answered: 'has answered already',
      invited: 'is invited already',
      recently: 'was written to within 24 hours',
      recently_written: 'was written to within 24 hours',
      no_address: 'no address for this channel',
      no_consent: 'no consent to mail',
      address_refused: 'the mail address is refused',
      no_place: 'no free place',
    },
  },
}
