import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import { mostSearches } from './saved-search.ts'
import type { DigestPart, SearchOwner } from './saved-search.ts'

/** The owner as the columns have it. */
export const ownerColumns = (owner: SearchOwner): { userId: string } | { candidateId: string } =>
  'user' in owner ? { userId: owner.user } : { candidateId: owner.candidate }

const lockOwner = (tx: Db, owner: SearchOwner) =>
  'user' in owner
    ? tx.$queryRaw`SELECT id FROM app_user WHERE id = ${owner.user} FOR UPDATE`
    : tx.$queryRaw`SELECT id FROM candidate WHERE id = ${owner.candidate} FOR UPDATE`

/** Keeps a search of an owner with what it finds now, so that only later things are new. `full` at the limit; the same address keeps one. */
export async function saveSearch(
  tx: Db,
  {
    owner,
    name,
    address,
    told,
    day,
    now,
  }: { owner: SearchOwner; name: string; address: string; told: readonly string[]; day: string; now: Date },
): Promise<'saved' | 'full'> {
  await lockOwner(tx, owner)
  const of = ownerColumns(owner)
  if ((await tx.savedSearch.count({ where: { ...of, address: { not: address } } })) >= mostSearches) return 'full'
  const { id } = await tx.savedSearch.upsert({
    where:
      'user' in owner
        ? { userId_address: { userId: owner.user, address } }
        : { candidateId_address: { candidateId: owner.candidate, address } },
    create: { id: newId(), ...of, name, address, lookedOn: new Date(`${day}T00:00:00.000Z`), createdAt: now },
    update: { name, byMail: true },
  })
  await noteTold(tx, id, told)
  return 'saved'
}

const noteTold = (tx: Db, searchId: string, told: readonly string[]): Promise<number> =>
  tx.$executeRaw`INSERT INTO saved_search_told (saved_search_id, row_id)
    SELECT ${searchId}, t FROM unnest(${[...told]}::text[]) t ON CONFLICT DO NOTHING`

/** Switches the mail of a search, or of all of an owner (`id` null); only its own. */
export async function setByMail(tx: Db, owner: SearchOwner, id: string | null, byMail: boolean): Promise<number> {
  const { count } = await tx.savedSearch.updateMany({
    where: { ...ownerColumns(owner), ...(id === null ? {} : { id }) },
    data: { byMail },
  })
  return count
}

/** Removes a search of an owner; only its own. */
export async function removeSearch(tx: Db, owner: SearchOwner, id: string): Promise<boolean> {
  return (await tx.savedSearch.deleteMany({ where: { ...ownerColumns(owner), id } })).count > 0
}

/**
 * Notes what a daily look saw, and writes the mail of the day when there is news: one digest an owner and day, whoever comes second
 * writes none.
 */
export async function keepLook(
  tx: Db,
  owner: SearchOwner,
  looked: readonly { id: string; told: string[] }[],
  news: readonly DigestPart[],
  { day, now, language }: { day: string; now: Date; language: string },
): Promise<boolean> {
  const ids = looked.map(({ id }) => id)
  const due = await tx.$queryRaw<{ id: string }[]>`
    UPDATE saved_search SET looked_on = ${day}::date
    WHERE id = ANY(${ids}::text[]) AND (looked_on IS NULL OR looked_on < ${day}::date) RETURNING id`
  if (due.length < ids.length) return false
  for (const { id, told } of looked) await noteTold(tx, id, told)
  if (news.length === 0) return false
  const digest = newId()
  const { userId, candidateId } = { userId: null, candidateId: null, ...ownerColumns(owner) }
  const made = await tx.$executeRaw`
    INSERT INTO search_digest (id, user_id, candidate_id, day, content, created_at)
    VALUES (${digest}, ${userId}, ${candidateId}, ${day}::date, ${JSON.stringify(news)}::jsonb, ${now}) ON CONFLICT DO NOTHING`
  if (made === 0) return false
  await tx.message.create({
    data: {
      id: newId(),
      searchDigestId: digest,
      purpose: 'search',
      occasion: `search:${userId ?? candidateId ?? ''}`,
      channel: 'mail',
      language,
      facts: {},
      dueAt: now,
      createdAt: now,
    },
  })
  return true
}
