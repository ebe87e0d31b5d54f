import { randomBytes } from 'node:crypto'
import type { Prisma } from '../../../prisma/generated/client.ts'
import { newId } from '../../lib/ids.ts'
import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { hashToken } from './account-token.server.ts'
import { closeSessions } from './accounts.store.server.ts'
import type { ClaimedAccount } from './oidc-claims.ts'
import type { UserForm } from './user.form.ts'

type Tx = Prisma.TransactionClient

/** Locks the administrators' rows, so that two who take the role from each other at the same moment do not leave none. */
async function otherAdministrators(tx: Tx, id: string): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM app_user WHERE role = 'admin' AND active ORDER BY id FOR UPDATE`
  return rows.filter((row) => row.id !== id).length
}

/** Whether the form names no site, or one that there is. */
const siteIsKnown = async (tx: Tx, { site }: UserForm): Promise<boolean> =>
  site === '' || (await tx.site.count({ where: { id: site } })) > 0

/** Adds an account without a password; its owner sets one by a link. */
export async function addUser(tx: Tx, form: UserForm): Promise<Result<string, 'email_taken' | 'unknown_site'>> {
  if (!(await siteIsKnown(tx, form))) return refused('unknown_site')
  const id = newId()
  const { count } = await tx.user.createMany({
    data: [
      { id, email: form.email, name: form.name, role: form.role, siteId: form.site || null, language: form.language },
    ],
    skipDuplicates: true,
  })
  return count === 1 ? ok(id) : refused('email_taken')
}

/**
 * Changes an account of the staff; with another role its sessions end. The last administrator keeps the role (`last_admin`), so that
 * nobody locks the house out.
 */
export async function changeUser(
  tx: Tx,
  id: string,
  form: UserForm,
): Promise<Result<true, 'email_taken' | 'last_admin' | 'gone' | 'unknown_site'>> {
  if (!(await siteIsKnown(tx, form))) return refused('unknown_site')
  const others = await otherAdministrators(tx, id)
  const before = await tx.user.findUnique({ where: { id }, select: { role: true, active: true } })
  if (!before || before.role === 'employer') return refused('gone')
  if (before.role === 'admin' && before.active && form.role !== 'admin' && others === 0) return refused('last_admin')
  const taken = await tx.user.count({ where: { email: form.email, NOT: { id } } })
  if (taken > 0) return refused('email_taken')
  await tx.user.update({
    where: { id },
    data: { email: form.email, name: form.name, role: form.role, siteId: form.site || null, language: form.language },
  })
  if (before.role !== form.role) await closeSessions(tx, id, null)
  return ok(true)
}

/** Closes an account (its sessions end) or opens it again. The last administrator stays. */
export async function setUserActive(tx: Tx, id: string, active: boolean): Promise<Result<true, 'last_admin' | 'gone'>> {
  const others = await otherAdministrators(tx, id)
  const before = await tx.user.findUnique({ where: { id }, select: { role: true } })
  if (!before) return refused('gone')
  if (!active && before.role === 'admin' && others === 0) return refused('last_admin')
  await tx.user.update({ where: { id }, data: { active } })
  if (!active) {
    await closeSessions(tx, id, null)
    await tx.passwordLink.deleteMany({ where: { userId: id } })
  }
  return ok(true)
}

/**
 * The account of whom the agency's provider names: found by its subject, else by its address (then tied to the subject), else made.
 * Role and site follow the provider when it names them. Null: no account and no role, a closed account, or one of an employer.
 */
export async function keepClaimedUser(tx: Tx, claimed: ClaimedAccount): Promise<string | null> {
  const known =
    (await tx.user.findUnique({ where: { oidcSubject: claimed.subject } })) ??
    (await tx.user.findFirst({ where: { email: claimed.email, oidcSubject: null } }))
  const site = claimed.site && (await tx.site.findUnique({ where: { id: claimed.site }, select: { id: true } }))
  if (!known) {
    if (!claimed.role) return null
    const id = newId()
    const { subject: oidcSubject, email, name, role } = claimed
    const { count } = await tx.user.createMany({
      data: [{ id, email, name, role, siteId: site ? site.id : null, oidcSubject }],
      skipDuplicates: true,
    })
    return count === 1 ? id : null
  }
  if (!known.active || known.role === 'employer') return null
  await tx.user.update({
    where: { id: known.id },
    data: {
      oidcSubject: claimed.subject,
      ...(claimed.role && claimed.role !== known.role ? { role: claimed.role } : {}),
      ...(site && site.id !== known.siteId ? { siteId: site.id } : {}),
    },
  })
  return known.id
}

/** Makes a key of the API (256 random bits, shown once by the caller); a name is used by one living key. */
export async function makeApiToken(
  tx: Tx,
  form: { name: string; role: string; days: number },
  by: string,
  now: Date,
): Promise<Result<string, 'name_taken'>> {
  const token = `jes_${randomBytes(32).toString('base64url')}`
  const { count } = await tx.apiToken.createMany({
    data: [
      {
        tokenHash: hashToken(token),
        name: form.name,
        role: form.role,
        createdBy: by,
        createdAt: now,
        expiresAt: new Date(now.getTime() + form.days * 86_400_000),
      },
    ],
    skipDuplicates: true,
  })
  return count === 1 ? ok(token) : refused('name_taken')
}

/** Revokes a key at once and for good. */
export async function revokeApiToken(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  return (await tx.apiToken.updateMany({ where: { tokenHash, revokedAt: null }, data: { revokedAt: now } })).count > 0
}
