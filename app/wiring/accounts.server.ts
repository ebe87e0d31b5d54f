import { timingSafeEqual } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { inTransaction } from '../../prisma/transaction.ts'
import { frame } from '../domains/accounts/accounts.reads.server.ts'
import * as store from '../domains/accounts/accounts.store.server.ts'
import {
  newRecoveryCodes,
  newSecret,
  recoveryHash,
  secretAddress,
  stepOfCode,
} from '../domains/accounts/one-time-code.server.ts'
import type { OwnAccountPorts } from '../domains/accounts/own-account.server.ts'
import { changePassword, setPasswordByLink } from '../domains/accounts/own-account.server.ts'
import {
  accountOfLink,
  makePasswordLink,
  savePassword,
  usePasswordLink,
} from '../domains/accounts/password-links.store.server.ts'
import * as factor from '../domains/accounts/second-factor.store.server.ts'
import type { Setup } from '../domains/accounts/setup.form.ts'
import { houseIsEmpty, writeFirstStart } from '../domains/accounts/setup.store.server.ts'
import { passSecondFactor, signIn } from '../domains/accounts/sign-in.server.ts'
import type { UserForm } from '../domains/accounts/user.form.ts'
import * as users from '../domains/accounts/users.store.server.ts'
import type { Result } from '../lib/result.ts'
import { ok, refused } from '../lib/result.ts'
import * as customers from '../domains/customers/customer-sessions.store.server.ts'
import { accountOfClaims } from '../domains/accounts/oidc-claims.ts'
import type { OidcBegun } from '../domains/accounts/oidc-connection.server.ts'
import { oidcProvider } from '../domains/accounts/oidc-connection.server.ts'
import { firstStartCode } from './first-start-code.ts'
import type { Parts } from './parts.ts'
import { sealFor } from './seal.ts'
import { limitOf } from './tries.ts'

const quarter = 900

