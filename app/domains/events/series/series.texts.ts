import type { Reach, Rhythm } from './series.ts'

interface Words {
  title: string
  repeat: string
  repeatTitle: string
  intro(copied: string): string
  rhythm: string
  rhythms(weekday: string, week: string): Record<Rhythm, string>
  weeks: Record<'1' | '2' | '3' | '4' | 'last', string>
  count: string
  countHint(most: number): string
  preview: string
  previewTitle(n: number): string
  first: string
  there: string
  skipped(why: string): string
  shorter(n: number): string
  make(n: number): string
  made(n: number): string
  reach: string
  reaches: Record<Reach, string>
  reachHint: string
  changed(n: number): string
  refusedAt(day: string): string
  publishAll(n: number): string
  published(n: number, left: number): string
  cancelFollowing(dates: number, people: number): string
  cancelledFollowing(n: number): string
  here: string
}

/** Words of series of events. */
export const seriesTexts: { de: Words; en: Words } = {
  de: {
    title: 'Terminreihe',
    repeat: 'Wiederholen',
    repeatTitle: 'Diesen Termin wiederholen',
    intro: (copied) =>
      `Jeder weitere Termin wird ein Entwurf mit denselben Betrieben, Tischen, Gesprächszeiten und Zielberufen. Eingeladene kommen nicht mit. Der erste Termin: ${copied}.`,
    rhythm: 'Wie oft',
    rhythms: (weekday, week) => ({
      week: `jede Woche am ${weekday}`,
      fortnight: `alle zwei Wochen am ${weekday}`,
      month: `jeden Monat am ${week} ${weekday}`,
    }),
    weeks: { '1': 'ersten', '2': 'zweiten', '3': 'dritten', '4': 'vierten', last: 'letzten' },
    count: 'Termine insgesamt',
    countHint: (most) => `Mit dem ersten zusammen, höchstens ${most}.`,
    preview: 'Termine ansehen',
    previewTitle: (n) => `${n} Termine`,
    first: 'der erste Termin',
    there: 'steht schon in der Reihe',
    skipped: (why) => `fällt aus: ${why}`,
    shorter: (n) => `Wegen Feiertagen und Schließtagen werden es nur ${n} Termine.`,
    make: (n) => (n === 1 ? 'Einen Entwurf anlegen' : `${n} Entwürfe anlegen`),
    made: (n) => (n === 1 ? 'Ein Entwurf ist angelegt.' : `${n} Entwürfe sind angelegt.`),
    reach: 'Gilt für',
    reaches: { one: 'nur diesen Termin', following: 'diesen und die folgenden Termine der Reihe' },
    reachHint:
      'Bei den folgenden Terminen ändert sich nur, was Sie hier ändern. Eine andere Zeit verschiebt sie um ebenso viel.',
    changed: (n) => `${n} Termine sind geändert. Wer zugesagt hat oder eingeladen ist, bekommt eine Nachricht.`,
    refusedAt: (day) => `Es ist nichts geändert, denn der Termin vom ${day} lässt es nicht zu:`,
    publishAll: (n) => (n === 1 ? 'Den Entwurf veröffentlichen' : `Alle ${n} Entwürfe veröffentlichen`),
    published: (n, left) =>
      `${n} Termine sind veröffentlicht.${left > 0 ? ` Bei ${left} fehlen noch Angaben: Sie stehen auf der Seite des Termins.` : ''}`,
    cancelFollowing: (dates, people) =>
      `Es sind ${dates} Termine. ${people === 0 ? 'Es ist noch niemand betroffen.' : people === 1 ? 'Eine Person bekommt die Absage.' : `${people} Personen bekommen die Absage.`}`,
    cancelledFollowing: (n) => `${n} Termine sind abgesagt. Alle Betroffenen bekommen eine Nachricht.`,
    here: 'dieser Termin',
  },
  en: {
    title: 'Series',
    repeat: 'Repeat',
    repeatTitle: 'Repeat this event',
    intro: (copied) =>
      `Each further date becomes a draft with the same hosts, tables, slots and target occupations. Invited people are not taken along. The first date: ${copied}.`,
    rhythm: 'How often',
    rhythms: (weekday, week) => ({
      week: `every week on ${weekday}`,
      fortnight: `every two weeks on ${weekday}`,
      month: `every month on the ${week} ${weekday}`,
    }),
    weeks: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', last: 'last' },
    count: 'Dates in all',
    countHint: (most) => `The first included, at most ${most}.`,
    preview: 'Show dates',
    previewTitle: (n) => `${n} dates`,
    first: 'the first date',
    there: 'is in the series already',
    skipped: (why) => `is left out: ${why}`,
    shorter: (n) => `Because of holidays and closed days there are only ${n} dates.`,
    make: (n) => (n === 1 ? 'Make one draft' : `Make ${n} drafts`),
    made: (n) => (n === 1 ? 'One draft was made.' : `${n} drafts were made.`),
    reach: 'Applies to',
    reaches: { one: 'this date only', following: 'this date and those that follow' },
    reachHint: 'On the following dates only what you change here is changed. Another time moves them by as much.',
    changed: (n) => `${n} dates were changed. Those who accepted or are invited get a message.`,
    refusedAt: (day) => `Nothing was changed, because the date of ${day} does not allow it:`,
    publishAll: (n) => (n === 1 ? 'Publish the draft' : `Publish all ${n} drafts`),
    published: (n, left) =>
      `${n} dates were published.${left > 0 ? ` ${left} still lack facts: see the page of the date.` : ''}`,
    cancelFollowing: (dates, people) =>
      `There are ${dates} dates. ${people === 0 ? 'Nobody is concerned yet.' : people === 1 ? 'One person gets the cancellation.' : `${people} people get the cancellation.`}`,
    cancelledFollowing: (n) => `${n} dates were cancelled. Everybody concerned gets a message.`,
    here: 'this date',
  },
}
