import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { brokenConstraint, inTransaction } from '../../../prisma/transaction.ts'
import { settle } from '../../testing/records.ts'
import { countsOfDay, meanCounts, stockDays } from './stock.reads.server.ts'
import { stockRows } from './stock-rows.reads.server.ts'
import { addCorrection, knownStocks, takeSnapshot } from './stock.store.server.ts'
import { everything } from './stock.ts'
import { endOfDay, takeSnapshots } from './take-snapshots.server.ts'

const house = { kind: 'house' } as const
const now = new Date('2026-11-22T08:00:00Z')

/** Stocks of month ends: counted once from what was there, never changed, corrected beside; on every database. */
export function stockContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  beforeAll(async () => {
    database = await open()
    await settle(database)
    const { prisma } = database
    const vacancy = (id: string, occupation: string, day: string, siteId: string | null) =>
      prisma.vacancy.create({
        data: {
          id,
          title: id,
          kind: 'job',
          occupation,
          employerId: 'E1',
          siteId,
          state: 'published',
          workingTimes: ['full_time'],
          createdAt: new Date(day),
        },
      })
    const person = async (
      id: string,
      occupation: string,
      facts: { legalCircle: string; unemployedSince: string | null; statisticsUse: boolean | null },
    ) => {
      await prisma.candidate.create({
        data: {
          id,
          seeks: ['job'],
          legalCircle: facts.legalCircle,
          profileClass: 'market',
          siteId: 'S1',
          createdAt: new Date('2026-08-15'),
          targets: {
            create: [
              { position: 1, occupation },
              { position: 2, occupation: '62102' },
            ],
          },
          protected: {
            create: {
              sex: 'female',
              benefitSince: new Date('2020-01-01'),
              statisticsUse: facts.statisticsUse,
              unemployedSince: facts.unemployedSince === null ? null : new Date(facts.unemployedSince),
            },
          },
        },
      })
    }
    await vacancy('V1', '51312', '2026-09-10', 'S1')
    await vacancy('V2', '51311', '2026-10-05', null)
    await vacancy('V3', '62102', '2026-10-06', 'S1')
    await person('C1', '51312', { legalCircle: 'sgb2', unemployedSince: '2026-01-01', statisticsUse: true })
    await person('C2', '51312', { legalCircle: 'sgb2', unemployedSince: '2026-10-15', statisticsUse: false })
    await person('C3', '51312', { legalCircle: 'sgb2', unemployedSince: null, statisticsUse: null })
    await person('C4', '51312', { legalCircle: 'sgb3', unemployedSince: '2026-01-01', statisticsUse: true })
    await inTransaction(prisma, 'user:U1', async (tx) => {
      await tx.vacancy.update({ where: { id: 'V1' }, data: { state: 'closed', stateReason: 'filled_by_us' } })
      await tx.$executeRaw`UPDATE history SET at = '2026-10-20T10:00:00Z' WHERE entity = 'vacancy' AND row_id = 'V1' AND action = 'changed'`
    })
  })
  afterAll(() => database.close())

  const run = (at = now) =>
    takeSnapshots(
      {
        known: () => knownStocks(database.prisma),
        take: (day, moment, source) =>
          inTransaction(database.prisma, 'system', (tx) => takeSnapshot(tx, day, moment, source, at, '[]')),
      },
      at,
    )
  const cells = async (day: string, measure: string) => {
    const { rows } = await database.executeSql(
      `SELECT occupation, site_id, part, count FROM stock_cell WHERE day = '${day}' AND measure = '${measure}' ORDER BY 1, 2, 3`,
    )
    return rows.map((row) => [row.occupation, row.site_id, row.part, row.count])
  }

  test(`${name}: a day's count is that of a plain count of rows, and its rows are those`, async () => {
    const counts = await countsOfDay(database.prisma, house, '2026-11-22', null, everything(3))
    expect(Object.fromEntries(counts)).toEqual({
      '513': { vacancies: 1, people: 2 },
      '621': { vacancies: 1, people: 0 },
    })
    const query = { day: '2026-11-22', asOf: null, filter: { ...everything(3), branch: '513' }, page: 1 }
    expect((await stockRows(database.prisma, house, 'vacancies', query)).rows.map(({ id }) => id)).toEqual(['V2'])
    expect((await stockRows(database.prisma, house, 'unemployed', query)).rows.map(({ id }) => id)).toEqual([
      'C1',
      'C2',
    ])
  })

  test(`${name}: a past day is what the history says: a vacancy closed since was open then`, async () => {
    const then = await countsOfDay(database.prisma, house, '2026-10-10', endOfDay('2026-10-10'), everything(1))
    expect(Object.fromEntries(then)).toEqual({ '5': { vacancies: 2, people: 1 }, '6': { vacancies: 1, people: 0 } })
  })

  test(`${name}: gaps are filled from the first record on, at the same time by two processes, each day once`, async () => {
    const [one, two] = await Promise.all([run(), run()])
    expect([...one, ...two].sort()).toEqual(['2026-08-31', '2026-09-30', '2026-10-31'])
    expect(await run()).toEqual([])
    expect((await stockDays(database.prisma, house)).map(({ day, source }) => [day, source])).toEqual([
      ['2026-08-31', 'from_history'],
      ['2026-09-30', 'from_history'],
      ['2026-10-31', 'from_history'],
    ])
    expect(await cells('2026-09-30', 'vacancies')).toEqual([['51312', 'S1', 'full_time', 1]])
    expect(await cells('2026-10-31', 'vacancies')).toEqual([
      ['51311', '', 'full_time', 1],
      ['62102', 'S1', 'full_time', 1],
    ])
    expect(await cells('2026-09-30', 'unemployed')).toEqual([['51312', 'S1', 'unknown', 1]])
    expect(await cells('2026-10-31', 'unemployed')).toEqual([['51312', 'S1', 'unknown', 2]])
  })

  test(`${name}: target groups count only people whose data may be used for statistics`, async () => {
    const people = await cells('2026-10-31', 'people')
    expect(people).toContainEqual(['', 'S1', '', 3])
    expect(people).toContainEqual(['', 'S1', 'long_term', 3])
    expect(people).toContainEqual(['', 'S1', 'group:women', 1])
    expect(people).toContainEqual(['', 'S1', 'profile:market', 3])
  })

  test(`${name}: a stock that was counted cannot be changed or deleted; a correction stands beside it`, async () => {
    const change = async (sql: string) =>
      database.prisma.$executeRawUnsafe(sql).then(
        () => 'done',
        (error: unknown) => brokenConstraint(error) ?? String(error),
      )
    expect(await change('UPDATE stock_cell SET count = 99')).toContain('stock_is_final')
    expect(await change('DELETE FROM stock_cell')).toContain('stock_is_final')
    expect(await change('DELETE FROM stock_snapshot')).toContain('stock_is_final')
    const mean = () => meanCounts(database.prisma, house, ['2026-09-30', '2026-10-31'], everything(1))
    expect(Object.fromEntries(await mean())).toEqual({
      '5': { vacancies: 1, people: 1.5 },
      '6': { vacancies: 0.5, people: 0 },
    })
    await addCorrection(database.prisma, {
      id: 'K1',
      day: '2026-10-31',
      measure: 'vacancies',
      occupation: '62102',
      siteId: 'S1',
      part: 'full_time',
      difference: 2,
      reason: 'Zwei Meldungen kamen nach dem Stichtag',
      notedBy: 'user:U1',
      notedAt: now,
    })
    expect((await mean()).get('6')).toEqual({ vacancies: 1.5, people: 0 })
    expect(await cells('2026-10-31', 'vacancies')).toContainEqual(['62102', 'S1', 'full_time', 1])
  })

  test(`${name}: the stock stays when the people of it are deleted`, async () => {
    await database.prisma.candidate.delete({ where: { id: 'C1' } })
    expect(await cells('2026-09-30', 'unemployed')).toEqual([['51312', 'S1', 'unknown', 1]])
  })

  test(`${name}: nobody outside the house gets a figure`, async () => {
    const firm = { kind: 'employer', employerId: 'E1' } as const
    expect(await stockDays(database.prisma, firm)).toEqual([])
    expect((await countsOfDay(database.prisma, firm, '2026-11-22', null, everything(1))).size).toBe(0)
  })
}
