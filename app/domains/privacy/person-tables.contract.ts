import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import { houseSearch } from '../../../search/house-search.ts'
import { testSecret } from '../../testing/outbox.ts'
import { wirePeople } from '../../wiring/people.server.ts'
import { monthCounts } from '../reports/integrations.reads.server.ts'
import { personData } from './person-data.reads.server.ts'
import { notAboutPeople, personTables } from './person-tables.ts'
import { sealRecord, verifyPorts } from './record.store.server.ts'
import { verifyRecord } from './verify-record.server.ts'

const house = { kind: 'house' } as const
const [first, last, mail, phone] = ['Quirinaldis', 'Zwetschgenmeyer', 'quirinaldis.z@example.org', '03421 998877']
const facts = JSON.stringify({ name: `${first} ${last}`, email: mail, phone })

/** The life of one person in every table, told with SQL: `p` is the person who goes, `o` another one who stays. */
const life = (id: string): string[] => [
  `INSERT INTO candidate (id, first_name, last_name, email, phone, seeks, notes, legal_circle, site_id) VALUES ('${id}', '${first}', '${last}', '${mail}', '${phone}', '["job"]', 'Herr ${last}', 'sgb2', 'S1')`,
  `UPDATE candidate SET last_name = '${last}-Alt' WHERE id = '${id}'`,
  `UPDATE candidate SET last_name = '${last}' WHERE id = '${id}'`,
  `INSERT INTO candidate_target (candidate_id, position, occupation) VALUES ('${id}', 1, '51312')`,
  `INSERT INTO candidate_protected (candidate_id, birth_date, statistics_use) VALUES ('${id}', '1990-01-01', true)`,
  `INSERT INTO consent (id, candidate_id, purpose, given_at, recorded_by) VALUES ('k-${id}', '${id}', 'employer:E1', now(), 'person:${id}')`,
  `INSERT INTO handover (id, candidate_id, note, from_user) VALUES ('h-${id}', '${id}', 'Frau ${last} ruft an: ${phone}', 'u')`,
  `INSERT INTO proposal (id, candidate_id, vacancy_id, score, shown, model_version, decided_by, reason) VALUES ('p-${id}', '${id}', 'V1', 70, '{}', '1', 'user:u', '${last} sagt')`,
  `INSERT INTO review_request (id, candidate_id, proposal_id, says, asked_at) VALUES ('rr-${id}', '${id}', 'p-${id}', '${last}', now())`,
  `INSERT INTO match_refusal (candidate_id, vacancy_id, at) VALUES ('${id}', 'V1', now())`,
  `INSERT INTO correction (id, candidate_id, field, value, made_at) VALUES ('co-${id}', '${id}', 'phone', '"${phone}"', now())`,
  `INSERT INTO lead (id, candidate_id, employer_id, score, shown, owner_id, held_until, notes) VALUES ('l-${id}', '${id}', 'E1', 50, '{}', 'u', now(), '${last}')`,
  `UPDATE lead SET notes = 'Rückruf ${phone}' WHERE id = 'l-${id}'`,
  `INSERT INTO lead_contact (id, lead_id, by, result, note) VALUES ('lc-${id}', 'l-${id}', 'user:u', 'reached', '${last}')`,
  `INSERT INTO profile_sending (id, candidate_id, employer_id, shown, consent, consent_on, sent_by, token_hash, expires_at) VALUES ('ps-${id}', '${id}', 'E1', '${facts}', 'talk', '2026-11-01', 'user:u', 'th-${id}', now() + interval '9 days')`,
  `INSERT INTO contact_request (id, vacancy_id, candidate_id, employer_id, shown, asked_by, asked_at) VALUES ('cr-${id}', 'V1', '${id}', 'E1', '{}', 'u', now())`,
  `INSERT INTO disclosure (id, candidate_id, employer_id, consent_id, facts, way, disclosed_by, disclosed_at) VALUES ('d-${id}', '${id}', 'E1', 'k-${id}', '{name}', 'talk', 'user:u', now())`,
  `INSERT INTO event_selection (event_id, candidate_id) VALUES ('T1', '${id}')`,
  `INSERT INTO sign_up (id, event_id, candidate_id, kind, state, first_name, last_name, email, language, consent_text, expires_at) VALUES ('su-${id}', 'T1', '${id}', 'public', 'unconfirmed', '${first}', '${last}', '${mail}', 'de', 'ja', now())`,
  `INSERT INTO registration (id, event_id, candidate_id, state) VALUES ('r-${id}', 'T1', '${id}', 'accepted')`,
  `UPDATE registration SET state = 'declined', decline_reason = '${last} krank' WHERE id = 'r-${id}'`,
  `UPDATE registration SET state = 'accepted' WHERE id = 'r-${id}'`,
  `UPDATE registration SET state = 'checked_in' WHERE id = 'r-${id}'`,
  `INSERT INTO invitation (id, registration_id, channel, token_hash, expires_at) VALUES ('i-${id}', 'r-${id}', 'mail', 'ti-${id}', now())`,
  `INSERT INTO talk (id, event_id, registration_id, candidate_id, employer_id, round, table_no, begins_at, ends_at, score, reasons) SELECT 't-${id}', 'T1', 'r-${id}', '${id}', 'E1', 1, 1, begins_at, begins_at + interval '10 minutes', 5, '{}' FROM event WHERE id = 'T1'`,
  `INSERT INTO check_in_tap (nonce, registration_id, step, at, received_at, actor, state) VALUES ('n-${id}', 'r-${id}', 'check_in', now(), now(), 'user:u', 'checked_in')`,
  `INSERT INTO outcome (id, registration_id, employer_id, result, recorded_by) VALUES ('o-${id}', 'r-${id}', 'E1', 'hired', 'user:u')`,
  `INSERT INTO integration (id, candidate_id, employer_id, via, outcome_id, begins_on, recorded_on, recorded_by) VALUES ('in-${id}', '${id}', 'E1', 'event', 'o-${id}', '2026-10-05', '2026-10-05', 'user:u')`,
  `INSERT INTO message (id, candidate_id, purpose, occasion, channel, language, facts, state) VALUES ('m-${id}', '${id}', 'invitation', 'T1', 'mail', 'de', '${facts}', 'planned')`,
  `INSERT INTO message (id, candidate_id, purpose, occasion, channel, language, facts, state) VALUES ('ml-${id}', '${id}', 'change', 'T1', 'letter', 'de', '${facts}', 'to_print')`,
  `INSERT INTO message_content (message_id, subject, text, at) VALUES ('m-${id}', 'Einladung', 'Guten Tag ${first} ${last}', now())`,
  `INSERT INTO print_run (id, event_id, created_by, created_at) VALUES ('pr-${id}', 'T1', 'user:u', now())`,
  `INSERT INTO printed_letter (message_id, print_run_id, letter, at) VALUES ('ml-${id}', 'pr-${id}', '${facts}', now())`,
  `INSERT INTO delivery_report (id, received_at, message_id, kind, detail) VALUES ('dr-${id}', now(), 'm-${id}', 'permanent', 'to ${mail}')`,
  `INSERT INTO customer_session (token_hash, candidate_id, way, created_at, last_seen, expires_at) VALUES ('cs-${id}', '${id}', 'mail', now(), now(), now() + interval '1 hour')`,
  `INSERT INTO saved_search (id, candidate_id, name, address) VALUES ('ss-${id}', '${id}', 'Stellen für ${last}', 'text=lager')`,
  `INSERT INTO saved_search_told (saved_search_id, row_id) VALUES ('ss-${id}', 'V1')`,
  `INSERT INTO search_digest (id, candidate_id, day, content) VALUES ('sd-${id}', '${id}', '2026-11-01', '${facts}')`,
  `INSERT INTO message (id, search_digest_id, purpose, occasion, channel, language, facts, state) VALUES ('md-${id}', 'sd-${id}', 'search', 'sd-${id}', 'mail', 'de', '${facts}', 'planned')`,
  `INSERT INTO retention_notice (candidate_id, announced_at) VALUES ('${id}', now())`,
  `INSERT INTO retention_hold (candidate_id, until, reason, held_by, held_at) VALUES ('${id}', '2027-01-01', 'Klage von ${last}', 'user:u', now())`,
  `INSERT INTO candidate (id, seeks) VALUES ('twin-${id}', '[]')`,
  `INSERT INTO candidate_merge (id, kept_id, gone_id, moved, before, version_after, merged_by, merged_at, undo_until) VALUES ('cm-${id}', '${id}', 'twin-${id}', '{}', '${facts}', 1, 'user:u', now(), now() + interval '30 days')`,
  `INSERT INTO account_link (id, kind, email, token_hash, created_at, expires_at) VALUES ('al-${id}', 'customer', '${mail}', 'ta-${id}', now(), now() + interval '1 hour')`,
  `INSERT INTO local_mail (id, recipient, subject, raw) VALUES ('lm-${id}', '${mail}', 'Einladung', convert_to('Guten Tag ${first} ${last}', 'UTF8'))`,
  `INSERT INTO tries (key, points) VALUES ('customer-link:${mail}', 1)`,
  `INSERT INTO idempotency_key (key, actor, path, body_hash, status, body) VALUES ('x-${id}', 'token:a', '/api/v1/candidates', 'b', 201, '{"id":"${id}","name":"${last}"}')`,
]

