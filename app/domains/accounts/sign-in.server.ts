import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'

export interface SignInPorts {
  /** Account by its address in small letters, or null. */
  accountByEmail(
    email: string,
  ): Promise<{ id: string; passwordHash: string | null; active: boolean; secondFactor: boolean } | null>
  verify(hash: string, password: string): Promise<boolean>
  /** Counts a failed try of this address and machine; false when there were too many. */
  mayTry(email: string, machine: string): Promise<boolean>
  noteSuccess(email: string, machine: string): Promise<void>
  /** With `codeDue` the session is good for nothing but the second factor. */
  openSession(userId: string, device: string, codeDue: boolean): Promise<string>
}

/** A hash that no password has: verified when the account does not exist, so that both answers take the same time. */
const noAccount = '$argon2id$v=19$m=19456,t=2,p=1$6tmMTclkRCSdzqrrwVRtZA$nVsf1/G0D2E+nN1JkoL5aDl2L2EE3GLwUoVTiqFTTSE'

/**
 * Signs a person in and returns the session's token and whether the second factor is still due. The answer to a wrong password and to
 * an unknown address is the same; after too many tries both are refused for a while.
 */
export async function signIn(
  ports: SignInPorts,
  input: { email: string; password: string; machine: string; device: string },
): Promise<Result<{ token: string; codeDue: boolean }, 'wrong' | 'too_many'>> {
  const email = input.email.trim().toLowerCase()
  if (!(await ports.mayTry(email, input.machine))) return refused('too_many')
  const account = await ports.accountByEmail(email)
  const right = await ports.verify(account?.passwordHash ?? noAccount, input.password)
  if (!account?.passwordHash || !account.active || !right) return refused('wrong')
  await ports.noteSuccess(email, input.machine)
  const codeDue = account.secondFactor
  return ok({ token: await ports.openSession(account.id, input.device, codeDue), codeDue })
}

export interface CodePorts {
  /** Whose second factor the session of this token waits for. */
  userOfDueCode(token: string): Promise<string | null>
  mayTry(userId: string): Promise<boolean>
  noteSuccess(userId: string): Promise<void>
  /** Uses a one-time code or a recovery code of the account up; false when it is not right or was used. */
  useCode(userId: string, code: string): Promise<boolean>
  /** Puts a full session in the place of the one that waited. */
  passSession(token: string, userId: string, device: string): Promise<string>
}

/** Passes the second factor: a one-time code or a recovery code, each of which counts once. `over`: the ten minutes are over. */
export async function passSecondFactor(
  ports: CodePorts,
  input: { token: string; code: string; device: string },
): Promise<Result<{ token: string }, 'wrong' | 'too_many' | 'over'>> {
  const userId = await ports.userOfDueCode(input.token)
  if (userId === null) return refused('over')
  if (!(await ports.mayTry(userId))) return refused('too_many')
  if (!(await ports.useCode(userId, input.code))) return refused('wrong')
  await ports.noteSuccess(userId)
  return ok({ token: await ports.passSession(input.token, userId, input.device) })
}
