import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { eventOfOccasion } from './message.ts'

/** A message to a person with what it said, where it has left the house. */
export interface PersonMessage {
  id: string
  purpose: string
  event: { id: string; title: string } | null
  channel: string
  state: string
  detail: string | null
  language: string
  createdAt: Date
  sentAt: Date | null
  content: { subject: string; text: string; hasHtml: boolean; own: boolean } | null
}

/** Every message to a person, newest first, page by page (from 1) with the number of all. Only the house reads them. */
export async function personMessages(
  db: Db,
  scope: Scope,
  candidateId: string,
  page: number,
  size = 25,
): Promise<{ messages: PersonMessage[]; count: number }> {
  if (scope.kind !== 'house') return { messages: [], count: 0 }
  const where = { candidateId }
  const [rows, count] = await Promise.all([
    db.message.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * size,
      take: size,
      include: { content: true },
    }),
    db.message.count({ where }),
  ])
  const events = await db.event.findMany({
    where: { id: { in: rows.flatMap(({ occasion }) => eventOfOccasion(occasion) ?? []) } },
    select: { id: true, title: true },
  })
  const messages = rows.map(
    ({ id, purpose, occasion, channel, state, detail, language, createdAt, sentAt, content }) => ({
      id,
      purpose,
      event: events.find((one) => one.id === eventOfOccasion(occasion)) ?? null,
      channel,
      state,
      detail,
      language,
      createdAt,
      sentAt,
      content: content && {
        subject: content.subject,
        text: content.text,
        hasHtml: content.html !== null,
        own: content.templateId !== null,
      },
    }),
  )
  return { messages, count }
}

/** The HTML of a message as it left the house; null: none was kept, or not for this reader. */
export async function sentHtml(db: Db, scope: Scope, id: string): Promise<string | null> {
  if (scope.kind !== 'house') return null
  const content = await db.messageContent.findUnique({ where: { messageId: id }, select: { html: true } })
  return content?.html ?? null
}
