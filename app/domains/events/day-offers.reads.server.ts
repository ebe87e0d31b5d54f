import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { DayOfferState } from './day-offer.ts'

const shown = {
  id: true,
  state: true,
  beginsAt: true,
  endsAt: true,
  placeName: true,
  street: true,
  postcode: true,
  city: true,
  seats: true,
  note: true,
  reason: true,
  eventId: true,
  vacancy: { select: { id: true, title: true, occupation: true, alternatives: true } },
} as const

/** Offers of the own firm, newest first; answered ones for half a year. */
export async function offersOfFirm(scope: Scope, db: Db, now: Date) {
  if (scope.kind !== 'employer') return []
  const rows = await db.dayOffer.findMany({
    where: {
      employerId: scope.employerId,
      state: { in: ['offered', 'accepted', 'declined'] },
      offeredAt: { gt: new Date(now.getTime() - 180 * 86_400_000) },
    },
    select: shown,
    orderBy: [{ offeredAt: 'desc' }, { id: 'asc' }],
    take: 50,
  })
  return rows.map((row) => ({ ...row, state: row.state as DayOfferState }))
}

/** An offer as an officer works on it. Staff only. */
export async function offerForStaff(scope: Scope, db: Db, id: string) {
  if (scope.kind !== 'house') return null
  const row = await db.dayOffer.findUnique({
    where: { id },
    select: {
      ...shown,
      offeredBy: true,
      employer: { select: { id: true, name: true, siteId: true, contacts: { where: { main: true }, take: 1 } } },
    },
  })
  if (!row) return null
  const by = await db.user.findUnique({
    where: { id: row.offeredBy },
    select: { name: true, email: true, language: true },
  })
  return { ...row, state: row.state as DayOfferState, by }
}
