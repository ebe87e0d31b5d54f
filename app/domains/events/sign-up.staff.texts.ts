/** Words for staff about people who came by the public page. */
export const signUpStaffTexts = {
  de: {
    title: 'Öffentliche Anmeldungen',
    hint: 'Über die öffentliche Seite gekommen. Wer keine E-Mail hat, hält einen Platz, bis Sie bestätigen („Zusage notieren“) oder das Angebot verfällt.',
    reach: 'Erreichbar',
    toConfirm: 'bitte bestätigen',
    doubles: 'Vielleicht dieselbe Person',
    compare: (name: string) => `Mit ${name} vergleichen`,
    none: '–',
    name: 'Name',
  },
  en: {
    title: 'Public registrations',
    hint: 'Came by the public page. Whoever has no e-mail holds a place until you confirm (“Note acceptance”) or the offer lapses.',
    reach: 'How to reach',
    toConfirm: 'please confirm',
    doubles: 'Perhaps the same person',
    compare: (name: string) => `Compare with ${name}`,
    none: '–',
    name: 'Name',
  },
} as const
