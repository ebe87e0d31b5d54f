interface Words {
  title: string
  hint: string
  invite: string
  chosen: string
  score: string
  distance: string
  readiness: string
  none: string
  noneHint: string
  channel: string
  legal: string
  voluntary: string
  obligation: string
  auto: string
  mail: string
  letter: string
  channels: Record<'auto' | 'mail' | 'letter' | 'both', string>
  selectTop: string
  noOccupations: string
  invitedOf: Record<'batch' | 'progress' | 'leftOut' | 'none', string>
  invited(n: number): string
}

/** Words of choosing and inviting people. */
export const chooseTexts: { de: Words; en: Words } = {
  de: {
    title: 'Passende Personen',
    hint: 'Gereiht nach den Zielberufen des Termins; nur Personen mit aktueller Bereitschaft. Wer schon auf der Liste steht, fehlt hier.',
    invite: 'Einladungen senden',
    chosen: 'ausgewählt',
    score: 'Passung',
    distance: 'Weg',
    readiness: 'bereit seit',
    none: 'Keine passende Person gefunden',
    noneHint: 'Prüfen Sie die Zielberufe des Termins oder fügen Sie Personen von Hand hinzu.',
    channel: 'Weg der Einladung',
    legal: 'Verbindlichkeit',
    voluntary: 'freiwillig',
    obligation: 'Meldeaufforderung (§ 59 SGB II, § 309 SGB III)',
    auto: 'E-Mail, sonst Brief',
    mail: 'nur E-Mail',
    letter: 'nur Brief',
    channels: { auto: '', mail: 'E-Mail', letter: 'Brief', both: 'E-Mail und Brief' },
    selectTop: 'Die ersten {n} auswählen',
    noOccupations:
      'Der Termin hat noch keine Zielberufe. Tragen Sie sie unter „Bearbeiten“ ein, dann stehen hier die passenden Personen.',
    invitedOf: {
      batch: 'Einladung vom',
      progress: 'Stand',
      leftOut: 'Nicht eingeladen',
      none: 'Noch keine Einladungen.',
    },
    invited: (n) => (n === 1 ? 'Eine Person wird eingeladen.' : `${n} Personen werden eingeladen.`),
  },
  en: {
    title: 'People who fit',
    hint: 'Ranked by the target occupations of the event; only people whose readiness is current. Those on the list already are left out.',
    invite: 'Send invitations',
    chosen: 'chosen',
    score: 'Match',
    distance: 'Way',
    readiness: 'ready since',
    none: 'Nobody found who fits',
    noneHint: 'Check the target occupations of the event or add people by hand.',
    channel: 'Channel',
    legal: 'Legal character',
    voluntary: 'voluntary',
    obligation: 'obligation to report (§ 59 SGB II, § 309 SGB III)',
    auto: 'mail, else letter',
    mail: 'mail only',
    letter: 'letter only',
    channels: { auto: '', mail: 'mail', letter: 'letter', both: 'mail and letter' },
    selectTop: 'Choose the first {n}',
    noOccupations:
      'The event has no target occupations yet. Enter them under “Edit”, then the people who fit stand here.',
    invitedOf: { batch: 'Invitation of', progress: 'Progress', leftOut: 'Not invited', none: 'No invitations yet.' },
    invited: (n) => (n === 1 ? 'One person is being invited.' : `${n} people are being invited.`),
  },
}
