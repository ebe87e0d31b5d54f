/** Words for staff about letters: their cover list, printing and posting. */
export const letterTexts = {
  de: {
    letters: 'Briefe',
    intro: (n: number, day: string) =>
      `${n === 1 ? 'Ein Brief' : `${n} Briefe`}, gedruckt am ${day}, nach Postleitzahl geordnet. Dieses Blatt bleibt im Haus.`,
    number: 'Nr.',
    name: 'Name',
    postcode: 'PLZ',
    city: 'Ort',
    purpose: 'Zweck',
    withheld: 'Nicht gedruckt',
    toPrint: (n: number) => `Briefe: ${n} zu drucken`,
    open: 'Briefe als PDF öffnen',
    how: 'Drucken Sie zuerst alle Briefe des PDF. Bestätigen Sie danach, dass sie in der Post sind. Briefe, die sich inzwischen erledigt haben, werden dabei zurückgezogen.',
    done: 'Gedruckt und verschickt',
    posted: (n: number) =>
      n === 1 ? 'Ein Brief ist als verschickt notiert.' : `${n} Briefe sind als verschickt notiert.`,
    takeOut: (names: string) => `Zurückgezogen, bitte nicht mehr verschicken: ${names}`,
  },
  en: {
    letters: 'Letters',
    intro: (n: number, day: string) =>
      `${n === 1 ? 'One letter' : `${n} letters`}, printed on ${day}, ordered by postcode. This sheet stays in the house.`,
    number: 'No.',
    name: 'Name',
    postcode: 'Postcode',
    city: 'Town',
    purpose: 'Purpose',
    withheld: 'Not printed',
    toPrint: (n: number) => `Letters: ${n} to print`,
    open: 'Open letters as PDF',
    how: 'First print all letters of the PDF. Then confirm that they are in the post. Letters that are no longer needed are withdrawn at that moment.',
    done: 'Printed and posted',
    posted: (n: number) => (n === 1 ? 'One letter is noted as posted.' : `${n} letters are noted as posted.`),
    takeOut: (names: string) => `Withdrawn, please do not post any more: ${names}`,
  },
} as const
