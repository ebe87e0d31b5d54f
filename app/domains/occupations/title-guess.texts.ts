/** Words of the guesses that a job title leads to. */
export const titleGuessTexts = {
  de: {
    heading: 'Der Titel deutet auf diese Berufe. Bitte wählen:',
    vague:
      'Der Titel allein sagt nicht, welcher Beruf gemeint ist. Was ist dort vor allem zu tun, und welche Ausbildung braucht es? Bitte den Titel genauer fassen oder den Beruf suchen.',
    sure: (percent: number) => `zu ${percent} % sicher`,
    take: (title: string) => `Als Zielberuf nehmen: ${title}`,
  },
  en: {
    heading: 'The title points to these occupations. Please choose:',
    vague:
      'The title alone does not say which occupation is meant. What is mainly to be done there, and which training does it take? Please make the title more exact or search for the occupation.',
    sure: (percent: number) => `${percent} % sure`,
    take: (title: string) => `Take as target occupation: ${title}`,
  },
}
