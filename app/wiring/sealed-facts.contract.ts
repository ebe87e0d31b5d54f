import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { openFactsWith } from '../domains/privacy/sensitive-facts.store.server.ts'
import { partCounts } from '../domains/reports/integrations.reads.server.ts'
import { anActor } from '../testing/records.ts'
import { wirePeople } from './people.server.ts'
import { WrongKey, factsKey, openSealedFacts, sealPlainFacts } from './sealed-facts.server.ts'

const [first, second, wrong] = [
  'the first secret of this house, long',
  'the second secret of this house, long',
  'somebody else’s secret, long enough',
]
const house = { kind: 'house' } as const

/** Sensitive facts at rest, on every database. */
export function sealedFactsContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  const sql = (text: string) => database.executeSql(text)
  const raw = async () => (await sql('SELECT to_jsonb(p) AS row FROM candidate_protected p ORDER BY candidate_id')).rows
  const groups = async (secret: string) => {
    const facts = await openFactsWith(factsKey(secret))(database.prisma, {
      integratedFrom: '2026-10-01',
      to: '2026-10-31',
    })
    const rows = await partCounts(database.prisma, house, ['2026-10-31'], '', facts ?? '[]')
    return rows
      .filter(({ by }) => by === 'group')
      .map(({ part, integrations }) => `${part} ${integrations}`)
      .sort()
  }
  const expected = ['all 1', 'foreign 1', 'severely_disabled 1', 'single_parents 1', 'women 1']

  beforeAll(async () => {
    database = await open()
    await sql(`INSERT INTO employer (id, name, kind) VALUES ('E1', 'Muster', 'company')`)
    for (const [id, use] of [
      ['C1', 'true'],
      ['C2', 'false'],
      ['C3', 'true'],
    ] as const) {
      await sql(
        `INSERT INTO candidate (id, last_name, seeks, legal_circle) VALUES ('${id}', '${id}', '["job"]', 'sgb2')`,
      )
      await sql(`INSERT INTO candidate_protected (candidate_id, sex, nationality, severely_disabled, family_status, birth_date, statistics_use)
        VALUES ('${id}', 'female', 'SYRIEN-X', true, 'single_parent', '1990-01-01', ${use})`)
    }
    for (const id of ['C1', 'C2'])
      await sql(
        `INSERT INTO integration (id, candidate_id, employer_id, via, begins_on, recorded_on, recorded_by) VALUES ('i-${id}', '${id}', 'E1', 'other', '2026-10-05', '2026-10-05', 'u')`,
      )
  }, 300_000)
  afterAll(() => database.close())

  test(`${name}: before the start plain, after it no fact can be read from the rows; figures and the copy of the person say the same`, async () => {
    expect(JSON.stringify(await raw())).toMatch(/SYRIEN-X.*single_parent|single_parent.*SYRIEN-X/)
    expect(await groups(first)).toEqual(expected)
    expect(await openSealedFacts(database.prisma, first)).toBe(3)
    const rows = JSON.stringify(await raw())
    expect(rows).not.toMatch(/SYRIEN-X|single_parent|female/)
    expect(rows).not.toMatch(/"severely_disabled":\s*(true|false)/)
    expect(rows).not.toContain(Buffer.from('single_parent').toString('base64url').slice(0, 10))
    expect(await groups(first)).toEqual(expected)
    expect(await sealPlainFacts(database.prisma, first)).toBe(0)
    const people = wirePeople({ database, secret: first, now: () => new Date() })
    const copy = await people.app.handOut(anActor('u'), house, 'C2')
    expect(copy?.find(({ table }) => table === 'candidate_protected')?.rows[0]).toMatchObject({
      sex: 'female',
      nationality: 'SYRIEN-X',
      severelyDisabled: true,
      familyStatus: 'single_parent',
    })
  })

  test(`${name}: facts of people who objected are not opened for statistics`, async () => {
    const facts = await openFactsWith(factsKey(first))(database.prisma)
    expect((JSON.parse(facts ?? '') as { id: string }[]).map(({ id }) => id)).toEqual(['C1', 'C3'])
  })

  test(`${name}: a later plain fact is sealed beside those that are, which stay`, async () => {
    await sql(`UPDATE candidate_protected SET nationality = 'DE' WHERE candidate_id = 'C3'`)
    expect(await sealPlainFacts(database.prisma, first)).toBe(1)
    const facts = JSON.parse(
      (await openFactsWith(factsKey(first))(database.prisma, { candidateId: 'C3' })) ?? '',
    ) as unknown
    expect(facts).toEqual([
      { id: 'C3', sex: 'female', nationality: 'DE', severely_disabled: true, family_status: 'single_parent' },
    ])
  })

  test(`${name}: a wrong key stops the start with words that help, and changes nothing; the former key seals everything anew`, async () => {
    const before = await raw()
    const failure: unknown = await openSealedFacts(database.prisma, wrong).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(WrongKey)
    expect(String(failure)).toMatch(/SESSION_SECRET_BEFORE.*nothing is lost/)
    await expect(openSealedFacts(database.prisma, second, wrong)).rejects.toThrow(WrongKey)
    await sql(`UPDATE candidate_protected SET nationality = 'FR' WHERE candidate_id = 'C1'`)
    expect(await sealPlainFacts(database.prisma, wrong)).toBe(0)
    expect(await openFactsWith(factsKey(wrong))(database.prisma)).toBeNull()
    await sql(`UPDATE candidate_protected SET nationality = NULL WHERE candidate_id = 'C1'`)
    expect(await raw()).toEqual(before)
    expect(await openSealedFacts(database.prisma, first)).toBe(0)
    expect(await openSealedFacts(database.prisma, second, first)).toBe(0)
    expect(await groups(second)).toEqual(expected)
    await expect(openSealedFacts(database.prisma, first)).rejects.toThrow(WrongKey)
    expect(await openSealedFacts(database.prisma, second)).toBe(0)
  })
}
