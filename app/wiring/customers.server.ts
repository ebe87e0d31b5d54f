import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import { accountEmail, isOpen } from '../domains/accounts/account-link.ts'
import * as links from '../domains/accounts/account-links.store.server.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { typedYear } from '../domains/customers/customer-entry.ts'
import { peopleOfAddress, personOfCode } from '../domains/customers/customer-entry.reads.server.ts'
import { ownLanguage } from '../domains/customers/own-person.reads.server.ts'
import * as sessions from '../domains/customers/customer-sessions.store.server.ts'
import { enterByCode, enterByLink } from '../domains/customers/enter-own-area.server.ts'
import { hashAnswerCode, spelledCode } from '../domains/invitations/answer-code.server.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { ok, refused } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { Parts } from './parts.ts'
import { countTries, limitOf } from './tries.ts'

interface Messages {
  tellAccount(
    tx: Prisma.TransactionClient,
    link: { id: string; kind: 'customer'; language: CustomerLanguage },
  ): Promise<void>
  wake(): void
}

const quarter = 900
const day = 86_400

/** The way into the own area of a person: link of a mail, code of a letter. */
export function wireCustomerEntry({ database, secret, now }: Parts, messages: Messages) {
  const { prisma } = database
  const mayAsk = countTries(database, 'customer-link', { machine: 20, key: 5, house: 300 }, quarter)
  const mayPress = countTries(database, 'customer-press', { machine: 60, key: 10, house: 1000 }, quarter)
  const mayCode = countTries(database, 'customer-code', { machine: 20, key: 5, house: 500 }, quarter)
  // Whoever holds somebody's letter has ten guesses of a year a day.
  const perCode = limitOf(database, 'customer-code-day', 10, day)
  const openSession = (tx: Prisma.TransactionClient) => (candidateId: string, way: 'mail' | 'code') =>
    sessions.openCustomerSession(tx, candidateId, way, now())

  return {
    app: {
      /**
       * Asks for a link into the own area. The same work and the same answer for every address: whether somebody has it is looked up
       * when the mail is sent. Five times in a quarter of an hour for an address, twenty for a machine.
       */
      request: async (asked: { email: string; machine: string; language: CustomerLanguage }) => {
        const email = accountEmail(asked.email)
        if (!(await mayAsk(asked.machine, email))) return refused('too_many')
        await inTransaction(prisma, 'system', async (tx) => {
          const link = { kind: 'customer' as const, email, language: asked.language }
          const id = await links.writeLink(tx, link, secret, now())
          await messages.tellAccount(tx, { id, kind: 'customer', language: asked.language })
        })
        messages.wake()
        return ok(null)
      },
      /** Uses a link; the token of the session that it opens. */
      enterByLink: async (token: string, given: { machine: string; year: string }) => {
        if (!(await mayPress(given.machine, token.slice(0, 60)))) return refused('too_many')
        return inTransaction(prisma, 'system', (tx) =>
          enterByLink(
            {
              link: () => links.linkOfToken(tx, token),
              peopleOf: (address) => peopleOfAddress(tx, address),
              claim: (id) => links.claimLink(tx, id, now()),
              voidOthers: (address) => links.voidLinks(tx, address, now(), 'customer'),
              openSession: openSession(tx),
              now,
            },
            typedYear(given.year),
          ),
        )
      },
      /**
       * Code of a letter and year of birth. Tries are counted before anything is looked up: for the machine, the code (also a code that
       * does not exist) and the house, and for the code over a day.
       */
      enterByCode: async (given: {
        code: string
        year: string
        machine: string
      }): Promise<Result<{ token: string }, 'unknown' | 'too_many'>> => {
        const code = spelledCode(given.code)
        const key = code === null ? given.machine : hashAnswerCode(secret, code)
        if (!(await mayCode(given.machine, key)) || !(await perCode.takes(key))) return refused('too_many')
        const done = await inTransaction(prisma, 'system', (tx) =>
          enterByCode(
            {
              personOfCode: () => (code === null ? Promise.resolve(null) : personOfCode(tx, key, now())),
              openSession: openSession(tx),
            },
            typedYear(given.year),
          ),
        )
        if (done.ok) await perCode.forget(key)
        return done
      },
      /** The language in which the person wants letters and mails. */
      setLanguage: async (actor: Actor, scope: Scope, language: CustomerLanguage) => {
        if (scope.kind !== 'self') return
        await inTransaction(prisma, actor.name, (tx) => sessions.setOwnLanguage(tx, scope.candidateId, language))
      },
    },
    reads: {
      /** Language of the person in the own area. */
      language: (scope: Scope) => ownLanguage(scope, prisma),
      /** Whether a link still opens something, and whether its page has to ask for the year of birth. */
      openLink: async (token: string): Promise<{ shared: boolean } | null> => {
        const link = await links.linkOfToken(prisma, token)
        if (link?.kind !== 'customer' || !isOpen(link, now())) return null
        return { shared: (await peopleOfAddress(prisma, link.email)).length > 1 }
      },
    },
  }
}
