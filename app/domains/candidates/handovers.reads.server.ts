import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { HandoverState } from './handover.ts'

/** A handover with what became of the person since. */
export interface HandoverRow {
  id: string
  candidateId: string
  person: string
  occupation: string | null
  site: string | null
  state: HandoverState
  note: string | null
  reason: string | null
  from: string
  createdAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  /** Since the handover: proposals made, firms asked, and whether the person has work. */
  proposals: number
  leads: number
  hired: boolean
}

/** Handovers: the open ones longest waiting first, or those of one officer, newest first; at most 200. Staff only. */
export async function handovers(
  db: Db,
  scope: Scope,
  filter: { of: 'open' | 'all'; site: string; from: string },
): Promise<HandoverRow[]> {
  if (scope.kind !== 'house') return []
  const open = filter.of === 'open' ? Prisma.sql`AND h.state = 'open'` : Prisma.empty
  const order = filter.of === 'open' ? Prisma.sql`h.created_at, h.id` : Prisma.sql`h.created_at DESC, h.id`
  return db.$queryRaw<HandoverRow[]>`
    SELECT h.id, h.candidate_id AS "candidateId", coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS person,
      t.occupation, s.name AS site, h.state, h.note, h.reason, coalesce(f.name, h.from_user) AS "from", h.created_at AS "createdAt",
      coalesce(d.name, h.decided_by) AS "decidedBy", h.decided_at AS "decidedAt",
      (SELECT count(*)::int FROM proposal p WHERE p.candidate_id = c.id AND p.created_at >= h.created_at) AS proposals,
      (SELECT count(*)::int FROM lead l WHERE l.candidate_id = c.id AND l.created_at >= h.created_at) AS leads,
      EXISTS (SELECT FROM proposal p WHERE p.candidate_id = c.id AND p.state = 'hired' AND p.answered_at >= h.created_at) OR c.state = 'placed' AS hired
    FROM handover h JOIN candidate c ON c.id = h.candidate_id LEFT JOIN candidate_target t ON t.candidate_id = c.id AND t.position = 1
      LEFT JOIN site s ON s.id = h.site_id LEFT JOIN app_user f ON f.id = h.from_user LEFT JOIN app_user d ON d.id = h.decided_by
    WHERE (${filter.site} = '' OR h.site_id = ${filter.site}) AND (${filter.from} = '' OR h.from_user = ${filter.from}) ${open}
    ORDER BY ${order} LIMIT 200`
}

/** People for the handover form by part of the name or by number, at most ten. Staff only. */
export async function peopleToHandOver(
  db: Db,
  scope: Scope,
  typed: string,
): Promise<{ id: string; name: string; city: string | null; open: boolean }[]> {
  const text = typed.trim()
  if (scope.kind !== 'house' || text === '') return []
  return db.$queryRaw<{ id: string; name: string; city: string | null; open: boolean }[]>`
    SELECT c.id, coalesce(nullif(concat_ws(', ', c.last_name, c.first_name), ''), c.id) AS name, c.city,
      EXISTS (SELECT FROM handover h WHERE h.candidate_id = c.id AND h.state = 'open') AS open
    FROM candidate c WHERE c.state = 'active' AND (c.id = ${text}
      OR lower(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) LIKE ${`%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}
      OR lower(coalesce(c.last_name, '') || ', ' || coalesce(c.first_name, '')) LIKE ${`%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`})
    ORDER BY c.last_name, c.first_name, c.id LIMIT 10`
}
