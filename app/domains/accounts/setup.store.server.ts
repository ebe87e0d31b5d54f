import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { Setup } from './setup.form.ts'

type Tx = Prisma.TransactionClient

/** What the file says; what it leaves out stays as it was entered on the pages of the house. */
const given = <T extends Record<string, string | undefined>>(said: T) =>
  Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined)) as Partial<Record<keyof T, string>>

/**
 * Writes house and sites, and accounts for people who have none; doing it again changes names and notices and leaves passwords
 * alone. Answers who is new, with the password hash's clear text kept by the caller only. Throws when a site's postcode is unknown.
 */
export async function writeSetup(tx: Tx, setup: Setup, hashFor: (email: string) => Promise<string>): Promise<string[]> {
  const { signature, senderLine, ...said } = setup.house
  const house = { ...said, ...given({ signature, senderLine }) }
  await tx.house.upsert({
    where: { id: 1 },
    create: { id: 1, ...house },
    update: { ...house, version: { increment: 1 } },
  })
  for (const { id, phone = null, email = null, contact, replyTo, wayThere, ...site } of setup.sites) {
    const place = await tx.postcode.findUnique({ where: { postcode: site.postcode } })
    if (!place) throw new Error(`The postcode ${site.postcode} of site ${id} is not known.`)
    const row = { ...site, ...given({ contact, replyTo, wayThere }), phone, email, lat: place.lat, lon: place.lon }
    await tx.site.upsert({ where: { id }, create: { id, ...row }, update: { ...row, version: { increment: 1 } } })
  }
  const made: string[] = []
  for (const { email, name, role, site, language } of setup.people) {
    const known = await tx.user.findUnique({ where: { email }, select: { id: true } })
    const row = { name, role, siteId: site, language, active: true }
    if (known) await tx.user.update({ where: { email }, data: row })
    else {
      await tx.user.create({ data: { id: newId(), email, passwordHash: await hashFor(email), ...row } })
      made.push(email)
    }
  }
  return made
}

/** Whether nobody has an account yet. */
export async function houseIsEmpty(db: Db): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) === null
}

/** Writes house, site and first administrator when there is no account yet; of two at the same moment one does. */
export async function writeFirstStart(tx: Tx, setup: Setup, passwordHash: string): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('first start'))`
  if (!(await houseIsEmpty(tx))) return false
  await writeSetup(tx, setup, () => Promise.resolve(passwordHash))
  return true
}
