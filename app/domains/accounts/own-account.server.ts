import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import type { PasswordFault } from './password.ts'
import { passwordFaults } from './password.ts'

export interface OwnAccountPorts {
  account(userId: string): Promise<{ email: string; name: string; passwordHash: string | null } | null>
  verify(hash: string, password: string): Promise<boolean>
  hash(password: string): Promise<string>
  mayTry(userId: string): Promise<boolean>
  /** Writes the hash and ends every session but the one with this token, in one transaction. */
  savePassword(userId: string, hash: string, keep: string | null): Promise<number>
}

export type PasswordRefusal = { fault: 'wrong' | 'too_many' } | { fault: 'password'; faults: PasswordFault[] }

/**
 * Changes the own password and ends the sessions on other devices (how many comes back). The current one is asked for; an account
 * that never had one (it came by a link) needs none.
 */
export async function changePassword(
  ports: OwnAccountPorts,
  input: { userId: string; current: string; password: string; session: string },
): Promise<{ ok: true; ended: number } | ({ ok: false } & PasswordRefusal)> {
  const account = await ports.account(input.userId)
  if (!account) return { ok: false, fault: 'wrong' }
  if (account.passwordHash !== null) {
    if (!(await ports.mayTry(input.userId))) return { ok: false, fault: 'too_many' }
    if (!(await ports.verify(account.passwordHash, input.current))) return { ok: false, fault: 'wrong' }
  }
  const faults = passwordFaults(input.password, [account.email, account.name])
  if (input.password === input.current) faults.push('same')
  if (faults.length > 0) return { ok: false, fault: 'password', faults }
  return { ok: true, ended: await ports.savePassword(input.userId, await ports.hash(input.password), input.session) }
}

export interface PasswordLinkPorts {
  /** The account that a link is for, while it can be used. */
  accountOfLink(token: string): Promise<{ userId: string; email: string; name: string } | null>
  hash(password: string): Promise<string>
  /** Uses the link up, writes the hash, ends all sessions, in one transaction; false when the link was used meanwhile. */
  useLink(token: string, userId: string, hash: string): Promise<boolean>
}

/** Sets the password by a link that counts once; all sessions of the account end. */
export async function setPasswordByLink(
  ports: PasswordLinkPorts,
  input: { token: string; password: string },
): Promise<Result<true, 'gone'> | { ok: false; reason: 'password'; faults: PasswordFault[] }> {
  const account = await ports.accountOfLink(input.token)
  if (!account) return refused('gone')
  const faults = passwordFaults(input.password, [account.email, account.name])
  if (faults.length > 0) return { ok: false, reason: 'password', faults }
  const used = await ports.useLink(input.token, account.userId, await ports.hash(input.password))
  return used ? ok(true) : refused('gone')
}
