import type { InviteAdvice } from './invite-range.ts'

interface Words {
  title: string
  advice(advice: InviteAdvice, open: number): string
  coming(advice: InviteAdvice): string
  basis(advice: InviteAdvice): string
  channel(name: 'mail' | 'letter', short: boolean, came: number, invited: number): string
  enough: string
  overbookTitle: string
  overbookHint(used: number, limit: number, capacity: number, taken: number): string
  overbookReason: string
  overbook: string
  overbookNone: string
  pick: string
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
const stretch = (low: number, high: number): string => (low === high ? String(low) : `${low}–${high}`)

/** Words of the advice how many to invite, and of open overbooking. */
export const inviteAdviceTexts: { de: Words; en: Words } = {
  de: {
    title: 'Wie viele einladen?',
    advice: (a, open) =>
      a.from === a.to
        ? `Für ${open} freie Plätze: ${a.from} Personen einladen.`
        : `Für ${open} freie Plätze: ${a.from}–${a.to} Personen einladen.`,
    coming: (a) =>
      `Bei ${a.from} kommen mit ${percent(a.chance)} Wahrscheinlichkeit ${stretch(a.comingFrom.low, a.comingFrom.high)}, bei ${a.to} kommen ${stretch(a.comingTo.low, a.comingTo.high)}. Wer schon eingeladen ist und noch nicht geantwortet hat, zählt zu diesen Personen.`,
    basis: (a) =>
      a.basis === 0
        ? `Noch ohne eigene Erfahrung: gerechnet mit einem Anteil von ${percent(a.share)}, der kommt.`
        : `Grundlage: ${a.basis} Eingeladene ähnlicher Termine aus zwei Jahren; ${percent(a.share)} kommen.`,
    channel: (name, short, came, invited) =>
      `${name === 'mail' ? 'E-Mail' : 'Brief'}, ${short ? 'weniger als' : 'mindestens'} 14 Tage vorher: ${came} von ${invited} kamen`,
    enough: 'Es ist kein Platz mehr frei. Weitere Einladungen führen auf die Warteliste.',
    overbookTitle: 'Über die Plätze hinaus anmelden',
    overbookHint: (used, limit, capacity, taken) =>
      `${taken} von ${capacity} Plätzen sind vergeben. Darüber hinaus sind ${used} von ${limit} Personen angemeldet. Der Grund steht im Verlauf.`,
    overbookReason: 'Grund',
    overbook: 'Über die Plätze hinaus anmelden',
    overbookNone:
      'Offene Überbuchung ist für diesen Termin nicht vorgesehen oder ausgeschöpft. Die Zahl steht unter „Bearbeiten“.',
    pick: 'Person von der Warteliste',
  },
  en: {
    title: 'How many to invite?',
    advice: (a, open) =>
      a.from === a.to
        ? `For ${open} free places: invite ${a.from} people.`
        : `For ${open} free places: invite ${a.from}–${a.to} people.`,
    coming: (a) =>
      `Of ${a.from}, ${stretch(a.comingFrom.low, a.comingFrom.high)} come with a chance of ${percent(a.chance)}; of ${a.to}, ${stretch(a.comingTo.low, a.comingTo.high)}. Those invited who have not answered yet are among these people.`,
    basis: (a) =>
      a.basis === 0
        ? `Without own experience yet: reckoned with a share of ${percent(a.share)} that comes.`
        : `Based on ${a.basis} people invited to like events in two years; ${percent(a.share)} come.`,
    channel: (name, short, came, invited) =>
      `${name === 'mail' ? 'Mail' : 'Letter'}, ${short ? 'less than' : 'at least'} 14 days before: ${came} of ${invited} came`,
    enough: 'No place is free. Further invitations lead to the waiting list.',
    overbookTitle: 'Register beyond the places',
    overbookHint: (used, limit, capacity, taken) =>
      `${taken} of ${capacity} places are taken. Beyond them ${used} of ${limit} people are registered. The reason is kept in the history.`,
    overbookReason: 'Reason',
    overbook: 'Register beyond the places',
    overbookNone: 'Open overbooking is not planned for this event, or used up. The number stands under “Edit”.',
    pick: 'Person from the waiting list',
  },
}
