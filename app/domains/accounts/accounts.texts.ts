/** Words about accounts. */
export const accountTexts = {
  de: {
    signIn: 'Anmelden',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    wrong: 'E-Mail-Adresse oder Passwort stimmen nicht. Bitte prüfen Sie beides.',
    tooMany: 'Zu viele Versuche. Bitte warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.',
  },
  en: {
    signIn: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    wrong: 'E-mail address or password is not right. Please check both.',
    tooMany: 'Too many tries. Please wait a quarter of an hour and try again.',
  },
} as const
