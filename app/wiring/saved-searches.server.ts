import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { messageOfToken } from '../domains/messages/message-token.server.ts'
import { lookedAt, peopleAddress, toldKey, vacancyOfAddress } from '../domains/searches/saved-search.ts'
import type { DigestItem, SearchOwner } from '../domains/searches/saved-search.ts'
import * as saved from '../domains/searches/searches.reads.server.ts'
import * as store from '../domains/searches/searches.store.server.ts'
import { tellNews } from '../domains/searches/tell-news.server.ts'
import type { FoundRow } from '../domains/search/hits.reads.server.ts'
import { dayOf } from '../lib/dates.ts'
import type { Occupations } from './occupations.server.ts'
import type { Parts } from './parts.ts'
import { searchQuestion } from './search-question.server.ts'
import type { wireSearch } from './search.server.ts'

/** People without a name who fit an own open vacancy, by keys that say nothing; null when it is not open or not the own. */
interface Suggestions {
  suggestions(
    scope: Scope,
    vacancyId: string,
    language: 'de' | 'en',
  ): Promise<{ title: string; people: readonly { key: string }[] } | null>
}

const ownerOf = (actor: Actor, scope: Scope): SearchOwner =>
  scope.kind === 'self' ? { candidate: scope.candidateId } : { user: actor.id }

/** What of a customer's address is asked: one of two kinds, and only what is open. */
function openParams(address: string): URLSearchParams {
  const given = new URLSearchParams(address)
  const kind = given.get('kind') === 'event' ? 'event' : 'vacancy'
  const params = new URLSearchParams({ kind })
  if (kind === 'vacancy') params.set('state', 'published')
  for (const name of ['q', 'place', 'km']) {
    const value = given.get(name)?.trim()
    if (value) params.set(name, value)
  }
  return params
}

/** Saved searches: of staff over everything, of employers for people who fit a vacancy, of customers over what is open to them. */
export function wireSavedSearches(
  { database: { prisma }, secret, now, log }: Pick<Parts, 'database' | 'secret' | 'now' | 'log'>,
  {
    search,
    occupations,
    contacts,
  }: { search: ReturnType<typeof wireSearch>['reads']; occupations: Occupations; contacts: Suggestions },
  wake: () => void,
) {
  /** The newest hits of a search over everything, as the account may see them now. */
  async function staffHits(scope: Scope, address: string, language: 'de' | 'en'): Promise<DigestItem[]> {
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
  /** People who fit an employer's vacancy: keys, and nothing of the person. */
  async function peopleFor(scope: Scope, address: string): Promise<DigestItem[]> {
    const vacancy = vacancyOfAddress(address)
    const found = vacancy === null ? null : await contacts.suggestions(scope, vacancy, 'de')
    const nothing = { title: null, occupation: null, employer: null, city: null }
    return (found?.people ?? []).map(({ key }) => ({ kind: 'person', id: key, ...nothing }))
  }
  /** What customers may see of a search, the best or the newest first. */
  async function open(address: string, language: 'de' | 'en', sort: 'best' | 'new') {
    const asked = await searchQuestion(openParams(address), language, occupations.reads, dayOf(now()))
    const question = { ...asked.question, sort, limit: lookedAt, offset: 0 }
    return { ...(await search.open(question, now())), ...asked }
  }
  async function hitsOf(scope: Scope, address: string, language: string): Promise<DigestItem[]> {
    const own = language === 'en' ? 'en' : 'de'
    if (scope.kind === 'house') return staffHits(scope, address, own)
    if (scope.kind === 'employer') return peopleFor(scope, address)
    const { rows } = await open(address, own, 'new')
    return rows.map(({ kind, id, title, employer, city }) => ({ kind, id, title, occupation: null, employer, city }))
  }
  const ofMessage = (token: string) => {
    const message = messageOfToken(secret, 'page', token)
    return message === null ? Promise.resolve(null) : saved.ownerOfDigest(prisma, message)
  }
  return {
    app: {
      /** Keeps a search; what it finds now counts as known. */
      async save(actor: Actor, scope: Scope, { name, address }: { name: string; address: string }) {
        const told = (await hitsOf(scope, address, actor.language)).map(({ kind, id }) => toldKey(kind, id))
        const of = { owner: ownerOf(actor, scope), name, address, told, day: dayOf(now()), now: now() }
        return inTransaction(prisma, actor.name, (tx) => store.saveSearch(tx, of))
      },
      /** An employer wants mails about new people for an own open vacancy, or no more. False where it is none. */
      async watchPeople(actor: Actor, scope: Scope, vacancyId: string, byMail: boolean): Promise<boolean> {
        const found = await contacts.suggestions(scope, vacancyId, 'de')
        const owner = ownerOf(actor, scope)
        const address = peopleAddress(vacancyId)
        if (byMail) {
          if (!found || scope.kind !== 'employer') return false
          return (await this.save(actor, scope, { name: found.title.slice(0, 200), address })) === 'saved'
        }
        const own = (await saved.savedSearches(prisma, owner)).find((one) => one.address === address)
        if (!own) return false
        return inTransaction(prisma, actor.name, (tx) => store.removeSearch(tx, owner, own.id))
      },
      setByMail: (actor: Actor, scope: Scope, id: string, byMail: boolean) =>
        inTransaction(prisma, actor.name, (tx) => store.setByMail(tx, ownerOf(actor, scope), id, byMail)),
      remove: (actor: Actor, scope: Scope, id: string) =>
        inTransaction(prisma, actor.name, (tx) => store.removeSearch(tx, ownerOf(actor, scope), id)),
      /** Switches all mails of an owner off or on again, by the link of a mail. False where the link is none. */
      async leave(token: string, byMail: boolean) {
        const found = await ofMessage(token)
        if (!found) return false
        const { owner } = found
        const name = 'user' in owner ? (`user:${owner.user}` as const) : (`candidate:${owner.candidate}` as const)
        await inTransaction(prisma, name, (tx) => store.setByMail(tx, owner, null, byMail))
        return true
      },
      /** The daily look. Harmless to run again. */
      async tellNews() {
        const day = dayOf(now())
        const languages = new Map<string, string>()
        const done = await tellNews({
          due: async () => {
            const due = await saved.dueSearches(prisma, day)
            for (const { owner, language } of due) languages.set(JSON.stringify(owner), language)
            return due
          },
          hits: ({ scope, address, language }) => hitsOf(scope, address, language),
          told: (id) => saved.toldOf(prisma, id),
          keep: async (owner, looked, news) => {
            const of = { day, now: now(), language: languages.get(JSON.stringify(owner)) ?? 'de' }
            await inTransaction(prisma, 'system', (tx) => store.keepLook(tx, owner, looked, news, of))
          },
          fault: (error, searchId) =>
            log.error({ err: error, search: searchId }, 'a saved search could not be looked into'),
        })
        if (done.mails > 0) wake()
        return done
      },
    },
    reads: {
      of: (actor: Actor, scope: Scope) => saved.savedSearches(prisma, ownerOf(actor, scope)),
      leaving: ofMessage,
      open: (address: string, language: 'de' | 'en') => open(address, language, 'best'),
    },
  }
}
