import type { Prisma } from '../../prisma/generated/client.ts'
import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { boardOf } from '../domains/events/day/board.ts'
import { guestsOf } from '../domains/events/day/day.reads.server.ts'
import { attendanceData, badgesData, certificatesData } from '../domains/events/day/papers.ts'
import type { Paper } from '../domains/events/day/papers.ts'
import { eventOfScreen, screenToken } from '../domains/events/day/screen-token.server.ts'
import { noteNoShows, tapPerson } from '../domains/events/day/tap-person.server.ts'
import type { TapInput } from '../domains/events/day/tap-person.server.ts'
import { tapPorts } from '../domains/events/day/taps.store.server.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { eventDetail } from '../domains/events/events.reads.server.ts'
import { talksOfEvent } from '../domains/events/talks/talks.reads.server.ts'
import type { PlacePorts } from '../domains/events/place-ports.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

/** The day of an event: taps at the door. Each is one transaction under the event's lock. */
export function wireDay(
  { database: { prisma }, secret, now }: Parts,
  events: { placesIn(tx: Prisma.TransactionClient): PlacePorts },
  messages: { wake(): void },
) {
  const ports = (tx: Prisma.TransactionClient) => tapPorts(tx, events.placesIn(tx))
  const board = async (scope: Scope, eventId: string, names: boolean) => {
    const event = await eventDetail(prisma, scope, eventId)
    if (!event || event.state === 'draft') return null
    const guests = await guestsOf(prisma, scope, eventId)
    const talks = await talksOfEvent(prisma, scope, eventId)
    const hosts = event.hosts.map(({ employerId, tables, employer }) => ({ employerId, tables, name: employer.name }))
    return { title: event.title, board: boardOf(guests, talks, hosts, now(), names) }
  }
  return {
    app: {
      /** A paper of the day as PDF; null without the event. */
      paper: async (scope: Scope, eventId: string, paper: Paper, only: string | null) => {
        const row = await eventDetail(prisma, scope, eventId)
        if (!row || scope.kind !== 'house') return null
        const house = await prisma.house.findFirst()
        const guests = await guestsOf(prisma, scope, eventId)
        const event = {
          ...row,
          hosts: row.hosts.map(({ employer }) => employer.name),
          house: { name: house?.name ?? '', serviceName: house?.serviceName ?? '' },
        }
        const data =
          paper === 'attendance'
            ? attendanceData(event, guests, now())
            : paper === 'badges'
              ? badgesData(event, guests)
              : certificatesData(event, guests, now(), only)
        return makePdf({ template: `events/day/${paper}.typ`, data })
      },
      tap: async (actor: ActorName, input: Omit<TapInput, 'by'>) => {
        const done = await inTransaction(prisma, actor, (tx) => tapPerson(ports(tx), { ...input, by: actor })).catch(
          (error: unknown) => {
            if (brokenConstraint(error) === 'registration_no_overlap') return refused('overlap')
            throw error
          },
        )
        messages.wake()
        return done
      },
      noShows: (actor: ActorName, eventId: string) =>
        inTransaction(prisma, actor, (tx) => noteNoShows(ports(tx), eventId, actor)),
    },
    reads: {
      guests: (scope: Scope, eventId: string) => guestsOf(prisma, scope, eventId),
      board: (scope: Scope, eventId: string) => board(scope, eventId, true),
      /** Where the board for the hall stands. */
      screenPath: (eventId: string) => `/screen/${screenToken(secret, eventId)}`,
      /** The board for the hall by its address: no names. */
      screen: (token: string) => {
        const eventId = eventOfScreen(secret, token)
        return eventId === null ? null : board({ kind: 'house' }, eventId, false)
      },
    },
  }
}
