import { Prisma } from '../../../prisma/generated/client.ts'
import type { Condition } from '../../../prisma/list-sql.ts'
import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { handoverTable } from './work-tables.ts'
import type { EmployerFigures, EventDivision, EventFunnel, Span } from './work.ts'

const days = Prisma.sql`(e.begins_at::date - v.created_at::date)`

/** Division → key and name of the part, and what has to be joined. */
const divisions: Record<EventDivision, { key: Condition; name: Condition; join: Condition }> = {
  kind: { key: Prisma.sql`e.kind`, name: Prisma.sql`NULL::text`, join: Prisma.empty },
  host: {
    key: Prisma.sql`x.id`,
    name: Prisma.sql`x.name`,
    join: Prisma.sql`JOIN event_host eh ON eh.event_id = e.id JOIN employer x ON x.id = eh.employer_id`,
  },
  site: {
    key: Prisma.sql`coalesce(e.site_id, '')`,
    name: Prisma.sql`s.name`,
    join: Prisma.sql`LEFT JOIN site s ON s.id = e.site_id`,
  },
  channel: { key: Prisma.sql`coalesce(v.channel, 'none')`, name: Prisma.sql`NULL::text`, join: Prisma.empty },
  language: { key: Prisma.sql`c.language`, name: Prisma.sql`NULL::text`, join: Prisma.empty },
  lead: {
    key: Prisma.sql`CASE WHEN v.id IS NULL THEN 'none' WHEN ${days} < 7 THEN '0' WHEN ${days} < 14 THEN '1' WHEN ${days} < 21 THEN '2' ELSE '3' END`,
    name: Prisma.sql`NULL::text`,
    join: Prisma.empty,
  },
}

/** Registrations of events that took place in a time, by one division. Divided by host, a talk and its result are that host's. */
export function funnelRows({ from, to, site }: Span, by: EventDivision): Condition {
  const { key, name, join } = divisions[by]
  const own = by === 'host' ? Prisma.sql`AND o.employer_id = x.id` : Prisma.empty
  const result = (which: Condition) =>
    Prisma.sql`EXISTS (SELECT FROM outcome o WHERE o.registration_id = r.id ${own} AND o.result ${which})`
  return Prisma.sql`
    SELECT ${key} AS part, ${name} AS name, e.id AS event_id, r.id, r.state, r.answered_at, v.id AS invitation, k.euros,
      (SELECT count(*) FROM outcome o WHERE o.registration_id = r.id ${own}) AS talks,
      ${result(Prisma.sql`<> 'no'`)} AS interest, ${result(Prisma.sql`= 'trial'`)} AS trial, ${result(Prisma.sql`= 'hired'`)} AS hired
    FROM event e JOIN registration r ON r.event_id = e.id JOIN candidate c ON c.id = r.candidate_id
    LEFT JOIN invitation v ON v.registration_id = r.id LEFT JOIN event_cost k ON k.event_id = e.id ${join}
    WHERE e.state IN ('closed', 'evaluated') AND e.begins_at::date BETWEEN ${from}::date AND ${to}::date
      ${site ? Prisma.sql`AND e.site_id = ${site}` : Prisma.empty}`
}

/** Part of people of whom only how it went is kept: what it was divided by went with them. */
const gone = Prisma.sql`'gone'`
const wholePast = { key: gone, name: Prisma.sql`NULL::text`, join: Prisma.empty }
/** Divisions that the event alone decides; one of several hosts does not tell whose talk it was. */
const pastDivisions: Partial<typeof divisions> = {
  kind: divisions.kind,
  site: divisions.site,
  host: {
    key: Prisma.sql`coalesce(x.id, ${gone})`,
    name: Prisma.sql`x.name`,
    join: Prisma.sql`LEFT JOIN LATERAL (SELECT min(eh.employer_id) AS id FROM event_host eh WHERE eh.event_id = e.id HAVING count(*) = 1) one ON true
      LEFT JOIN employer x ON x.id = one.id`,
  },
}

/** The same columns for people who were erased since. */
function pastRows({ from, to, site }: Span, by: EventDivision): Condition {
  const { key, name, join } = pastDivisions[by] ?? wholePast
  return Prisma.sql`
    SELECT ${key} AS part, ${name} AS name, e.id AS event_id, 'past-' || p.id AS id, p.state,
      CASE WHEN p.answered THEN e.begins_at END AS answered_at, CASE WHEN p.invited THEN 'past' END AS invitation, k.euros,
      p.talks::bigint AS talks, p.interest, p.trial, p.hired
    FROM event e JOIN past_registration p ON p.event_id = e.id LEFT JOIN event_cost k ON k.event_id = e.id ${join}
    WHERE e.state IN ('closed', 'evaluated') AND e.begins_at::date BETWEEN ${from}::date AND ${to}::date
      ${site ? Prisma.sql`AND e.site_id = ${site}` : Prisma.empty}`
}

