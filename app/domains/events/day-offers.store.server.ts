import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { DayOffer } from './day-offer.ts'

/** Notes the offer of an application day; a vacancy of another firm is left out. */
export async function insertOffer(
  tx: Db,
  offer: DayOffer & { employerId: string; offeredBy: string },
  now: Date,
): Promise<string> {
  const { vacancyId, employerId } = offer
  const own = vacancyId !== null && (await tx.vacancy.count({ where: { id: vacancyId, employerId } })) === 1
  const id = newId()
  await tx.dayOffer.create({ data: { ...offer, id, vacancyId: own ? vacancyId : null, offeredAt: now } })
  return id
}

/** Answers an open offer, once. */
export async function answerOffer(
  tx: Db,
  id: string,
  answer: { state: 'accepted'; eventId: string } | { state: 'declined'; reason: string },
  by: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.dayOffer.updateMany({
    where: { id, state: 'offered' },
    data: { ...answer, answeredBy: by, answeredAt: now },
  })
  return count === 1
}

/** The firm takes an open offer back. */
export async function withdrawOffer(tx: Db, employerId: string, id: string): Promise<boolean> {
  const { count } = await tx.dayOffer.updateMany({
    where: { id, employerId, state: 'offered' },
    data: { state: 'withdrawn' },
  })
  return count === 1
}
