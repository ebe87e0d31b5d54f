import { expect, test } from 'vitest'
import { serverDatabase } from './server-database.ts'

test('a test file gets a migrated, empty database of its own on a real server', async () => {
  const [one, other] = await Promise.all([serverDatabase(2), serverDatabase(2)])
  try {
    await one.prisma.site.create({
      data: { id: 'S1', name: 'Torgau', street: 'Weg 1', postcode: '04860', city: 'Torgau', lat: 51.56, lon: 13 },
    })
    expect(await one.prisma.site.count()).toBe(1)
    expect(await other.prisma.site.count()).toBe(0)
    const { rows } = await one.executeSql('SHOW server_version_num')
    expect(Number(rows[0]?.server_version_num)).toBeGreaterThanOrEqual(150000)
  } finally {
    await Promise.all([one.close(), other.close()])
  }
})
