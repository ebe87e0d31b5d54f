import type { Scope } from '../accounts/permissions.ts'
import { newsOf, toldKey } from './saved-search.ts'
import type { DigestItem, DigestPart, SearchOwner } from './saved-search.ts'

/** A saved search that is due, with whose it is. */
export interface DueSearch {
  id: string
  owner: SearchOwner
  name: string
  address: string
  scope: Scope
  /** Of the mail: an account's or, of a customer, one of the customers' languages. */
  language: string
}

/** What the daily look needs. `hits` reads with the rights of the owner, the newest first. */
export interface NewsPorts {
  due(): Promise<DueSearch[]>
  hits(search: DueSearch): Promise<DigestItem[]>
  told(searchId: string): Promise<ReadonlySet<string>>
  /** Notes, in one transaction, what was looked at, and writes the mail of an owner when there is news. */
  keep(
    owner: SearchOwner,
    looked: readonly { id: string; told: string[] }[],
    news: readonly DigestPart[],
  ): Promise<void>
  fault(error: unknown, searchId: string): void
}

/**
 * Looks once a day into every saved search and writes each owner one mail of what is new. Run again on the same day it finds
 * nothing due. A search that fails is looked at again on the next run; the others go on.
 */
export async function tellNews(ports: NewsPorts): Promise<{ looked: number; mails: number }> {
  const byOwner = new Map<string, { owner: SearchOwner; searches: DueSearch[] }>()
  for (const search of await ports.due()) {
    const key = JSON.stringify(search.owner)
    const known = byOwner.get(key) ?? { owner: search.owner, searches: [] }
    known.searches.push(search)
    byOwner.set(key, known)
  }
  let [looked, mails] = [0, 0]
  for (const { owner, searches } of byOwner.values()) {
    const seen: { id: string; told: string[] }[] = []
    const news: DigestPart[] = []
    for (const search of searches) {
      try {
        const hits = await ports.hits(search)
        const part = newsOf(search, hits, await ports.told(search.id))
        if (part) news.push({ name: part.name, address: part.address, items: part.items, more: part.more })
        seen.push({ id: search.id, told: hits.map(({ kind, id }) => toldKey(kind, id)) })
      } catch (error) {
        ports.fault(error, search.id)
      }
    }
    if (seen.length === 0) continue
    await ports.keep(owner, seen, news)
    looked += seen.length
    if (news.length > 0) mails++
  }
  return { looked, mails }
}
