import type { Db } from '../../../prisma/transaction.ts'
import type { SentContent } from './message-content.ts'

/** Keeps what a message says as it leaves; said again (a further attempt), the last one counts. */
export async function keepContent(tx: Db, messageId: string, content: SentContent, at: Date): Promise<void> {
  await tx.messageContent.upsert({
    where: { messageId },
    create: { messageId, ...content, at },
    update: { ...content, at },
  })
}
