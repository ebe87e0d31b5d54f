import { insertRows, updateRows, upsertRows } from '../../../prisma/bulk.ts'
import type { Upserted } from '../../../prisma/bulk.ts'
import type { Prisma, PrismaClient } from '../../../prisma/generated/client.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { mailConsent } from '../candidates/candidate.ts'
import type { RecordKind } from './columns.ts'
import type { Counts, PlannedRow } from './import-records.server.ts'
import {
  candidateRoles,
  candidateRow,
  employerRoles,
  employerRow,
  targetsOf,
  vacancyRoles,
  vacancyRow,
} from './transfer-rows.ts'
import type { PlaceOfPostcode } from './transfer-rows.ts'
import type { CandidateTransfer, EmployerTransfer, VacancyTransfer } from './transfer.form.ts'

type Tx = Prisma.TransactionClient

/** Who the history names for changes of an import. */
const actor = 'import'

const counted = (all: number, upserted: Upserted, alsoChanged: readonly string[] = []): Counts => {
  const added = new Set(upserted.added)
  const changed = new Set([...upserted.changed, ...alsoChanged].filter((id) => !added.has(id)))
  return { added: added.size, changed: changed.size, unchanged: all - added.size - changed.size }
}

/** States of the rows that are there, by id. Employers have none. */
export async function statesOf(
  prisma: PrismaClient,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (kind === 'employers') return new Map()
  const table = kind === 'vacancies' ? 'vacancy' : 'candidate'
  const rows = await prisma.$queryRawUnsafe<{ id: string; state: string }[]>(
    `SELECT id, state FROM ${table} WHERE id IN (SELECT jsonb_array_elements_text($1::text::jsonb))`,
    JSON.stringify(ids),
  )
  return new Map(rows.map(({ id, state }) => [id, state]))
}

/** Makes employers that vacancies name and takes over names and kinds that they tell; the last vacancy of a firm counts. */
async function saveNamedEmployers(tx: Tx, vacancies: readonly PlannedRow<VacancyTransfer>[]): Promise<void> {
  const named = new Map(vacancies.map(({ value }) => [value.employer.id, value.employer]))
  const there = await tx.employer.findMany({
    where: { id: { in: [...named.keys()] } },
    select: { id: true, name: true, kind: true },
  })
  const old = new Map(there.map((employer) => [employer.id, employer]))
  const fresh = [...named.values()].filter(({ id }) => !old.has(id))
  await insertRows(
    tx,
    'employer',
    fresh.map(({ id, name, kind }) => ({ id, name: name ?? id, kind: kind ?? 'company', source: actor })),
  )
  const other = [...named.values()].flatMap(({ id, name, kind }) => {
    const now = old.get(id)
    const next = now && { id, name: name ?? now.name, kind: kind ?? now.kind }
    return next && (next.name !== now.name || next.kind !== now.kind) ? [next] : []
  })
  await updateRows(tx, 'employer', other)
}

async function takeSteps(
  tx: Tx,
  table: string,
  rows: readonly { id: string; state: string; reason: string | null }[],
): Promise<void> {
  const named = table === 'vacancy'
  await updateRows(
    tx,
    table,
    rows.map(({ id, state, reason }) => (named ? { id, state, state_reason: reason } : { id, state })),
  )
}

/** Saves vacancies and the employers they name. */
export function saveVacancies(
  prisma: PrismaClient,
  places: PlaceOfPostcode,
  rows: readonly PlannedRow<VacancyTransfer>[],
): Promise<Counts> {
  return inTransaction(prisma, actor, async (tx) => {
    await saveNamedEmployers(tx, rows)
    const guessed = rows.filter((row) => row.guessed).map(({ value }) => value.id)
    const chosen = await tx.vacancy.findMany({ where: { id: { in: guessed } }, select: { id: true, occupation: true } })
    const occupations = new Map(chosen.map(({ id, occupation }) => [id, occupation]))
    const table = rows.map(({ value, first }) => {
      const row = vacancyRow(value, places, first)
      return { ...row, occupation: occupations.get(row.id) ?? value.occupation }
    })
    const upserted = await upsertRows(tx, 'vacancy', table, { ...vacancyRoles, onChange: ', touched_at = now()' })
    const stepping = rows.flatMap(({ value, step }) =>
      step ? [{ id: value.id, state: step, reason: value.stateReason ?? null }] : [],
    )
    await takeSteps(tx, 'vacancy', stepping)
    const filled = rows.flatMap(({ value }) =>
      value.placesFilled == null ? [] : [{ id: value.id, places_filled: value.placesFilled }],
    )
    const refilled = await tx.vacancy.findMany({
      where: { id: { in: filled.map(({ id }) => id) } },
      select: { id: true, placesFilled: true },
    })
    const before = new Map(refilled.map(({ id, placesFilled }) => [id, placesFilled]))
    await updateRows(
      tx,
      'vacancy',
      filled.filter(({ id, places_filled }) => before.get(id) !== places_filled),
    )
    return counted(
      rows.length,
      upserted,
      stepping.map(({ id }) => id),
    )
  })
}

