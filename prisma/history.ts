import type { Db } from './transaction.ts'

/** One entry of the history, with the name of the member of staff who did it. */
export interface HistoryRow {
  at: Date
  /** As the history keeps it: `user:ID`, `token:NAME`, `person:ID`, `contact:EMPLOYER`, `import`, `demo` or `system`. */
  actor: string
  actorName: string | null
  action: string
  /** Changed: column → [old, new]. Added or removed rows: column → value. */
  changes: Record<string, unknown> | null
}

/** What happened to a record, latest first. Readings and changes of protected facts stand in the record of changes only. */
export function historyOf(db: Db, entity: string, rowId: string, limit = 200): Promise<HistoryRow[]> {
  return db.$queryRaw<HistoryRow[]>`
    SELECT h.at, h.actor, u.name AS "actorName", h.action, h.changes
    FROM history h LEFT JOIN app_user u ON u.id = substr(h.actor, 6) AND h.actor LIKE 'user:%'
    WHERE h.entity = ${entity} AND h.row_id = ${rowId} AND h.action <> 'read' AND h.action NOT LIKE 'protected%'
    ORDER BY h.at DESC, h.id DESC LIMIT ${limit}`
}

/** Who changed a record last, and when: what a person is told whose own change came second. */
export async function lastChange(
  db: Db,
  entity: string,
  rowId: string,
): Promise<{ at: Date; actor: string; actorName: string | null } | null> {
  const [row] = await historyOf(db, entity, rowId, 1)
  return row ? { at: row.at, actor: row.actor, actorName: row.actorName } : null
}
