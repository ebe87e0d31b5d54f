import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { EmployerDetails, EmployerLanguage } from './employer-message.ts'
import type { EmployerPurpose } from './employer-purposes.ts'

/** A notice to employers, written with its cause. */
export interface EmployerNotice {
  /** `vacancy:ID`, `event:ID`, `proposal:ID` or `employer:ID` (see `occasionOf`). */
  occasion: string
  purpose: EmployerPurpose
  /** Tells one occurrence of the cause from the next; a repeat of the same one writes nothing. */
  revision: number
  /** Each firm's main contact with an address, else another contact's, else the address of the firm. */
  employerIds?: readonly string[]
  /** These contacts. */
  contactIds?: readonly string[]
  /** These accounts of a firm, while they are open. */
  userIds?: readonly string[]
  details?: EmployerDetails
  language?: EmployerLanguage
  /** Not before; none: now. */
  dueAt?: Date
}

interface Recipient {
  employerId: string
  address: string | null
}

/** Addresses for a notice, one an employer and contact, those without any as null. An address that a server refused is none. */
async function recipients(
  tx: Db,
  { employerIds = [], contactIds = [], userIds = [] }: EmployerNotice,
): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    WITH usable AS (
      SELECT k.employer_id, k.id AS contact_id, lower(k.email) AS address, CASE WHEN k.main THEN 0 ELSE 1 END AS rank, k.name
      FROM employer_contact k
      WHERE k.email IS NOT NULL AND NOT EXISTS (SELECT FROM refused_address x WHERE x.address = lower(k.email))
      UNION ALL
      SELECT f.id, NULL, lower(f.email), 2, '' FROM employer f
      WHERE f.email IS NOT NULL AND NOT EXISTS (SELECT FROM refused_address x WHERE x.address = lower(f.email)))
    SELECT f.id AS "employerId", (SELECT u.address FROM usable u WHERE u.employer_id = f.id ORDER BY u.rank, u.name, u.address LIMIT 1) AS address
    FROM employer f WHERE f.id = ANY (${[...employerIds]})
    UNION
    SELECT k.employer_id, u.address FROM employer_contact k LEFT JOIN usable u ON u.contact_id = k.id
    WHERE k.id = ANY (${[...contactIds]})
    UNION
    SELECT a.employer_id, lower(a.email) FROM app_user a
    WHERE a.id = ANY (${[...userIds]}) AND a.active AND a.employer_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM refused_address x WHERE x.address = lower(a.email))`
}

/**
 * Writes a notice to employers in the transaction of its cause, one mail an address. Doing it again writes nothing, also when two
 * transactions do it at the same time. Employers that cannot be written to are named, for an officer to call.
 */
export async function tellEmployers(
  tx: Db,
  notice: EmployerNotice,
  now: Date,
): Promise<{ queued: string[]; withoutAddress: string[] }> {
  const all = await recipients(tx, notice)
  const dueAt = notice.dueAt ?? now
  const rows = all.flatMap(({ employerId, address }) =>
    address === null ? [] : [{ id: newId(), employer_id: employerId, address }],
  )
  const written = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO message (id, employer_id, address, purpose, occasion, revision, copy, channel, language, state, facts, due_at, created_at)
    SELECT id, employer_id, address, ${notice.purpose}, ${notice.occasion}, ${notice.revision}::int, false, 'mail', ${notice.language ?? 'de'},
      ${dueAt > now ? 'planned' : 'queued'}, ${JSON.stringify(notice.details ?? {})}::jsonb, ${dueAt}, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (id text, employer_id text, address text)
    ORDER BY employer_id, address
    ON CONFLICT (employer_id, address, occasion, purpose, revision) DO NOTHING
    RETURNING id`
  return {
    queued: written.map(({ id }) => id),
    withoutAddress: all.filter(({ address }) => address === null).map(({ employerId }) => employerId),
  }
}
