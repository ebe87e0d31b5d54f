import { Prisma } from '../../../prisma/generated/client.ts'
import { pageSize } from '../../../prisma/list-sql.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { BehindFigure, BehindQuery, BehindRow } from './behind.ts'
import { aftercareDue, counted, lasting, trialsOf } from './integrations.reads.server.ts'
import { closedRows, eventStages, funnelRows, leadStages, silentRows } from './work.reads.server.ts'
import type { EventDivision } from './work.ts'

const at = (column: Condition, site: string): Condition => (site ? Prisma.sql`AND ${column} = ${site}` : Prisma.empty)
const person = Prisma.sql`'/candidates/' || c.id AS link, concat_ws(', ', c.last_name, c.first_name) AS name`
const vacancy = Prisma.sql`'/vacancies/' || v.id AS link, v.title AS name`

const divided = (by: string, part: string): Condition => {
  if (by === 'month') return Prisma.sql`to_char(i.day, 'YYYY-MM') = ${part}`
  if (by === 'site') return Prisma.sql`coalesce(i.site_id, '') = ${part}`
  if (by === 'profile') return Prisma.sql`i.profile_class = ${part}`
  if (by === 'way' && part === 'other') return Prisma.sql`i.via NOT IN ('lead', 'event', 'proposal')`
  return by === 'way' ? Prisma.sql`i.via = ${part}` : Prisma.sql`TRUE`
}

const talk = Prisma.sql`SELECT o.id, ${person}, e.name AS detail, c.site_id, o.recorded_at::date AS day
  FROM outcome o JOIN registration r ON r.id = o.registration_id JOIN candidate c ON c.id = r.candidate_id
  JOIN employer e ON e.id = o.employer_id`
const proposal = Prisma.sql`SELECT p.id, ${person}, v.title AS detail, c.site_id, p.created_at::date AS day
  FROM proposal p JOIN vacancy v ON v.id = p.vacancy_id JOIN candidate c ON c.id = p.candidate_id`

