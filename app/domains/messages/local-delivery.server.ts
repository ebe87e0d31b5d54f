import type { PrismaClient } from '../../../prisma/generated/client.ts'
import type { Delivery } from './delivery.ts'

/** Delivery into the local mailbox of the house, where mails stay while no mail server is configured. A repeat changes nothing. */
export function localDelivery(prisma: PrismaClient, now: () => Date): Delivery {
  return {
    deliver: async (mail, mayHandOver) => {
      if (!(await mayHandOver())) return { kind: 'lost' }
      const row = { recipient: mail.to, subject: mail.subject, raw: Uint8Array.from(mail.raw), createdAt: now() }
      await prisma.localMail.upsert({
        where: { id: mail.messageId },
        create: { id: mail.messageId, ...row },
        update: {},
      })
      return { kind: 'sent', detail: 'local mailbox' }
    },
    close: () => Promise.resolve(),
  }
}
