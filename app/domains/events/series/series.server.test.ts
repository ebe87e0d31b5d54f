import { expect, test } from 'vitest'
import { inTransaction } from '../../../../prisma/transaction.ts'
import { serverDatabase } from '../../../testing/server-database.ts'
import { changePorts } from '../events.store.server.ts'
import { placePorts } from '../places.store.server.ts'
import { repeatEvent } from './repeat-event.server.ts'
import { seriesContract } from './series.contract.ts'
import { seriesPorts } from './series.store.server.ts'

seriesContract(serverDatabase)

test('without the lock of the event a form that was sent twice makes the dates twice: the test above would be red', async () => {
  const database = await serverDatabase()
  const { prisma } = database
  try {
    await database.executeSql(`CREATE OR REPLACE FUNCTION lock_event(wanted text) RETURNS SETOF event LANGUAGE sql AS
      $$ SELECT * FROM event WHERE id = wanted $$`)
    const at = { beginsAt: new Date('2026-12-14T08:00:00Z'), endsAt: new Date('2026-12-14T12:00:00Z') }
    const event = { id: 'S', kind: 'job_fair', title: 'T', capacity: 1, createdBy: 'user:1', seriesId: 'S', ...at }
    await prisma.event.create({ data: event })
    let reading = 0
    let bothRead: () => void = () => undefined
    const both = new Promise<void>((done) => (bothRead = done))
    const now = new Date('2026-11-24T09:00:00Z')
    const repeat = () =>
      inTransaction(prisma, 'user:1', (tx) => {
        const places = placePorts(
          tx,
          now,
          () => Promise.resolve(),
          () => Promise.resolve(() => true),
        )
        const ports = seriesPorts(tx, changePorts(tx, places), 'user:1')
        const daysOf = async (series: string) => {
          const found = await ports.daysOf(series)
          if (++reading === 2) bothRead()
          await both
          return found
        }
        return repeatEvent({ ...ports, joinSeries: () => Promise.resolve(), daysOf }, 'S', ['2026-12-21'])
      })
    await Promise.all([repeat(), repeat()])
    expect(await prisma.event.count({ where: { seriesId: 'S' } })).toBe(3)
  } finally {
    await database.close()
  }
})
