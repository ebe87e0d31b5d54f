import { clock, dayInWords, dayOf, spanInWords } from '../../../lib/dates.ts'
import { hasArrived, spacedCode } from './check-in.ts'
import type { Guest } from './guest.ts'

export const papers = ['attendance', 'badges', 'certificates'] as const
export type Paper = (typeof papers)[number]

/** What the papers of a day say of the event. */
export interface PaperEvent {
  title: string
  beginsAt: Date
  endsAt: Date
  placeName: string | null
  street: string | null
  postcode: string | null
  city: string | null
  hosts: readonly string[]
  house: { name: string; serviceName: string }
}

const place = (event: PaperEvent): string =>
  [event.placeName, event.street, [event.postcode, event.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')

/** "Kretzschmar, Doreen" as people are addressed: "Doreen Kretzschmar". */
export const fullName = (listed: string): string => listed.split(', ').reverse().join(' ')

const expected = (guest: Guest): boolean =>
  guest.state === 'accepted' || guest.state === 'no_show' || hasArrived(guest.state)

/** Attendance list: everybody who is expected or here, by name, with room to sign. No address, no reason, no legal circle. */
export function attendanceData(event: PaperEvent, guests: readonly Guest[], now: Date) {
  const rows = guests.filter(expected)
  return {
    title: `Anwesenheitsliste: ${event.title}`,
    when: spanInWords(event.beginsAt, event.endsAt),
    place: place(event),
    asOf: `Stand ${dayInWords(dayOf(now))}, ${clock(now)}`,
    counted: `${rows.filter(({ state }) => hasArrived(state)).length} von ${rows.length} da`,
    rows: rows.map((guest) => ({
      name: guest.name,
      code: spacedCode(guest.code),
      slot: guest.slotBegins ? clock(guest.slotBegins) : '',
      came: hasArrived(guest.state)
        ? guest.checkedInAt
          ? clock(guest.checkedInAt)
          : 'ja'
        : guest.state === 'no_show'
          ? 'nein'
          : '',
    })),
  }
}

/** Badges: name and code, nothing that says why somebody is here. */
export function badgesData(event: PaperEvent, guests: readonly Guest[]) {
  return {
    title: `Namensschilder: ${event.title}`,
    badges: guests
      .filter(expected)
      .map((guest) => ({ name: fullName(guest.name), code: spacedCode(guest.code), qr: guest.code })),
  }
}

/** Certificates of attendance (Teilnahmebescheinigung) of those who came; `only` one registration. */
export function certificatesData(event: PaperEvent, guests: readonly Guest[], now: Date, only: string | null) {
  return {
    title: `Teilnahmebescheinigung: ${event.title}`,
    house: event.house.name,
    service: event.house.serviceName,
    event: event.title,
    when: spanInWords(event.beginsAt, event.endsAt),
    place: place(event),
    hosts: event.hosts.slice(0, 12),
    madeOn: `${event.city ? `${event.city}, ` : ''}${dayInWords(dayOf(now))}`,
    names: guests
      .filter((guest) => hasArrived(guest.state) && (only === null || guest.id === only))
      .map((guest) => fullName(guest.name)),
  }
}
