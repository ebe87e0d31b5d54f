import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { CorrectionRow, CorrectionValue, Decision, NewCorrection } from './correction.ts'

const json = (value: CorrectionValue | null) => (value === null ? null : JSON.stringify(value))

/** Writes a correction; one of the same field that nobody has decided about takes the new words. Answers its id. */
export async function putCorrection(tx: Db, { candidateId, field, value, says }: NewCorrection, now: Date) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO correction (id, candidate_id, field, value, says, state, made_at)
    VALUES (${newId()}, ${candidateId}, ${field}, ${json(value)}::text::jsonb, ${says}, 'open', ${now})
    ON CONFLICT (candidate_id, field) WHERE state = 'open'
    DO UPDATE SET value = EXCLUDED.value, says = EXCLUDED.says, made_at = EXCLUDED.made_at
    RETURNING id`
  return row?.id ?? ''
}

/** The person takes back what nobody has decided about; only the own. */
export async function withdrawCorrection(tx: Db, candidateId: string, id: string): Promise<boolean> {
  const { count } = await tx.correction.updateMany({
    where: { id, candidateId, state: 'open' },
    data: { state: 'withdrawn' },
  })
  return count === 1
}

/** The correction, locked until the end of the transaction: two officers decide one after the other. */
export async function lockCorrection(tx: Db, id: string): Promise<CorrectionRow | null> {
  const [row] = await tx.$queryRaw<CorrectionRow[]>`
    SELECT id, candidate_id AS "candidateId", field, value, before, state FROM correction WHERE id = ${id} FOR UPDATE`
  return row ?? null
}

export async function saveDecision(tx: Db, id: string, { state, before, reason, by, at }: Decision): Promise<void> {
  await tx.correction.update({
    where: { id },
    data: {
      state,
      before: before === null ? Prisma.DbNull : (before as Prisma.InputJsonObject),
      reason,
      decidedBy: by,
      decidedAt: at,
    },
  })
}

/** Whether the field has another correction that nobody has decided about. */
export async function hasOpenCorrection(tx: Db, candidateId: string, field: string): Promise<boolean> {
  return (await tx.correction.count({ where: { candidateId, field, state: 'open' } })) > 0
}
