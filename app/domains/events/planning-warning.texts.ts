interface Words {
  title: string
  holiday(day: string, name: string): string
  closed(day: string, reason: string): string
  weekend(day: string): string
  hours: string
  host(name: string): string
  contact(name: string): string
  people(count: number): string
}

/** Words of the warnings when an event is planned. */
export const planningWarningTexts: { de: Words; en: Words } = {
  de: {
    title: 'Bitte prüfen',
    holiday: (day, name) => `${day} ist ein gesetzlicher Feiertag: ${name}.`,
    closed: (day, reason) => `${day} ist geschlossen: ${reason}.`,
    weekend: (day) => `${day} liegt am Wochenende.`,
    hours: 'Die Zeit liegt außerhalb von 7 bis 19 Uhr.',
    host: (name) => `${name} hat zur selben Zeit:`,
    contact: (name) => `${name} ist zur selben Zeit Ansprechperson von:`,
    people: (count) =>
      count === 1
        ? 'Eine Person auf der Liste hat zur selben Zeit einen anderen zugesagten Termin.'
        : `${count} Personen auf der Liste haben zur selben Zeit einen anderen zugesagten Termin.`,
  },
  en: {
    title: 'Please check',
    holiday: (day, name) => `${day} is a public holiday: ${name}.`,
    closed: (day, reason) => `${day} is a closed day: ${reason}.`,
    weekend: (day) => `${day} is at the weekend.`,
    hours: 'The time lies outside 7 to 19 o’clock.',
    host: (name) => `${name} has at the same time:`,
    contact: (name) => `${name} is at the same time the contact of:`,
    people: (count) =>
      count === 1
        ? 'One person on the list has another accepted appointment at the same time.'
        : `${count} people on the list have another accepted appointment at the same time.`,
  },
}
