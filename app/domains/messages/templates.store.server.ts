import { randomUUID } from 'node:crypto'
import type { Db } from '../../../prisma/transaction.ts'
import type { MessageTemplate, TemplateKey } from './message-template.ts'

/**
 * Adds a version; null leads back to the shipped text. False when somebody else has just added the number that was to be `after`, the
 * newest that the writer had seen (0: none).
 */
export async function addTemplateVersion(
  tx: Db,
  key: TemplateKey,
  template: MessageTemplate | null,
  { after, by, at }: { after: number; by: string; at: Date },
): Promise<boolean> {
  const added = await tx.$executeRaw`
    INSERT INTO template_version (id, purpose, legal, kind, language, number, subject, body, by, at)
    SELECT ${randomUUID()}, ${key.purpose}, ${key.legal}, ${key.kind}, ${key.language}, ${after + 1}, ${template?.subject ?? null},
      ${template?.body ?? null}, ${by}, ${at}
    WHERE ${after} = (SELECT coalesce(max(number), 0) FROM template_version
      WHERE purpose = ${key.purpose} AND legal = ${key.legal} AND kind = ${key.kind} AND language = ${key.language})
    ON CONFLICT (purpose, legal, kind, language, number) DO NOTHING`
  return added === 1
}