/** What is counted, as rows with the columns id, link, name, detail, site_id, day; the very conditions of the figure. */
const rowsOf: Record<BehindFigure, (query: BehindQuery, today: string) => Condition> = {
  integrations: ({ stage, by, part, span: { from, to, site } }) => Prisma.sql`
    SELECT i.id, ${person}, e.name AS detail, i.site_id, i.day FROM (${counted(from, to, site)}) i
    JOIN candidate c ON c.id = i.candidate_id JOIN employer e ON e.id = i.employer_id
    WHERE ${divided(by, part)} AND ${lasting(stage, to)}`,
  trials: ({ by, part, span: { from, to, site } }) => Prisma.sql`
    SELECT p.id, ${person}, v.title AS detail, c.site_id, p.created_at::date AS day
    FROM ${trialsOf(from, to, site)} JOIN vacancy v ON v.id = p.vacancy_id
    WHERE ${by === 'state' ? Prisma.sql`p.state = ${part}` : Prisma.sql`TRUE`}`,
  aftercare: ({ span: { site } }, today) => Prisma.sql`
    SELECT i.id, ${person}, e.name AS detail, c.site_id, coalesce(i.begins_on, i.recorded_on) AS day
    FROM ${aftercareDue(today, site)} JOIN employer e ON e.id = i.employer_id`,
  events: ({ stage, by, part, span }) => {
    const division = by as EventDivision
    const own = division === 'host' ? Prisma.sql`AND o.employer_id = r.part` : Prisma.empty
    const told = Prisma.sql`${person}, e.title AS detail, e.site_id, (e.begins_at AT TIME ZONE 'Europe/Berlin')::date AS day`
    const joined = Prisma.sql`FROM (${funnelRows(span, division)}) r JOIN registration g ON g.id = r.id
      JOIN candidate c ON c.id = g.candidate_id JOIN event e ON e.id = r.event_id`
    return stage === 'talks'
      ? Prisma.sql`SELECT o.id, ${told} ${joined} JOIN outcome o ON o.registration_id = r.id ${own} WHERE r.part = ${part}`
      : Prisma.sql`SELECT r.id, ${told} ${joined} WHERE r.part = ${part} AND ${eventStages[stage] ?? Prisma.sql`FALSE`}`
  },
  closed: ({ stage, part, span }) => Prisma.sql`
    SELECT v.id, ${vacancy}, e.name AS detail, v.site_id, k.day FROM (${closedRows(span)}) k
    JOIN vacancy v ON v.id = k.id JOIN employer e ON e.id = v.employer_id
    WHERE coalesce(k.part, 'none') = ${part} AND ${stage === 'dated' ? Prisma.sql`k.published_on IS NOT NULL` : Prisma.sql`TRUE`}`,
  silent: ({ span: { site } }, today) => Prisma.sql`
    SELECT v.id, ${vacancy}, e.name AS detail, v.site_id, v.published_on AS day
    FROM (${silentRows(today, site)}) k JOIN vacancy v ON v.id = k.id JOIN employer e ON e.id = v.employer_id WHERE k.silent`,
  employers: ({ stage, part, span: { from, to } }) => {
    const proposals = (own: Condition) => Prisma.sql`
      ${proposal} WHERE v.employer_id = ${part} AND p.created_at::date BETWEEN ${from}::date AND ${to}::date AND ${own}`
    const talks = (own: Condition) => Prisma.sql`
      ${talk} WHERE o.employer_id = ${part} AND o.recorded_at::date BETWEEN ${from}::date AND ${to}::date AND ${own}`
    if (stage === 'talks') return talks(Prisma.sql`TRUE`)
    if (stage === 'answered') return proposals(Prisma.sql`p.answered_at IS NOT NULL`)
    if (stage !== 'hired') return proposals(Prisma.sql`TRUE`)
    return Prisma.sql`${proposals(Prisma.sql`p.state = 'hired'`)} UNION ALL ${talks(Prisma.sql`o.result = 'hired'`)}`
  },
  leads: ({ stage, part, span: { from, to, site } }) => Prisma.sql`
    SELECT l.id, ${person}, e.name AS detail, c.site_id, l.created_at::date AS day
    FROM lead l JOIN candidate c ON c.id = l.candidate_id JOIN employer e ON e.id = l.employer_id
    WHERE l.created_at::date BETWEEN ${from}::date AND ${to}::date ${at(Prisma.sql`c.site_id`, site)}
      AND coalesce(c.site_id, '') = ${part} AND ${leadStages[stage as keyof typeof leadStages]}`,
  handovers: ({ stage, part, span: { from, to, site } }) => Prisma.sql`
    SELECT h.id, ${person}, h.reason AS detail, h.site_id, h.created_at::date AS day
    FROM handover h JOIN candidate c ON c.id = h.candidate_id
    WHERE h.created_at::date BETWEEN ${from}::date AND ${to}::date ${at(Prisma.sql`h.site_id`, site)}
      AND coalesce(h.site_id, '') = ${part}
      AND ${stage === 'n' ? Prisma.sql`TRUE` : Prisma.sql`h.state = ${stage === 'taken' ? 'accepted' : stage}`}`,
}

/** The rows behind a figure, one page of them, and how many there are: as many as the figure says. */
export async function behindRows(
  db: Db,
  scope: Scope,
  query: BehindQuery,
  today: string,
  { page, limit = pageSize }: { page: number; limit?: number },
): Promise<{ rows: BehindRow[]; total: number }> {
  if (scope.kind !== 'house') return { rows: [], total: 0 }
  const counted = rowsOf[query.figure](query, today)
  const [rows, [whole]] = await Promise.all([
    db.$queryRaw<BehindRow[]>`
      SELECT x.id, x.link, x.name, x.detail, s.name AS site, x.day::text AS day
      FROM (${counted}) x LEFT JOIN site s ON s.id = x.site_id
      ORDER BY x.day DESC NULLS LAST, x.name, x.id LIMIT ${limit} OFFSET ${(page - 1) * limit}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM (${counted}) x`,
  ])
  return { rows, total: whole?.total ?? 0 }
}
