import type { Db } from '../../../../prisma/transaction.ts'
import type { Scope } from '../../accounts/permissions.ts'
import type { RegistrationState } from '../registration.ts'
import type { Guest } from './guest.ts'

/** More than the largest fairs have. */
const most = 3000

/** Everybody who may stand at the door of an event, by name; nobody for readers who may not see the house. */
export async function guestsOf(db: Db, scope: Scope, eventId: string): Promise<Guest[]> {
  if (scope.kind !== 'house') return []
  const rows = await db.registration.findMany({
    where: { eventId },
    select: {
      id: true,
      candidateId: true,
      state: true,
      checkInCode: true,
      checkedInAt: true,
      overbooked: true,
      via: true,
      slot: { select: { beginsAt: true } },
      candidate: { select: { firstName: true, lastName: true } },
    },
    orderBy: [{ candidate: { lastName: 'asc' } }, { candidate: { firstName: 'asc' } }, { id: 'asc' }],
    take: most,
  })
  return rows.map((row) => ({
    id: row.id,
    candidateId: row.candidateId,
    name: [row.candidate.lastName, row.candidate.firstName].filter(Boolean).join(', ') || row.candidateId,
    code: row.checkInCode,
    state: row.state as RegistrationState,
    slotBegins: row.slot?.beginsAt ?? null,
    checkedInAt: row.checkedInAt,
    overbooked: row.overbooked,
    atTheDoor: row.via === 'door',
  }))
}
