import type { Prisma } from '../../../prisma/generated/client.ts'
import { dateColumn, dayOf } from '../../lib/dates.ts'

/** Notes how the last contact with a firm ended: the ranking of leads reads it. */
export async function noteContact(
  tx: Prisma.TransactionClient,
  employerId: string,
  result: string,
  now: Date,
): Promise<void> {
  await tx.employer.update({
    where: { id: employerId },
    data: { lastContactOn: dateColumn(dayOf(now)), lastContactResult: result, version: { increment: 1 } },
  })
}