/** Replaces the targets of people whose targets differ and returns their ids. */
async function saveTargets(
  tx: Tx,
  places: PlaceOfPostcode,
  rows: readonly PlannedRow<CandidateTransfer>[],
): Promise<string[]> {
  const ids = rows.map(({ value }) => value.id)
  const there = await tx.candidateTarget.findMany({
    where: { candidateId: { in: ids } },
    orderBy: [{ candidateId: 'asc' }, { position: 'asc' }],
  })
  const old = new Map<string, string[]>()
  const key = (occupation: string, years: number | null): string => `${occupation} ${years ?? ''}`
  for (const { candidateId, occupation, experienceYears } of there) {
    old.set(candidateId, [...(old.get(candidateId) ?? []), key(occupation, experienceYears)])
  }
  const other = rows
    .map(({ value }) => ({ id: value.id, targets: targetsOf(value, places) }))
    .filter(
      ({ id, targets }) =>
        (old.get(id) ?? []).join() !== targets.map((target) => key(target.occupation, target.experienceYears)).join(),
    )
  const changed = other.map(({ id }) => id)
  await tx.candidateTarget.deleteMany({ where: { candidateId: { in: changed.filter((id) => old.has(id)) } } })
  const fresh = other.flatMap(({ id, targets }) =>
    targets.map((target, at) => ({
      candidate_id: id,
      position: at + 1,
      occupation: target.occupation,
      experience_years: target.experienceYears,
    })),
  )
  await insertRows(tx, 'candidate_target', fresh)
  return changed
}

/** Opens and withdraws consents to mails where the file says so. A refusal without a consent before it is kept as one withdrawn at once. */
async function saveConsents(tx: Tx, rows: readonly PlannedRow<CandidateTransfer>[], now: Date): Promise<void> {
  const told = rows.filter(({ value }) => value.mailConsent != null)
  const there = await tx.consent.findMany({
    where: { purpose: mailConsent, candidateId: { in: told.map(({ value }) => value.id) } },
    select: { candidateId: true, withdrawnAt: true },
  })
  const open = new Set(there.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ candidateId }) => candidateId))
  const any = new Set(there.map(({ candidateId }) => candidateId))
  const at = now.toISOString()
  const fresh = told.filter(({ value }) => (value.mailConsent === true ? !open.has(value.id) : !any.has(value.id)))
  await insertRows(
    tx,
    'consent',
    fresh.map(({ value }) => ({
      id: `${value.id}-${mailConsent}-${now.getTime()}`,
      candidate_id: value.id,
      purpose: mailConsent,
      given_at: at,
      withdrawn_at: value.mailConsent === true ? null : at,
      recorded_by: actor,
    })),
  )
  const taken = told
    .filter(({ value }) => value.mailConsent === false && open.has(value.id))
    .map(({ value }) => value.id)
  await tx.consent.updateMany({
    where: { purpose: mailConsent, withdrawnAt: null, candidateId: { in: taken } },
    data: { withdrawnAt: now },
  })
}

/** Saves people with targets and consents. */
export function saveCandidates(
  prisma: PrismaClient,
  places: PlaceOfPostcode,
  rows: readonly PlannedRow<CandidateTransfer>[],
  now: Date,
): Promise<Counts> {
  return inTransaction(prisma, actor, async (tx) => {
    const upserted = await upsertRows(
      tx,
      'candidate',
      rows.map(({ value }) => candidateRow(value, places)),
      candidateRoles,
    )
    const reached = rows.flatMap(({ value: { id, contact } }) =>
      contact?.language || contact?.channel
        ? [{ id, language: contact.language ?? null, channel: contact.channel ?? null }]
        : [],
    )
    await tx.$executeRawUnsafe(
      `UPDATE candidate t SET language = coalesce(n.language, t.language), channel = coalesce(n.channel, t.channel)
       FROM jsonb_to_recordset($1::text::jsonb) AS n (id text, language text, channel text)
       WHERE t.id = n.id AND (t.language, t.channel) IS DISTINCT FROM (coalesce(n.language, t.language), coalesce(n.channel, t.channel))`,
      JSON.stringify(reached),
    )
    const targets = await saveTargets(tx, places, rows)
    await saveConsents(tx, rows, now)
    const stepping = rows.flatMap(({ value, step }) => (step ? [{ id: value.id, state: step, reason: null }] : []))
    await takeSteps(tx, 'candidate', stepping)
    return counted(rows.length, upserted, [...targets, ...stepping.map(({ id }) => id)])
  })
}

/** Replaces the contacts of firms whose record names some that differ. */
async function saveContacts(tx: Tx, rows: readonly PlannedRow<EmployerTransfer>[]): Promise<string[]> {
  const told = rows.flatMap(({ value }) =>
    value.contacts == null
      ? []
      : [
          {
            id: value.id,
            contacts: value.contacts.map((one, at) => ({
              name: one.name,
              role: one.role ?? null,
              phone: one.phone ?? null,
              email: one.email ?? null,
              main: one.main ?? at === 0,
            })),
          },
        ],
  )
  const there = await tx.employerContact.findMany({
    where: { employerId: { in: told.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
  })
  const old = new Map<string, string[]>()
  for (const { employerId, name, role, phone, email, main } of there) {
    old.set(employerId, [...(old.get(employerId) ?? []), JSON.stringify({ name, role, phone, email, main })])
  }
  const other = told.filter(
    ({ id, contacts }) => (old.get(id) ?? []).join() !== contacts.map((one) => JSON.stringify(one)).join(),
  )
  await tx.employerContact.deleteMany({ where: { employerId: { in: other.map(({ id }) => id) } } })
  const fresh = other.flatMap(({ id, contacts }) =>
    contacts.map((one, at) => ({ id: `${id}-k${String(at + 1).padStart(2, '0')}`, employer_id: id, ...one })),
  )
  await insertRows(tx, 'employer_contact', fresh)
  return other.map(({ id }) => id)
}

/** Saves employers with their contacts. */
export function saveEmployers(
  prisma: PrismaClient,
  places: PlaceOfPostcode,
  rows: readonly PlannedRow<EmployerTransfer>[],
): Promise<Counts> {
  return inTransaction(prisma, actor, async (tx) => {
    const upserted = await upsertRows(
      tx,
      'employer',
      rows.map(({ value }) => employerRow(value, places)),
      employerRoles,
    )
    return counted(rows.length, upserted, await saveContacts(tx, rows))
  })
}
