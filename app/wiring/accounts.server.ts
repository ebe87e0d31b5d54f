import { verify } from '@node-rs/argon2'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import * as store from '../domains/accounts/accounts.store.server.ts'
import { signIn } from '../domains/accounts/sign-in.server.ts'
import type { Parts } from './parts.ts'

/** Ten wrong tries in a quarter of an hour for an address, fifty for a machine. */
export function wireAccounts({ database: { prisma }, now }: Parts) {
  const perAddress = new RateLimiterMemory({ points: 10, duration: 900 })
  const perMachine = new RateLimiterMemory({ points: 50, duration: 900 })
  const takes = async (limiter: RateLimiterMemory, key: string) =>
    limiter.consume(key).then(
      () => true,
      () => false,
    )
  const ports = {
    accountByEmail: (email: string) => store.accountByEmail(prisma, email),
    verify: (hash: string, password: string) => verify(hash, password).catch(() => false),
    mayTry: async (email: string, machine: string) =>
      (await takes(perAddress, email)) && (await takes(perMachine, machine)),
    noteSuccess: async (email: string) => {
      await perAddress.delete(email)
    },
    openSession: (userId: string, device: string) => store.openSession(prisma, userId, device, now()),
  }
  return {
    signIn: (input: { email: string; password: string; machine: string; device: string }) => signIn(ports, input),
    signOut: (token: string) => store.closeSession(prisma, token),
    actorOfSession: (token: string) => store.actorOfSession(prisma, token, now()),
    actorOfApiToken: (token: string) => store.actorOfApiToken(prisma, token),
    setLanguage: (userId: string, language: 'de' | 'en') => store.setLanguage(prisma, userId, language),
  }
}
