import { isolated } from '../../../lib/bidi.ts'
import { clock, dayInWords, shortDay, spanInWords, timesInWords } from '../../../lib/dates.ts'
import type { Language } from '../../../lib/dates.ts'
import { directionOf, langAttribute } from '../../../lib/languages.ts'
import type { CustomerLanguage, Direction } from '../../../lib/languages.ts'
import { agencyCardLine } from './agency-card-line.texts.ts'
import type { CardFacts } from './agency-card.ts'
import { printTexts } from './prints.texts.ts'
import { timetableTexts } from './timetable.texts.ts'
import { columnsOf, comes } from './session.ts'
import type { Session } from './session.ts'

/** What can be printed: the whole grid, timetables of people or of one, lists of hosts or of one, lists by table. */
export const printKinds = ['all', 'people', 'person', 'hosts', 'host', 'tables'] as const
export type PrintKind = (typeof printKinds)[number]

/** The event as it stands on the sheets. */
export interface PrintEvent {
  title: string
  beginsAt: Date
  endsAt: Date
  place: string
  bring: string | null
  contact: string
  cards: ReadonlyMap<string, CardFacts>
}

/** One sheet: a heading and a table; `widths` are shares, 0 as wide as its words; sizes in points and millimetres. */
export interface Sheet {
  title: string
  sub: string
  head: string[]
  widths: number[]
  rows: string[][]
  notes: string[]
  empty: string
  size: number
  inset: number
}

export interface PrintData {
  title: string
  language: string
  direction: Direction
  wide: boolean
  footer: string
  sheets: Sheet[]
}

/** The data of a printed plan; null when the person or host asked for is not there. `today` is an ISO date. */
export function printData(
  session: Session,
  event: PrintEvent,
  kind: PrintKind,
  id: string | null,
  language: Language,
  today: string,
): PrintData | null {
  const t = printTexts[language]
  const sheets =
    kind === 'all'
      ? wholePlan(session, event, language)
      : kind === 'people' || kind === 'person'
        ? timetables(session, event, kind === 'person' ? id : null, language)
        : hostLists(session, event, kind, id, language)
  if (sheets.length === 0) return null
  return {
    title: `${t.all}: ${event.title}`,
    language,
    direction: 'ltr',
    wide: kind === 'all',
    footer: `${event.title} · ${t.printed(shortDay(today, language))}`,
    sheets,
  }
}

const sub = (event: PrintEvent, language: CustomerLanguage): string =>
  [spanInWords(event.beginsAt, event.endsAt, language), isolated(event.place, directionOf(language))]
    .filter(Boolean)
    .join(' · ')

/** Most columns of tables on one landscape sheet; wider plans go on to the next. */
const mostColumns = 8

function wholePlan(session: Session, event: PrintEvent, language: Language): Sheet[] {
  const t = printTexts[language]
  const names = new Map(session.people.map(({ id, name }) => [id, name]))
  const columns = columnsOf(session).flatMap(({ host, tables }) =>
    Array.from({ length: tables }, (_, at) => ({ host, table: at + 1, alone: tables === 1 })),
  )
  const parts = Array.from({ length: Math.ceil(columns.length / mostColumns) }, (_, at) =>
    columns.slice(at * mostColumns, (at + 1) * mostColumns),
  )
  return parts.map((part) => ({
    title: `${t.all}: ${event.title}`,
    sub: sub(event, language),
    head: [t.round, ...part.map(({ host, table, alone }) => (alone ? host.name : `${host.name}, ${t.table(table)}`))],
    widths: [0, ...part.map(() => 1)],
    rows: session.rounds.map((round) => [
      `${round.round} · ${timesInWords(round.beginsAt, round.endsAt, language)}`,
      ...part.map(({ host, table }) => {
        const talk = session.talks.find(
          (one) => one.round === round.round && one.employerId === host.id && one.tableNo === table,
        )
        return talk ? `${names.get(talk.registrationId) ?? ''} (${talk.score})` : ''
      }),
    ]),
    notes: [],
    empty: t.none,
    size: 8,
    inset: 1.4,
  }))
}

