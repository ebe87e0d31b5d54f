import type { Db } from '../../../prisma/transaction.ts'
import type { StatisticsFacts } from './entries.form.ts'

/** Sets the cost of an event, or takes it away. False where the event is none. */
export async function setEventCost(
  tx: Db,
  { eventId, euros, notedBy, notedAt }: { eventId: string; euros: number | null; notedBy: string; notedAt: Date },
): Promise<boolean> {
  if (euros === null) {
    await tx.eventCost.deleteMany({ where: { eventId } })
    return true
  }
  if (!(await tx.event.findUnique({ where: { id: eventId }, select: { id: true } }))) return false
  const values = { euros, notedBy, notedAt }
  await tx.eventCost.upsert({ where: { eventId }, create: { eventId, ...values }, update: values })
  return true
}

/** Notes whether an integration lasted six months; null opens it again. False where it is gone or its six months are not over. */
export async function setLasting(tx: Db, id: string, lasted: boolean | null, today: string): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE integration SET sustained = ${lasted}::boolean, sustained_on = CASE WHEN ${lasted}::boolean IS NULL THEN NULL ELSE ${today}::date END
    WHERE id = ${id} AND (${lasted}::boolean IS NOT TRUE OR coalesce(begins_on, recorded_on) + interval '6 months' <= ${today}::date)`
  return changed > 0
}

/** Keeps the facts of a person that figures use. False where the person is gone. */
export async function setStatisticsFacts(tx: Db, candidateId: string, facts: StatisticsFacts): Promise<boolean> {
  if (!(await tx.candidate.findUnique({ where: { id: candidateId }, select: { id: true } }))) return false
  const day = (text: string | null) => (text ? new Date(`${text}T00:00:00.000Z`) : null)
  const values = {
    unemployedSince: day(facts.unemployedSince),
    benefitSince: day(facts.benefitSince),
    statisticsUse: facts.statisticsUse,
  }
  await tx.candidateProtected.upsert({ where: { candidateId }, create: { candidateId, ...values }, update: values })
  return true
}
