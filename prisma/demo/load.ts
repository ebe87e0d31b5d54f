import { hash as argon2 } from '@node-rs/argon2'
import { insertRows, updateRows } from '../bulk.ts'
import type { BulkRow } from '../bulk.ts'
import type { Prisma } from '../generated/client.ts'
import type { OpenDatabase } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { contactRows } from './employers.ts'
import { makeDistrict, unknownLink } from './district.ts'
import type { District } from './district.ts'
import { writeHandovers } from './handovers.ts'
import { dateHistory } from './history.ts'
import { writeIntegrationStories } from './integrations.ts'
import type { InvitationHash } from './registrations.ts'
import { siteRows, userRows } from './staff.ts'
import { statisticsOf } from './statistics.ts'
import { makeStocks } from './stocks.ts'

/** Password of the six demo accounts. */
export const demoPassword = 'demo'

type Tx = Prisma.TransactionClient
type StepRow = BulkRow & { id: string }

const house = {
  id: 1,
  name: 'Gemeinsamer Arbeitgeber-Service Nordsachsen',
  service_name: 'Arbeitgeber-Service Nordsachsen',
  restricted_days: 5,
  match_threshold: 60,
  obligation_notice: {
    de: 'Diese Einladung ist eine Meldeaufforderung nach § 59 SGB II in Verbindung mit § 309 SGB III. Können Sie nicht kommen, melden Sie sich bitte vorher und nennen Sie den Grund. Erscheinen Sie ohne wichtigen Grund nicht, kann das Bürgergeld für einen Monat um 10 Prozent gemindert werden (§ 32 SGB II).',
    en: 'This invitation is an obligation to report under section 59 SGB II with section 309 SGB III. If you cannot come, please tell us beforehand and give the reason.',
  },
}

/** Takes rows along their steps, round by round: in each round a row takes at most one step. */
async function walk(
  tx: Tx,
  table: string,
  walkers: readonly { id: string; path: readonly BulkRow[] }[],
): Promise<void> {
  const longest = Math.max(0, ...walkers.map(({ path }) => path.length))
  for (let round = 0; round < longest; round++) {
    const rows = walkers.flatMap(({ id, path }): StepRow[] => {
      const step = path[round]
      return step ? [{ id, ...step }] : []
    })
    await updateRows(tx, table, rows)
  }
}

async function writeStock(tx: Tx, district: District): Promise<void> {
  const { context, employers, people, vacancies } = district
  await insertRows(
    tx,
    'house',
    [house],
    'ON CONFLICT (id) DO UPDATE SET name = excluded.name, service_name = excluded.service_name, obligation_notice = excluded.obligation_notice',
  )
  await insertRows(tx, 'site', siteRows(context))
  await insertRows(
    tx,
    'employer',
    employers.map(({ row }) => row),
  )
  await insertRows(tx, 'employer_contact', contactRows(context, employers))
  await insertRows(
    tx,
    'app_user',
    userRows(await argon2(demoPassword), district.accountEmployer.id, district.accountAgency.id),
  )
  await insertRows(
    tx,
    'vacancy',
    vacancies.map(({ row }) => row),
  )
  await insertRows(
    tx,
    'candidate',
    people.map(({ row }) => row),
  )
  const targets = people.flatMap((person) =>
    person.targets.map((target, at) => ({ candidate_id: person.id, position: at + 1, ...target })),
  )
  await insertRows(tx, 'candidate_target', targets)
  await insertRows(
    tx,
    'candidate_protected',
    people.map((person) => ({ ...person.protected, ...statisticsOf(context, person) })),
  )
  await insertRows(
    tx,
    'consent',
    people.flatMap((person) => person.consents),
  )
  const steps = vacancies.map(({ row, path }) => ({
    id: String(row.id),
    path: path.map(({ state, reason, filled }) => ({ state, state_reason: reason, places_filled: filled ?? 0 })),
  }))
  await walk(tx, 'vacancy', steps)
}

const eventPaths: Readonly<Record<string, readonly string[]>> = {
  draft: [],
  published: ['published'],
  cancelled: ['published', 'cancelled'],
  closed: ['published', 'running', 'closed'],
  evaluated: ['published', 'running', 'closed', 'evaluated'],
}