/** Ten wrong tries in a quarter of an hour for an address, fifty for a machine; five codes of a second factor. */
export function wireAccounts({ database, env, secret, appUrl, now }: Parts) {
  const { prisma } = database
  const perAddress = limitOf(database, 'sign-in-address', 10, quarter)
  const perMachine = limitOf(database, 'sign-in-machine', 50, quarter)
  const perApiKey = limitOf(database, 'api-key', env.API_CALLS_PER_MINUTE, 60, true)
  const perFactor = limitOf(database, 'second-factor', 5, quarter)
  const perPassword = limitOf(database, 'own-password', 10, quarter)
  const sealed = sealFor(secret, 'second factor')
  const right = (hashed: string, password: string) => verify(hashed, password).catch(() => false)
  const hashOf = (password: string) => hash(password)

  const signInPorts = {
    accountByEmail: (email: string) => store.accountByEmail(prisma, email),
    verify: right,
    mayTry: async (email: string, machine: string) =>
      (await perAddress.takes(email)) && (await perMachine.takes(machine)),
    noteSuccess: (email: string) => perAddress.forget(email),
    openSession: (userId: string, device: string, codeDue: boolean) =>
      store.openSession(prisma, userId, device, now(), codeDue),
  }

  const useCode = async (userId: string, code: string): Promise<boolean> => {
    const known = await factor.secondFactor(prisma, userId)
    if (!known?.confirmedAt) return false
    const step = stepOfCode(sealed.open(known.secret), code.replace(/\s/g, ''), known.lastStep, now())
    return inTransaction(prisma, `user:${userId}`, (tx) =>
      step === null
        ? factor.useRecoveryCode(tx, userId, recoveryHash(userId, code), now())
        : factor.useStep(tx, userId, step),
    )
  }
  const codePorts = {
    userOfDueCode: (token: string) => store.userOfDueCode(prisma, token, now()),
    mayTry: (userId: string) => perFactor.takes(userId),
    noteSuccess: (userId: string) => perFactor.forget(userId),
    useCode,
    passSession: (token: string, userId: string, device: string) =>
      inTransaction(prisma, `user:${userId}`, async (tx) => {
        await store.closeSession(tx, token)
        return store.openSession(tx, userId, device, now())
      }),
  }

  const ownPorts: OwnAccountPorts = {
    account: (userId) =>
      prisma.user.findUnique({ where: { id: userId }, select: { email: true, name: true, passwordHash: true } }),
    verify: right,
    hash: hashOf,
    mayTry: (userId) => perPassword.takes(userId),
    savePassword: (userId, hashed, keep) =>
      inTransaction(prisma, `user:${userId}`, (tx) => savePassword(tx, userId, hashed, keep, now())),
  }
  const linkPorts = {
    accountOfLink: (token: string) => accountOfLink(prisma, token, now()),
    hash: hashOf,
    useLink: (token: string, userId: string, hashed: string) =>
      inTransaction(prisma, `user:${userId}`, (tx) => usePasswordLink(tx, token, userId, hashed, now())),
  }

  const provider = oidcProvider(env, `${appUrl}/sign-in/oidc/callback`)
  const oidc = provider && {
    begin: () => provider.begin(),
    /** Signs in whom the agency's provider names; `unknown`: it gives no role here, `failed`: its answer does not hold. */
    finish: async (address: URL, begun: OidcBegun, device: string): Promise<Result<string, 'unknown' | 'failed'>> => {
      const claims = await provider.finish(address, begun)
      if (!claims) return refused('failed')
      const account = accountOfClaims(claims)
      if (!account) return refused('unknown')
      const userId = await inTransaction(prisma, 'oidc', (tx) => users.keepClaimedUser(tx, account))
      return userId === null ? refused('unknown') : ok(await store.openSession(prisma, userId, device, now()))
    },
  }

  const setUpCode = firstStartCode(secret)

  return {
    /** Signing in with the agency's account, where it is set up. */
    oidc,
    signIn: (input: { email: string; password: string; machine: string; device: string }) => signIn(signInPorts, input),
    passSecondFactor: (input: { token: string; code: string; device: string }) => passSecondFactor(codePorts, input),
    /** Whether the session of this token waits for its second factor. */
    codeDue: async (token: string) => (await store.userOfDueCode(prisma, token, now())) !== null,
    signOut: async (token: string) => {
      await store.closeSession(prisma, token)
      await customers.closeCustomerSession(prisma, token)
    },
    actorOfSession: async (token: string) =>
      (await store.actorOfSession(prisma, token, now())) ?? customers.actorOfCustomerSession(prisma, token, now()),
    actorOfApiToken: (token: string) => store.actorOfApiToken(prisma, token, now()),
    /** Counts a call of a key; null, or the seconds to wait where it called too often in this minute. */
    secondsToWait: (key: { name: string }) => perApiKey.wait(key.name),
    setLanguage: (userId: string, language: 'de' | 'en') =>
      inTransaction(prisma, `user:${userId}`, (tx) => store.setLanguage(tx, userId, language)),
    changePassword: (input: { userId: string; current: string; password: string; session: string }) =>
      changePassword(ownPorts, input),
    endSession: (userId: string, id: string) => store.closeOneSession(prisma, userId, id),
    endOtherSessions: (userId: string, token: string) => store.closeSessions(prisma, userId, token),
    forgetOld: () => store.forgetOld(prisma, now()),

    /** Begins a second factor and answers its secret, which is shown until it is confirmed; null when one is confirmed. */
    beginSecondFactor: async (userId: string): Promise<string | null> => {
      await inTransaction(prisma, `user:${userId}`, (tx) =>
        factor.beginSecondFactor(tx, userId, sealed.seal(newSecret())),
      )
      const begun = await factor.secondFactor(prisma, userId)
      return begun && !begun.confirmedAt ? sealed.open(begun.secret) : null
    },
    /** The secret of a second factor that waits to be confirmed, and what its picture for the app says. */
    secretToConfirm: async (userId: string): Promise<{ secret: string; address: string } | null> => {
      const begun = await factor.secondFactor(prisma, userId)
      if (!begun || begun.confirmedAt) return null
      const [house, account] = await Promise.all([frame(prisma, null), ownPorts.account(userId)])
      const secret = sealed.open(begun.secret)
      return { secret, address: secretAddress(house.name, account?.email ?? '', secret) }
    },
    /** Confirms it by a first code; answers the recovery codes, shown once, or null when the code is not right. */
    confirmSecondFactor: async (userId: string, code: string): Promise<string[] | null> => {
      const begun = await factor.secondFactor(prisma, userId)
      if (!begun || begun.confirmedAt || !(await perFactor.takes(userId))) return null
      const step = stepOfCode(sealed.open(begun.secret), code.replace(/\s/g, ''), 0, now())
      if (step === null) return null
      const codes = newRecoveryCodes()
      const hashes = codes.map((one) => recoveryHash(userId, one))
      const done = await inTransaction(prisma, `user:${userId}`, (tx) =>
        factor.confirmSecondFactor(tx, userId, step, hashes, now()),
      )
      if (done) await perFactor.forget(userId)
      return done ? codes : null
    },
    /** Takes the own second factor away after one more code of it; false when the code is not right. */
    dropSecondFactor: async (userId: string, code: string): Promise<boolean> => {
      if (!(await perFactor.takes(userId)) || !(await useCode(userId, code))) return false
      await inTransaction(prisma, `user:${userId}`, (tx) => factor.dropSecondFactor(tx, userId))
      await perFactor.forget(userId)
      return true
    },

    /** Whose password a link sets, or null. */
    ofPasswordLink: (token: string) => accountOfLink(prisma, token, now()),
    setPasswordByLink: (input: { token: string; password: string }) => setPasswordByLink(linkPorts, input),

    /** Adds an account; answers its id and the token of the link by which its owner sets a password. */
    addUser: (actor: string, form: UserForm) =>
      inTransaction(prisma, actor, async (tx) => {
        const added = await users.addUser(tx, form)
        if (!added.ok) return added
        return { ok: true as const, value: { id: added.value, link: await makePasswordLink(tx, added.value, now()) } }
      }),
    changeUser: (actor: string, id: string, form: UserForm) =>
      inTransaction(prisma, actor, (tx) => users.changeUser(tx, id, form)),
    setUserActive: (actor: string, id: string, active: boolean) =>
      inTransaction(prisma, actor, (tx) => users.setUserActive(tx, id, active)),
    /** A new link to a password for somebody who has lost it. */
    makePasswordLink: (actor: string, id: string) =>
      inTransaction(prisma, actor, (tx) => makePasswordLink(tx, id, now())),
    /** Takes a lost second factor away, as an administrator who knows the person. */
    resetSecondFactor: (actor: string, id: string) =>
      inTransaction(prisma, actor, async (tx) => {
        await factor.dropSecondFactor(tx, id)
        await store.closeSessions(tx, id, null)
      }),
    makeApiToken: (actor: string, form: { name: string; role: string; days: number }) =>
      inTransaction(prisma, actor, (tx) => users.makeApiToken(tx, form, actor, now())),
    revokeApiToken: (actor: string, id: string) =>
      inTransaction(prisma, actor, (tx) => users.revokeApiToken(tx, id, now())),

    /** Whether nobody has an account yet: the set-up page is open. */
    isEmpty: () => houseIsEmpty(prisma),
    firstStartCode: setUpCode,
    /** Sets the house up once: `code` as printed at the start. */
    firstStart: async (
      code: string,
      setup: Setup,
      password: string,
    ): Promise<'done' | 'wrong_code' | 'unknown_place' | 'not_empty'> => {
      const given = Buffer.from(code.trim().toLowerCase().padEnd(12).slice(0, 12))
      if (!(await perMachine.takes('first-start'))) return 'wrong_code'
      if (!timingSafeEqual(given, Buffer.from(setUpCode))) return 'wrong_code'
      const places = setup.sites.map(({ postcode }) => postcode)
      const known = await prisma.postcode.count({ where: { postcode: { in: places } } })
      if (known < new Set(places).size) return 'unknown_place'
      const hashed = await hashOf(password)
      const done = await inTransaction(prisma, 'setup', (tx) => writeFirstStart(tx, setup, hashed))
      return done ? 'done' : 'not_empty'
    },
  }
}
