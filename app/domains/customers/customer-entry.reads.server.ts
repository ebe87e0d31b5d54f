import type { Db } from '../../../prisma/transaction.ts'
import type { PossiblePerson } from './customer-entry.ts'

interface Row {
  id: string
  born: Date | null
}

const possible = ({ id, born }: Row): PossiblePerson => ({ id, birthYear: born?.getUTCFullYear() ?? null })

/** People with this address of a mailbox, at most ten. The caller has proved that the mailbox is the own; no scope yet. */
export async function peopleOfAddress(db: Db, address: string): Promise<PossiblePerson[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, p.birth_date AS born FROM candidate c LEFT JOIN candidate_protected p ON p.candidate_id = c.id
    WHERE lower(c.email) = ${address} ORDER BY c.id LIMIT 10`
  return rows.map(possible)
}

/** Whom a letter with this code was sent to; null when the code opens nothing (any more). */
export async function personOfCode(db: Db, codeHash: string, now: Date): Promise<PossiblePerson | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT r.candidate_id AS id, p.birth_date AS born
    FROM invitation i JOIN registration r ON r.id = i.registration_id LEFT JOIN candidate_protected p ON p.candidate_id = r.candidate_id
    WHERE i.code_hash = ${codeHash} AND i.expires_at > ${now}`
  return row ? possible(row) : null
}