/** The timetable of one person in the person's language; null when the person is not there. `today` is an ISO date. */
export function ownTimetable(
  session: Session,
  event: PrintEvent,
  registrationId: string,
  language: CustomerLanguage,
  today: string,
): PrintData | null {
  const sheets = timetables(session, event, registrationId, language)
  if (sheets.length === 0) return null
  const [t, direction] = [timetableTexts[language], directionOf(language)]
  return {
    title: `${t.person}: ${event.title}`,
    language: langAttribute(language),
    direction,
    wide: false,
    footer: `${isolated(event.title, direction)} · ${t.printed(dayInWords(today, language))}`,
    sheets,
  }
}

function timetables(session: Session, event: PrintEvent, only: string | null, language: CustomerLanguage): Sheet[] {
  const t = timetableTexts[language]
  const plain = (text: string) => isolated(text, directionOf(language))
  const hosts = new Map(session.hosts.map((host) => [host.id, host]))
  const rounds = new Map(session.rounds.map((round) => [round.round, round]))
  const people = session.people.filter((person) => (only === null ? comes(person) : person.id === only))
  return people.flatMap((person) => {
    const talks = session.talks
      .filter(({ registrationId }) => registrationId === person.id)
      .sort((a, b) => a.round - b.round)
    if (talks.length === 0 && only === null) return []
    const first = rounds.get(talks[0]?.round ?? 0)
    const cards = talks.flatMap(({ employerId }) => {
      const card = event.cards.get(employerId)
      const line = card ? agencyCardLine(card, language) : ''
      return line ? [`${plain(hosts.get(employerId)?.name ?? '')}: ${plain(line)}`] : []
    })
    return [
      {
        title: `${t.person}: ${plain(person.name)}`,
        sub: `${plain(event.title)} · ${sub(event, language)}`,
        head: [t.time, t.employer, t.place],
        widths: [0, 1, 0],
        rows: talks.map(({ round, employerId, tableNo }) => {
          const at = rounds.get(round)
          return [
            at ? timesInWords(at.beginsAt, at.endsAt, language) : '',
            plain(hosts.get(employerId)?.name ?? ''),
            `${t.place} ${tableNo}`,
          ]
        }),
        notes: [
          ...(first ? [t.come(clock(first.beginsAt, language))] : []),
          ...(event.bring ? [t.bring(plain(event.bring))] : []),
          ...(event.contact ? [t.ask(plain(event.contact))] : []),
          ...cards,
        ],
        empty: t.none,
        size: 12,
        inset: 3,
      },
    ]
  })
}

function hostLists(
  session: Session,
  event: PrintEvent,
  kind: PrintKind,
  only: string | null,
  language: Language,
): Sheet[] {
  const t = printTexts[language]
  const people = new Map(session.people.map((person) => [person.id, person]))
  const list = (title: string, mine: Session['talks']): Sheet => ({
    title,
    sub: `${event.title} · ${sub(event, language)}`,
    head: [t.round, t.time, t.place, t.name, t.note],
    widths: [0, 0, 0, 1, 1],
    rows: session.rounds.flatMap((round) =>
      mine
        .filter((talk) => talk.round === round.round)
        .map((talk) => {
          const person = people.get(talk.registrationId)
          const name = person ? (comes(person) ? person.name : `${person.name} (${t.absent})`) : ''
          return [
            String(round.round),
            timesInWords(round.beginsAt, round.endsAt, language),
            t.table(talk.tableNo),
            name,
            ' ',
          ]
        }),
    ),
    notes: [],
    empty: t.none,
    size: 10.5,
    inset: 2.6,
  })
  return columnsOf(session)
    .filter(({ host }) => kind !== 'host' || host.id === only)
    .flatMap(({ host, tables }) => {
      const mine = session.talks.filter(({ employerId }) => employerId === host.id)
      if (kind !== 'tables') return [list(`${t.host}: ${host.name}`, mine)]
      return Array.from({ length: tables }, (_, at) =>
        list(
          `${host.name}, ${t.table(at + 1)}`,
          mine.filter(({ tableNo }) => tableNo === at + 1),
        ),
      )
    })
}