async function writeEvents(tx: Tx, district: District): Promise<void> {
  const { events, registrations } = district
  await insertRows(
    tx,
    'event',
    events.map(({ row }) => row),
  )
  await insertRows(
    tx,
    'event_host',
    events.flatMap((event) => event.hosts.map((host) => ({ event_id: event.id, employer_id: host.id, tables: 1 }))),
  )
  await insertRows(
    tx,
    'event_slot',
    events.flatMap((event) =>
      event.slots.map(({ id, from, to, capacity }) => ({
        id,
        event_id: event.id,
        begins_at: from,
        ends_at: to,
        capacity,
      })),
    ),
  )
  for (const part of registrations) {
    await insertRows(tx, 'registration', part.rows)
    await insertRows(tx, 'invitation_batch', part.batches)
    await insertRows(tx, 'invitation', part.invitations)
    await updateRows(tx, 'registration', part.steps)
    await insertRows(tx, 'outcome', part.outcomes)
  }
  await walk(
    tx,
    'event',
    events.map(({ id, end }) => ({ id, path: (eventPaths[end] ?? []).map((state) => ({ state })) })),
  )
}

/** Who was hired at an event or by a proposal is an integration; the same job by two ways is one. */
async function writeIntegrations(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO integration (id, candidate_id, employer_id, via, outcome_id, recorded_on, recorded_by, recorded_at)
    SELECT o.id, r.candidate_id, o.employer_id, 'event', o.id, (o.recorded_at AT TIME ZONE 'Europe/Berlin')::date, o.recorded_by, o.recorded_at
    FROM outcome o JOIN registration r ON r.id = o.registration_id WHERE o.result = 'hired' ORDER BY o.recorded_at ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO integration (id, candidate_id, employer_id, vacancy_id, via, proposal_id, recorded_on, recorded_by, recorded_at)
    SELECT p.id, p.candidate_id, v.employer_id, v.id, 'proposal', p.id,
      (coalesce(p.answered_at, p.created_at) AT TIME ZONE 'Europe/Berlin')::date, p.decided_by, coalesce(p.answered_at, p.created_at)
    FROM proposal p JOIN vacancy v ON v.id = p.vacancy_id WHERE p.state = 'hired' ORDER BY p.created_at ON CONFLICT DO NOTHING`
}

async function writePlacement(tx: Tx, district: District): Promise<void> {
  const { leads, people, proposals } = district
  await insertRows(
    tx,
    'proposal',
    proposals.map(({ row }) => row),
  )
  await walk(
    tx,
    'proposal',
    proposals.map(({ row, path }) => ({ id: row.id, path: path.map((step) => ({ ...step })) })),
  )
  await insertRows(
    tx,
    'lead',
    leads.map(({ row }) => row),
  )
  await walk(
    tx,
    'lead',
    leads.map(({ row, path }) => ({ id: row.id, path: path.map((step) => ({ ...step })) })),
  )
  const moved = people.filter((person) => person.state !== 'active')
  await updateRows(
    tx,
    'candidate',
    moved.map((person) => ({ id: person.id, state: person.state, ready_on: null })),
  )
}

async function writeStocks(tx: Tx, district: District): Promise<void> {
  const { snapshots, cells } = makeStocks(district.context, district)
  await insertRows(tx, 'stock_snapshot', snapshots)
  await insertRows(tx, 'stock_cell', cells)
}

/** `loaded` now, `present` from an earlier start, or left out because the database has other data (`occupied`). */
export type DemoLoad = 'loaded' | 'present' | 'occupied'

/**
 * Loads the demo district once, in one transaction. The catalogue has to be there. `today` is an ISO date: the same day makes
 * the same district. `hash` gives the hash of an invitation's answer link, so that links of the house's own secret work.
 */
export async function loadDemo(
  database: OpenDatabase,
  today: string,
  hash: InvitationHash = unknownLink,
): Promise<DemoLoad> {
  const { prisma } = database
  if (await prisma.site.findFirst({ where: { id: { startsWith: 'demo-' } }, select: { id: true } })) return 'present'
  if ((await prisma.employer.count()) + (await prisma.candidate.count()) > 0) return 'occupied'
  const district = makeDistrict(today, hash)
  await inTransaction(prisma, 'demo', async (tx) => {
    await writeStock(tx, district)
    await writeEvents(tx, district)
    await writePlacement(tx, district)
    await writeIntegrations(tx)
    await dateHistory(tx)
    await writeStocks(tx, district)
    await writeIntegrationStories(tx, today)
    await writeHandovers(tx, today)
  })
  await database.executeSql('ANALYZE')
  return 'loaded'
}
