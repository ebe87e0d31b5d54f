import type { Prisma } from '../../../../prisma/generated/client.ts'
import type { PlacePorts } from '../place-ports.ts'
import type { RegistrationState } from '../registration.ts'
import type { TapStep } from './check-in.ts'
import type { TapPorts } from './tap-person.server.ts'

/** The ports of taps on a running transaction. */
export function tapPorts(tx: Prisma.TransactionClient, places: PlacePorts) {
  return {
    places,
    tap: async (nonce) => {
      const row = await tx.checkInTap.findUnique({ where: { nonce } })
      return row && { ...row, step: row.step as TapStep, state: row.state as RegistrationState }
    },
    saveTap: async (tap) => void (await tx.checkInTap.create({ data: tap })),
    stillExpected: async (eventId: string) =>
      (await tx.registration.findMany({ where: { eventId, state: 'accepted' }, select: { id: true } })).map(
        ({ id }) => id,
      ),
  } satisfies TapPorts & { stillExpected(eventId: string): Promise<string[]> }
}
