import type { Db } from '../../../prisma/transaction.ts'
import { factsOfText, factsText } from './sensitive-facts.ts'
import type { SensitiveFacts } from './sensitive-facts.ts'

/** What seals and opens texts under one key. */
export interface FactsKey {
  seal(text: string): string
  open(sealed: string): string
}

const purpose = 'protected facts'
const sample = 'known text'
const rowsAtOnce = 500

const opens = (key: FactsKey, sealed: string): boolean => {
  try {
    return key.open(sealed) === sample
  } catch {
    return false
  }
}

/** Whether the key of the house is the one by which facts are sealed; the first key that comes is kept. */
export async function checkKey(db: Db, key: FactsKey): Promise<'right' | 'wrong'> {
  const known = await db.sealedCheck.findUnique({ where: { purpose } })
  if (known) return opens(key, known.sample) ? 'right' : 'wrong'
  const made = await db.sealedCheck.createMany({ data: [{ purpose, sample: key.seal(sample) }], skipDuplicates: true })
  return made.count === 1 ? 'right' : checkKey(db, key)
}

interface PlainRow extends SensitiveFacts {
  candidateId: string
  sealed: string | null
}

/**
 * Seals what stands in plain columns, some rows a call, and empties them; a fact that was sealed before stays unless a plain one came
 * for it. Answers how many rows. To be called in a transaction until it answers 0.
 */
export async function sealSome(tx: Db, key: FactsKey): Promise<number> {
  const rows = await tx.$queryRaw<PlainRow[]>`
    SELECT candidate_id AS "candidateId", sex, nationality, severely_disabled AS "severelyDisabled", family_status AS "familyStatus", sealed
    FROM candidate_protected
    WHERE sex IS NOT NULL OR nationality IS NOT NULL OR severely_disabled IS NOT NULL OR family_status IS NOT NULL
    ORDER BY candidate_id LIMIT ${rowsAtOnce} FOR UPDATE`
  if (rows.length === 0) return 0
  const sealed = rows.map(({ candidateId, sealed: before, ...plain }) => {
    const known = before === null ? null : factsOfText(key.open(before))
    const facts: SensitiveFacts = {
      sex: plain.sex ?? known?.sex ?? null,
      nationality: plain.nationality ?? known?.nationality ?? null,
      severelyDisabled: plain.severelyDisabled ?? known?.severelyDisabled ?? null,
      familyStatus: plain.familyStatus ?? known?.familyStatus ?? null,
    }
    return { id: candidateId, sealed: key.seal(factsText(facts)) }
  })
  await tx.$executeRaw`
    UPDATE candidate_protected p SET sealed = n.sealed, sex = NULL, nationality = NULL, severely_disabled = NULL, family_status = NULL
    FROM jsonb_to_recordset(${JSON.stringify(sealed)}::text::jsonb) AS n(id text, sealed text) WHERE p.candidate_id = n.id`
  return rows.length
}

/** Notes in the record of changes that rows were sealed. */
export async function noteSealing(tx: Db, count: number): Promise<void> {
  await tx.historyEntry.create({
    data: { actor: 'system: sealing', entity: 'list', rowId: 'protected', action: 'sealed', changes: { count } },
  })
}

/** Seals everything anew under another key, in the caller's one transaction, so that all of it is under one key at any time. */
export async function reseal(tx: Db, before: FactsKey, now: FactsKey): Promise<number> {
  const known = await tx.sealedCheck.findUnique({ where: { purpose } })
  if (!known || !opens(before, known.sample)) throw new Error('The former key does not open what is sealed')
  let [after, count] = ['', 0]
  for (;;) {
    const rows = await tx.$queryRaw<{ id: string; sealed: string }[]>`
      SELECT candidate_id AS id, sealed FROM candidate_protected WHERE sealed IS NOT NULL AND candidate_id > ${after}
      ORDER BY candidate_id LIMIT ${rowsAtOnce} FOR UPDATE`
    if (rows.length === 0) break
    const anew = rows.map(({ id, sealed }) => ({ id, sealed: now.seal(before.open(sealed)) }))
    await tx.$executeRaw`
      UPDATE candidate_protected p SET sealed = n.sealed
      FROM jsonb_to_recordset(${JSON.stringify(anew)}::text::jsonb) AS n(id text, sealed text) WHERE p.candidate_id = n.id`
    after = rows.at(-1)?.id ?? after
    count += rows.length
  }
  await tx.sealedCheck.update({ where: { purpose }, data: { sample: now.seal(sample) } })
  return count
}

/** Sensitive facts as SQL of statistics reads them (JSON for `jsonb_to_recordset`), of people whose data statistics may use; null: the key does not open them. */
export type OpenFacts = (
  db: Db,
  of?: { integratedFrom: string; to: string } | { candidateId: string },
) => Promise<string | null>

/** Opens facts for statistics: only of people who did not object, and only those of the question. Gives way to other work between pieces. */
export const openFactsWith =
  (key: FactsKey): OpenFacts =>
  async (db, of) => {
    const known = await db.sealedCheck.findUnique({ where: { purpose } })
    if (known && !opens(key, known.sample)) return null
    const told: Record<string, unknown>[] = []
    const [from, to] = of && 'to' in of ? [of.integratedFrom, of.to] : [null, null]
    const only = of && 'candidateId' in of ? of.candidateId : null
    for (let after = ''; ;) {
      const rows = await db.$queryRaw<{ id: string; sealed: string }[]>`
        SELECT p.candidate_id AS id, p.sealed FROM candidate_protected p
        WHERE p.statistics_use AND p.sealed IS NOT NULL AND p.candidate_id > ${after} AND (${only}::text IS NULL OR p.candidate_id = ${only})
          AND (${from}::date IS NULL OR EXISTS (SELECT FROM integration i WHERE i.candidate_id = p.candidate_id
            AND coalesce(i.begins_on, i.recorded_on) BETWEEN ${from}::date AND ${to}::date))
        ORDER BY p.candidate_id LIMIT 5000`
      for (const { id, sealed } of rows) {
        const { severelyDisabled, familyStatus, ...facts } = factsOfText(key.open(sealed))
        told.push({ id, ...facts, severely_disabled: severelyDisabled, family_status: familyStatus })
      }
      if (rows.length < 5000) return JSON.stringify(told)
      after = rows.at(-1)?.id ?? after
    }
  }
