import type { Prisma } from '../../prisma/generated/client.ts'
import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { guestsOf } from '../domains/events/day/day.reads.server.ts'
import { noteNoShows, tapPerson } from '../domains/events/day/tap-person.server.ts'
import type { TapInput } from '../domains/events/day/tap-person.server.ts'
import { tapPorts } from '../domains/events/day/taps.store.server.ts'
import type { PlacePorts } from '../domains/events/place-ports.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

/** The day of an event: taps at the door. Each is one transaction under the event's lock. */
export function wireDay(
  { database: { prisma } }: Parts,
  events: { placesIn(tx: Prisma.TransactionClient): PlacePorts },
  messages: { wake(): void },
) {
  const ports = (tx: Prisma.TransactionClient) => tapPorts(tx, events.placesIn(tx))
  return {
    app: {
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
    },
  }
}