const textual = ['text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector', 'bytea', 'USER-DEFINED']

/** Columns of the whole database in which one of the words stands. */
async function tracesOf(database: OpenDatabase, words: readonly string[]): Promise<string[]> {
  const { rows } = await database.executeSql(
    `SELECT table_name AS t, column_name AS c, data_type AS d FROM information_schema.columns WHERE table_schema = 'public' AND data_type = ANY ($1)`,
    [textual],
  )
  const found: string[] = []
  for (const row of rows as { t: string; c: string; d: string }[]) {
    const value = row.d === 'bytea' ? `encode("${row.c}", 'escape')` : `"${row.c}"::text`
    const like = words.map((word) => `lower(${value}) LIKE '%${word.toLowerCase()}%'`).join(' OR ')
    const hits = await database.executeSql(`SELECT count(*)::int AS n FROM "${row.t}" WHERE ${like}`)
    if (Number(hits.rows[0]?.n) > 0) found.push(`${row.t}.${row.c}`)
  }
  return found.sort()
}

/** What belongs to a person, and that all of it goes, on every database. */
export function personTablesContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  const sql = (text: string) => database.executeSql(text)

  beforeAll(async () => {
    database = await open()
    await sql(
      `INSERT INTO site (id, name, street, postcode, city, lat, lon) VALUES ('S1', 'Torgau', 'Weg 1', '04860', 'Torgau', 51, 13)`,
    )
    await sql(`INSERT INTO employer (id, name, kind) VALUES ('E1', 'Muster', 'company')`)
    await sql(
      `INSERT INTO vacancy (id, title, kind, occupation, employer_id) VALUES ('V1', 'Lager', 'job', '51312', 'E1')`,
    )
    await sql(
      `INSERT INTO event (id, kind, title, begins_at, ends_at, capacity, created_by) VALUES ('T1', 'application_day', 'Tag', '2026-10-01 09:00+02', '2026-10-01 12:00+02', 10, 'user:u')`,
    )
    await sql(`UPDATE event SET state = 'published'`)
    await sql(`INSERT INTO event_host (event_id, employer_id) VALUES ('T1', 'E1')`)
    for (const line of life('C-goes')) await sql(line)
    await sql(`UPDATE event SET state = 'running'`)
    await sql(`UPDATE event SET state = 'closed'`)
    await sql(`INSERT INTO candidate (id, last_name, seeks) VALUES ('C-stays', 'Bleibt', '["job"]')`)
    await houseSearch(database, []).drain()
  }, 300_000)
  afterAll(() => database.close())

  test(`${name}: every table that names a person, or a row of a person's table, is in the list`, async () => {
    const { rows } = await sql(`
      SELECT DISTINCT k.table_name || '.' || k.column_name AS column, c.table_name AS target
      FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints f USING (constraint_name)
      JOIN information_schema.constraint_column_usage c ON c.constraint_name = f.unique_constraint_name
      WHERE k.table_schema = 'public'
      UNION SELECT table_name || '.' || column_name, 'candidate' FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'candidate_id'`)
    const links = rows as { column: string; target: string }[]
    const known = new Set(personTables.map(({ table }) => table))
    // These are not the person's: a row of them may come to be through one, and stays without it.
    const beside = new Set([
      'integration.outcome_id',
      'integration.proposal_id',
      'integration.lead_id',
      ...notAboutPeople,
    ])
    const missing = (list: ReadonlySet<string>) =>
      links
        .filter(
          ({ column, target }) => list.has(target) && !list.has(column.split('.')[0] ?? '') && !beside.has(column),
        )
        .map(({ column }) => column)
    expect(missing(known)).toEqual([])
    expect(missing(new Set([...known].filter((table) => table !== 'lead_contact')))).toEqual(['lead_contact.lead_id'])
    await sql('CREATE TABLE later (id text, candidate_id text)')
    const again = await sql(
      `SELECT count(*)::int AS n FROM information_schema.columns WHERE column_name = 'candidate_id' AND table_name = 'later'`,
    )
    expect(again.rows[0]?.n).toBe(1)
    await sql('DROP TABLE later')
  })

  test(`${name}: the copy holds rows of every table and no key of a link`, async () => {
    const data = (await personData(house, database.prisma, 'C-goes')) ?? []
    expect(data.filter(({ rows }) => rows.length === 0).map(({ table }) => table)).toEqual([])
    expect(JSON.stringify(data)).toContain(phone)
    expect(JSON.stringify(data)).not.toMatch(/token_hash|code_hash|th-C-goes|ti-C-goes|cs-C-goes/)
    expect(await personData({ kind: 'employer', employerId: 'E1' }, database.prisma, 'C-goes')).toBeNull()
    expect(await personData({ kind: 'self', candidateId: 'C-stays' }, database.prisma, 'C-goes')).toBeNull()
    expect(await personData(house, database.prisma, 'nobody')).toBeNull()
  })

  test(`${name}: after the erasure no name, address or number of the person stands anywhere in the database; figures stay`, async () => {
    const words = [last, first, mail, phone]
    const before = await tracesOf(database, words)
    for (const place of [
      'history.changes',
      'message.facts',
      'printed_letter.letter',
      'search_document.terms',
      'search_term.term',
      'local_mail.raw',
      'tries.key',
      'idempotency_key.body',
      'account_link.email',
    ])
      expect(before).toContain(place)
    const figures = () => monthCounts(database.prisma, house, ['2026-10-31'], '')
    const [kept] = await figures()
    expect(kept?.integrations).toBe(1)
    const people = wirePeople({ database, secret: testSecret, now: () => new Date() })
    const erased = await inTransaction(database.prisma, 'user:u', (tx) =>
      people.eraseIn(tx, 'user:u', 'C-goes', 'asked'),
    )
    expect(erased).toEqual({ ok: true, value: null })
    expect(await tracesOf(database, words)).toEqual([])
    expect((await figures())[0]?.integrations).toBe(1)
    expect(await database.prisma.pastRegistration.findMany()).toMatchObject([
      { eventId: 'T1', state: 'checked_in', hired: true },
    ])
    expect(await database.prisma.candidate.count({ where: { id: 'C-stays' } })).toBe(1)
    expect((await houseSearch(database, []).drain()) >= 0).toBe(true)
    expect(await tracesOf(database, words)).toEqual([])
    await sealRecord(database.prisma)
    expect(await verifyRecord(verifyPorts(database.prisma))).toMatchObject({ fault: null, open: 0 })
    const told = await database.prisma.historyEntry.findFirst({ where: { rowId: 'C-goes', action: 'erased' } })
    expect(told).toMatchObject({ actor: 'user:u', changes: { reason: 'asked' } })
    const twice = await inTransaction(database.prisma, 'user:u', (tx) =>
      people.eraseIn(tx, 'user:u', 'C-goes', 'asked'),
    )
    expect(twice).toEqual({ ok: false, reason: 'gone' })
  })
}
