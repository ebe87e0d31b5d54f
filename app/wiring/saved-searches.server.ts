import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { messageOfToken } from '../domains/messages/message-token.server.ts'
import { lookedAt, toldKey } from '../domains/searches/saved-search.ts'
import type { DigestItem } from '../domains/searches/saved-search.ts'
import * as saved from '../domains/searches/searches.reads.server.ts'
import * as store from '../domains/searches/searches.store.server.ts'
import { tellNews } from '../domains/searches/tell-news.server.ts'
import type { FoundRow } from '../domains/search/hits.reads.server.ts'
import { dayOf } from '../lib/dates.ts'
import type { Occupations } from './occupations.server.ts'
import type { Parts } from './parts.ts'
import { searchQuestion } from './search-question.server.ts'
import type { wireSearch } from './search.server.ts'

/** Saved searches of accounts: kept, looked into once a day, told by mail. */
export function wireSavedSearches(
  { database: { prisma }, secret, now, log }: Pick<Parts, 'database' | 'secret' | 'now' | 'log'>,
  search: ReturnType<typeof wireSearch>['reads'],
  occupations: Occupations,
  wake: () => void,
) {
  /** The newest hits of a search, as the account may see them now. */
  async function hitsOf(scope: Scope, address: string, language: 'de' | 'en'): Promise<DigestItem[]> {
    const { question } = await searchQuestion(new URLSearchParams(address), language, occupations.reads, dayOf(now()))
    const found = await search.find(scope, { ...question, sort: 'new', limit: lookedAt, offset: 0, counts: false })
    const rows = found.kinds.flatMap((one) => one.rows)
    const codes = [...new Set(rows.flatMap(({ kind, occupations: all }) => (kind === 'person' ? all.slice(0, 1) : [])))]
    const titles = codes.length > 0 ? await occupations.reads.titles(codes, language) : {}
    return rows.map((row: FoundRow) => {
      const person = row.kind === 'person'
      return {
        kind: row.kind,
        id: row.id,
        title: person ? null : row.title,
        occupation: person ? (titles[row.occupations[0] ?? ''] ?? null) : null,
        employer: row.employer,
        city: row.city,
      }
    })
  }
  const accountOf = (token: string) => {
    const message = messageOfToken(secret, 'page', token)
    return message === null ? Promise.resolve(null) : saved.accountOfDigest(prisma, message)
  }
  return {
    app: {
      /** Keeps a search; what it finds now counts as known. */
      async save(actor: Actor, scope: Scope, { name, address }: { name: string; address: string }) {
        const told = (await hitsOf(scope, address, actor.language)).map(({ kind, id }) => toldKey(kind, id))
        const of = { userId: actor.id, name, address, told, day: dayOf(now()), now: now() }
        return inTransaction(prisma, actor.name, (tx) => store.saveSearch(tx, of))
      },
      setByMail: (actor: Actor, id: string, byMail: boolean) =>
        inTransaction(prisma, actor.name, (tx) => store.setByMail(tx, actor.id, id, byMail)),
      remove: (actor: Actor, id: string) =>
        inTransaction(prisma, actor.name, (tx) => store.removeSearch(tx, actor.id, id)),
      /** Switches all mails of an account off or on again, by the link of a mail. False where the link is none. */
      async leave(token: string, byMail: boolean) {
        const account = await accountOf(token)
        if (!account) return false
        await inTransaction(prisma, `user:${account.userId}`, (tx) => store.setByMail(tx, account.userId, null, byMail))
        return true
      },
      /** The daily look. Harmless to run again. */
      async tellNews() {
        const day = dayOf(now())
        const languages = new Map<string, string>()
        const done = await tellNews({
          due: async () => {
            const due = await saved.dueSearches(prisma, day)
            for (const { userId, language } of due) languages.set(userId, language)
            return due
          },
          hits: ({ scope, address, language }) => hitsOf(scope, address, language),
          told: (id) => saved.toldOf(prisma, id),
          keep: async (userId, looked, news) => {
            const of = { day, now: now(), language: languages.get(userId) ?? 'de' }
            await inTransaction(prisma, 'system', (tx) => store.keepLook(tx, userId, looked, news, of))
          },
          fault: (error, searchId) =>
            log.error({ err: error, search: searchId }, 'a saved search could not be looked into'),
        })
        if (done.mails > 0) wake()
        return done
      },
    },
    reads: {
      of: (actor: Actor) => saved.savedSearches(prisma, actor),
      leaving: accountOf,
    },
  }
}
