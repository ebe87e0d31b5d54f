import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../../prisma/open.ts'
import { inTransaction } from '../../../prisma/transaction.ts'
import type { TemplateKey } from './message-template.ts'
import { ownTemplates, templateInUse, templateVersions } from './templates.reads.server.ts'
import { addTemplateVersion } from './templates.store.server.ts'

const house = { kind: 'house' } as const
const key: TemplateKey = { purpose: 'invitation', legal: 'voluntary', kind: 'any', language: 'ar' }
const at = new Date('2027-01-01T10:00:00Z')

/** What templates must do on either database. */
export function templatesContract(name: string, open: () => Promise<OpenDatabase>): void {
  let opened: OpenDatabase
  const database = () => opened
  beforeAll(async () => {
    opened = await open()
  }, 300_000)
  afterAll(() => opened.close())

  const add = (given: TemplateKey, body: string | null, after: number) =>
    inTransaction(database().prisma, 'user:U1', (tx) =>
      addTemplateVersion(tx, given, body === null ? null : { subject: 's', body }, { after, by: 'user:U1', at }),
    )

  test(`${name}: the newest version counts, that of the kind before that of every kind, and the way back leads one step wider`, async () => {
    const { prisma } = database()
    const fair: TemplateKey = { ...key, kind: 'job_fair' }
    expect(await add(key, 'one', 0)).toBe(true)
    expect(await add(key, 'two', 1)).toBe(true)
    expect(await add(fair, 'fair', 0)).toBe(true)
    expect(await templateInUse(prisma, key)).toMatchObject({ body: 'two' })
    expect(await templateInUse(prisma, fair)).toMatchObject({ body: 'fair' })
    expect(await templateInUse(prisma, { ...key, language: 'de' })).toBeNull()
    expect(await add(fair, null, 1)).toBe(true)
    expect(await templateInUse(prisma, fair)).toMatchObject({ body: 'two' })
    expect(await ownTemplates(prisma, house)).toEqual(['invitation/voluntary/any/ar'])
    expect((await templateVersions(prisma, house, fair)).map(({ template }) => template?.body ?? null)).toEqual([
      null,
      'fair',
    ])
  })

  test(`${name}: of two who write on the same version one is told; no version is lost or changed`, async () => {
    const { prisma } = database()
    const mine: TemplateKey = { ...key, language: 'uk' }
    const both = await Promise.all([add(mine, 'a', 0), add(mine, 'b', 0)])
    expect(both.toSorted()).toEqual([false, true])
    expect(await templateVersions(prisma, house, mine)).toHaveLength(1)
    await expect(prisma.templateVersion.updateMany({ data: { body: 'c' } })).rejects.toThrow(/kept as they are/)
    await expect(prisma.templateVersion.deleteMany({})).rejects.toThrow(/kept as they are/)
  })

  test(`${name}: an employer reads no template`, async () => {
    expect(await ownTemplates(database().prisma, { kind: 'employer', employerId: 'E1' })).toEqual([])
  })
}
