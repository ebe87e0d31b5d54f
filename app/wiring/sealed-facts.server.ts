import type { PrismaClient } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import * as store from '../domains/privacy/sensitive-facts.store.server.ts'
import { sealFor } from './seal.ts'

const actor = 'system: sealing'

/** The key under which sensitive facts of people are sealed: derived from the house's secret, for this purpose only. */
export const factsKey = (secret: string): store.FactsKey => sealFor(secret, 'protected facts')

/** The secret of the house is not the one by which the sensitive facts were sealed. Nothing was read or changed. */
export class WrongKey extends Error {
  override name = 'WrongKey'
  constructor() {
    super(
      'The sensitive facts of people in this database are sealed with another SESSION_SECRET. Set the former one, or give the former one as ' +
        'SESSION_SECRET_BEFORE once to seal them anew. Nothing was changed and nothing is lost.',
    )
  }
}

/** Seals what stands in plain columns, piece by piece; how many rows it was. With a key that is not the house's nothing is sealed. */
export async function sealPlainFacts(prisma: PrismaClient, secret: string): Promise<number> {
  const key = factsKey(secret)
  if ((await store.checkKey(prisma, key)) === 'wrong') return 0
  let all = 0
  for (let n = -1; n !== 0; all += n) {
    n = await inTransaction(prisma, actor, async (tx) => {
      const done = await store.sealSome(tx, key)
      if (done > 0) await store.noteSealing(tx, done)
      return done
    })
  }
  return all
}

/**
 * What a process does at its start: checks that the secret is the one by which facts are sealed (throws `WrongKey` when not), seals them
 * anew when a former secret is given, and seals what is plain.
 */
export async function openSealedFacts(prisma: PrismaClient, secret: string, before?: string): Promise<number> {
  const key = factsKey(secret)
  if ((await store.checkKey(prisma, key)) === 'wrong') {
    const former = before === undefined ? null : factsKey(before)
    if (former === null || (await store.checkKey(prisma, former)) === 'wrong') throw new WrongKey()
    await inTransaction(prisma, actor, (tx) => store.reseal(tx, former, key))
  }
  return sealPlainFacts(prisma, secret)
}