/** Which of these registrations `r` a stage of the funnel counts. */
export const eventStages: Readonly<Record<string, Condition>> = {
  invited: Prisma.sql`r.invitation IS NOT NULL`,
  answered: Prisma.sql`r.answered_at IS NOT NULL`,
  accepted: Prisma.sql`r.state IN ('accepted', 'checked_in', 'late', 'excused', 'no_show')`,
  came: Prisma.sql`r.state IN ('checked_in', 'late')`,
  interest: Prisma.sql`r.interest`,
  trials: Prisma.sql`r.trial`,
  hired: Prisma.sql`r.hired`,
}

/** The funnel of events that took place in a time, by one division. */
export async function eventFunnel(db: Db, scope: Scope, span: Span, by: EventDivision): Promise<EventFunnel[]> {
  if (scope.kind !== 'house') return []
  const stages = Object.entries(eventStages).map(
    ([name, which]) => Prisma.sql`(count(*) FILTER (WHERE ${which}))::int AS ${Prisma.raw(name)}`,
  )
  return db.$queryRaw<EventFunnel[]>`
    WITH rows AS (${funnelRows(span, by)} UNION ALL ${pastRows(span, by)})
    SELECT part, max(name) AS name, count(DISTINCT event_id)::int AS events, ${Prisma.join(stages)},
      (count(*) FILTER (WHERE state IN ('excused', 'no_show')))::int AS missed, sum(talks)::int AS talks,
      (count(*) FILTER (WHERE hired AND euros IS NOT NULL))::int AS "hiredWithCost",
      (SELECT sum(d.euros)::float8 FROM (SELECT DISTINCT w.event_id, w.euros FROM rows w WHERE w.part = r.part AND w.euros IS NOT NULL) d) AS euros
    FROM rows r GROUP BY part ORDER BY invited DESC, part LIMIT 40`
}

/** Vacancies that were closed in a time and are closed: columns id, part (the reason), published_on, day. */
export const closedRows = ({ from, to, site }: Span): Condition => Prisma.sql`
  SELECT * FROM (SELECT v.id, v.state_reason AS part, v.published_on, (SELECT max(h.at)::date FROM history h WHERE h.entity = 'vacancy'
      AND h.row_id = v.id AND h.changes -> 'state' ->> 1 = 'closed') AS day
    FROM vacancy v WHERE v.state = 'closed' ${site ? Prisma.sql`AND v.site_id = ${site}` : Prisma.empty}) closed
  WHERE day BETWEEN ${from}::date AND ${to}::date`

/** Vacancies closed in a time, by reason: how many, and the middle of the days from publishing to closing. */
export async function closedVacancies(
  db: Db,
  scope: Scope,
  span: Span,
): Promise<{ part: string; n: number; days: number | null; dated: number }[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw`
    SELECT coalesce(part, 'none') AS part, count(*)::int AS n, count(published_on)::int AS dated,
      (percentile_cont(0.5) WITHIN GROUP (ORDER BY day - published_on))::float8 AS days
    FROM (${closedRows(span)}) closed GROUP BY 1 ORDER BY 2 DESC, 1`
}

/** Proposals made in a time by employer: answered, how fast, and talks and hires of events. For staff only. */
export async function employerFigures(db: Db, scope: Scope, { from, to, site }: Span): Promise<EmployerFigures[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw`
    WITH asked AS (
      SELECT v.employer_id, count(*)::int AS proposals, count(p.answered_at)::int AS answered,
        (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM p.answered_at - p.created_at) / 86400))::float8 AS days,
        (count(*) FILTER (WHERE p.state = 'hired'))::int AS hired
      FROM proposal p JOIN vacancy v ON v.id = p.vacancy_id WHERE p.created_at::date BETWEEN ${from}::date AND ${to}::date GROUP BY 1),
    talked AS (
      SELECT o.employer_id, count(*)::int AS talks, (count(*) FILTER (WHERE o.result = 'hired'))::int AS hired
      FROM outcome o WHERE o.recorded_at::date BETWEEN ${from}::date AND ${to}::date GROUP BY 1)
    SELECT e.id AS part, e.name, coalesce(a.proposals, 0) AS proposals, coalesce(a.answered, 0) AS answered, a.days,
      coalesce(t.talks, 0) AS talks, coalesce(a.hired, 0) + coalesce(t.hired, 0) AS hired
    FROM employer e LEFT JOIN asked a ON a.employer_id = e.id LEFT JOIN talked t ON t.employer_id = e.id
    WHERE (a.employer_id IS NOT NULL OR t.employer_id IS NOT NULL) ${site ? Prisma.sql`AND e.site_id = ${site}` : Prisma.empty}
    ORDER BY coalesce(a.proposals, 0) + coalesce(t.talks, 0) DESC, e.id LIMIT 40`
}

