import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import { accountEmail, isOpen } from '../domains/accounts/account-link.ts'
import * as links from '../domains/accounts/account-links.store.server.ts'
import { openSession } from '../domains/accounts/accounts.store.server.ts'
import { owesCode } from '../domains/accounts/second-factor.store.server.ts'
import { colleaguesOf } from '../domains/accounts/colleagues.reads.server.ts'
import * as colleagues from '../domains/accounts/colleagues.store.server.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { useAccountLink } from '../domains/accounts/use-account-link.server.ts'
import { ok, refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'
import { countTries } from './tries.ts'

interface Messages {
  tellAccount(
    tx: Prisma.TransactionClient,
    link: { id: string; kind: links.NewLink['kind']; language: links.NewLink['language'] },
  ): Promise<void>
  wake(): void
}

type Language = 'de' | 'en'

/** Links in mails that sign in or invite colleagues, and the people of a firm. */
export function wireAccountLinks({ database, secret, now }: Parts, messages: Messages) {
  const { prisma } = database
  const mayAsk = countTries(database, 'ask-link', { machine: 20, key: 5, house: 300 }, 900)
  const mayPress = countTries(database, 'press-link', { machine: 60, key: 20, house: 1000 }, 900)
  const send = async (actor: string, link: links.NewLink) => {
    await inTransaction(prisma, actor, async (tx) => {
      const id = await links.writeLink(tx, link, secret, now())
      await messages.tellAccount(tx, { id, kind: link.kind, language: link.language })
    })
    messages.wake()
  }
  return {
    app: {
      /**
       * Asks for a link to sign in. The same work and the same answer for every address: whether it has an account is looked up when
       * the mail is sent. Five times in a quarter of an hour for an address, twenty for a machine.
       */
      request: async (asked: { email: string; machine: string; language: Language }) => {
        const email = accountEmail(asked.email)
        if (!(await mayAsk(asked.machine, email))) return refused('too_many')
        await send('system', { kind: 'sign_in', email, language: asked.language })
        return ok(null)
      },
      /** Uses a link; the token of the session that it opens. */
      use: async (
        token: string,
        { machine, device, language }: { machine: string; device: string; language: Language },
      ) => {
        if (!(await mayPress(machine, token.slice(0, 60)))) return refused('too_many')
        return inTransaction(prisma, 'system', (tx) =>
          useAccountLink({
            link: () => links.linkOfToken(tx, token),
            account: (email) => links.accountOfLink(tx, email),
            claim: (id) => links.claimLink(tx, id, now()),
            openColleague: (account) => links.openColleague(tx, { ...account, language }),
            voidOthers: (email) => links.voidLinks(tx, email, now()),
            openSession: async (userId) => openSession(tx, userId, device, now(), await owesCode(tx, userId)),
            now,
          }),
        )
      },
      /** Invites a colleague of the actor's firm: the same answer whatever account the address has elsewhere. */
      invite: async (actor: Actor, colleague: { name: string; email: string; language: Language }) => {
        const { employerId } = actor
        if (!employerId || !(await colleagues.mayInvite(prisma, employerId, actor.id))) return refused('not_owner')
        if (!(await mayAsk(actor.id, accountEmail(colleague.email)))) return refused('too_many')
        const { name, language } = colleague
        const invited = { name, employerId, invitedBy: actor.id }
        await send(actor.name, {
          kind: 'colleague',
          email: accountEmail(colleague.email),
          language,
          colleague: invited,
        })
        return ok(null)
      },
      withdrawInvitation: (actor: Actor, id: string) =>
        inTransaction(prisma, actor.name, async (tx) => {
          const { employerId } = actor
          if (!employerId || !(await colleagues.mayInvite(tx, employerId, actor.id))) return false
          return colleagues.withdrawInvitation(tx, { employerId, id, now: now() })
        }),
      remove: (actor: Actor, userId: string) =>
        inTransaction(prisma, actor.name, (tx) =>
          colleagues.removeColleague(tx, { employerId: actor.employerId ?? '', by: actor.id, userId }),
        ),
      handOver: (actor: Actor, to: string) =>
        inTransaction(prisma, actor.name, async (tx) => {
          const employerId = actor.employerId ?? ''
          const there = await tx.user.count({ where: { id: to, employerId, role: 'employer', active: true } })
          return there === 1 && colleagues.handOver(tx, { employerId, from: actor.id, to })
        }),
      forget: () => links.forgetLinks(prisma, now()),
    },
    reads: {
      /** What the page behind a link says; null when it opens nothing (any more). */
      open: async (token: string) => {
        const link = await links.linkOfToken(prisma, token)
        return link && link.kind !== 'customer' && isOpen(link, now())
          ? { kind: link.kind, firm: link.firm, email: link.email }
          : null
      },
      colleagues: (scope: Scope) => colleaguesOf(scope, prisma, now()),
    },
  }
}
