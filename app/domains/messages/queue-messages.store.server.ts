import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import { firstState } from './message.ts'
import type { NewMessage } from './message.ts'
import { heldUntil } from './reminder.ts'
import { sendHours } from './sending-rules.reads.server.ts'

/**
 * Writes messages in the transaction of their cause and returns those that are new, with their ids. One that is there already
 * (same person, occasion, purpose, revision and copy) stays as it is, also when two transactions write it at the same time. A mail that
 * can wait is planned for the hours in which the house sends.
 */
export async function queueMessages(
  tx: Db,
  messages: readonly NewMessage[],
  now: Date,
): Promise<{ id: string; candidateId: string }[]> {
  if (messages.length === 0) return []
  const hours = messages.some(({ channel }) => channel === 'mail') ? await sendHours(tx) : null
  const held = messages.map((message) => ({
    ...message,
    dueAt: message.dueAt ?? (message.channel === 'mail' ? heldUntil(message.purpose, hours, now) : null),
  }))
  const rows = held.map((message) => ({
    id: newId(),
    candidate_id: message.candidateId,
    purpose: message.purpose,
    occasion: message.occasion,
    revision: message.revision,
    copy: message.copy,
    channel: message.channel,
    language: message.language,
    state: firstState(message, now),
    facts: message.details,
    batch_id: message.batchId,
    due_at: message.dueAt ?? now,
    created_at: now,
  }))
  return tx.$queryRaw<{ id: string; candidateId: string }[]>`
    INSERT INTO message (id, candidate_id, purpose, occasion, revision, copy, channel, language, state, facts, batch_id, due_at, created_at)
    SELECT id, candidate_id, purpose, occasion, revision, copy, channel, language, state, facts, batch_id, due_at, created_at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new (id text, candidate_id text, purpose text, occasion text, revision int,
      copy boolean, channel text, language text, state text, facts jsonb, batch_id text, due_at timestamptz, created_at timestamptz)
    ORDER BY candidate_id, purpose, revision, copy
    ON CONFLICT (candidate_id, occasion, purpose, revision, copy) DO NOTHING
    RETURNING id, candidate_id AS "candidateId"`
}