/** Which leads `l` a stage counts. */
export const leadStages = {
  leads: Prisma.sql`TRUE`,
  asked: Prisma.sql`l.state <> 'to_ask'`,
  answered: Prisma.sql`l.state IN ('reached', 'interested', 'trial', 'won', 'refused')`,
  won: Prisma.sql`l.state = 'won'`,
}

/** Acquisition leads made in a time by the person's site: asked, answered, won. */
export async function leadFigures(
  db: Db,
  scope: Scope,
  { from, to, site }: Span,
): Promise<{ part: string; name: string | null; leads: number; asked: number; answered: number; won: number }[]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw`
    SELECT coalesce(c.site_id, '') AS part, max(s.name) AS name, count(*)::int AS leads,
      (count(*) FILTER (WHERE ${leadStages.asked}))::int AS asked, (count(*) FILTER (WHERE ${leadStages.answered}))::int AS answered,
      (count(*) FILTER (WHERE ${leadStages.won}))::int AS won
    FROM lead l JOIN candidate c ON c.id = l.candidate_id LEFT JOIN site s ON s.id = c.site_id
    WHERE l.created_at::date BETWEEN ${from}::date AND ${to}::date ${site ? Prisma.sql`AND c.site_id = ${site}` : Prisma.empty}
    GROUP BY 1 ORDER BY 1`
}

/** Open vacancies: columns id and silent, whether a proposal has waited for two weeks. */
export const silentRows = (today: string, site: string): Condition => Prisma.sql`
  SELECT v.id, EXISTS (SELECT FROM proposal p WHERE p.vacancy_id = v.id AND p.state IN ('open', 'interested', 'interview', 'trial')
    AND coalesce(p.answered_at, p.created_at)::date <= ${today}::date - 14) AS silent
  FROM vacancy v WHERE v.state IN ('published', 'restricted') ${site ? Prisma.sql`AND v.site_id = ${site}` : Prisma.empty}`

/** Open vacancies with a proposal that nobody has answered for two weeks, and the share of all open ones. */
export async function withoutFeedback(
  db: Db,
  scope: Scope,
  today: string,
  site: string,
): Promise<{ silent: number; open: number }> {
  if (scope.kind !== 'house') return { silent: 0, open: 0 }
  const [row] = await db.$queryRaw<{ silent: number; open: number }[]>`
    SELECT count(*)::int AS open, (count(*) FILTER (WHERE silent))::int AS silent FROM (${silentRows(today, site)}) v`
  return row ?? { silent: 0, open: 0 }
}

/** Handovers made in a time, by the site that they were made to: what was decided, how fast, and how old the open ones are. */
export async function handoverFigures(
  db: Db,
  scope: Scope,
  { from, to, site }: Span,
  today: string,
): Promise<Parameters<typeof handoverTable>[0]> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw`
    SELECT coalesce(h.site_id, '') AS part, max(s.name) AS name, count(*)::int AS n,
      (count(*) FILTER (WHERE h.state = 'open'))::int AS open, (count(*) FILTER (WHERE h.state = 'accepted'))::int AS taken,
      (count(*) FILTER (WHERE h.state = 'returned'))::int AS returned, (count(*) FILTER (WHERE h.state = 'withdrawn'))::int AS withdrawn,
      (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM h.decided_at - h.created_at) / 86400)
        FILTER (WHERE h.state IN ('accepted', 'returned')))::float8 AS days,
      (percentile_cont(0.5) WITHIN GROUP (ORDER BY ${today}::date - h.created_at::date) FILTER (WHERE h.state = 'open'))::float8 AS "openDays"
    FROM handover h LEFT JOIN site s ON s.id = h.site_id
    WHERE h.created_at::date BETWEEN ${from}::date AND ${to}::date ${site ? Prisma.sql`AND h.site_id = ${site}` : Prisma.empty}
    GROUP BY 1 ORDER BY 1`
}

/** Handovers that came back in a time, with the words why; the newest first. */
export async function returnedHandovers(
  db: Db,
  scope: Scope,
  { from, to, site }: Span,
  limit = 50,
): Promise<
  { id: string; candidateId: string; name: string; site: string | null; reason: string | null; day: string }[]
> {
  if (scope.kind !== 'house') return []
  return db.$queryRaw`
    SELECT h.id, h.candidate_id AS "candidateId", concat_ws(', ', c.last_name, c.first_name) AS name, s.name AS site, h.reason,
      h.decided_at::date::text AS day
    FROM handover h JOIN candidate c ON c.id = h.candidate_id LEFT JOIN site s ON s.id = h.site_id
    WHERE h.state = 'returned' AND h.created_at::date BETWEEN ${from}::date AND ${to}::date
      ${site ? Prisma.sql`AND h.site_id = ${site}` : Prisma.empty}
    ORDER BY h.decided_at DESC, h.id LIMIT ${limit}`
}
