import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { CustomerLanguage } from '../../lib/languages.ts'
import type { AccountFacts } from './account-message.ts'

/** Writes the mail of a link to an account in the transaction of the link; one a link. */
export async function tellAccount(
  tx: Db,
  link: { id: string; kind: AccountFacts['kind']; language: CustomerLanguage },
  now: Date,
): Promise<void> {
  await tx.message.create({
    data: {
      id: newId(),
      accountLinkId: link.id,
      purpose: link.kind,
      occasion: `account:${link.id}`,
      channel: 'mail',
      language: link.language,
      facts: {},
      dueAt: now,
      createdAt: now,
    },
  })
}
