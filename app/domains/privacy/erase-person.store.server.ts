import type { Db } from '../../../prisma/transaction.ts'
import type { EraseReason, ErasePersonPorts } from './erase-person.server.ts'

/** What mentions the person outside of the person's own rows: sign-in links, tries, the local mailbox, kept answers of the API, plans, search. */
async function forgetTraces(tx: Db, id: string, email: string | null): Promise<void> {
  if (email !== null) {
    const address = email.toLowerCase()
    await tx.$executeRaw`DELETE FROM account_link WHERE kind = 'customer' AND lower(email) = ${address}`
    await tx.$executeRaw`DELETE FROM local_mail WHERE lower(recipient) = ${address}`
    await tx.$executeRaw`DELETE FROM tries WHERE right(lower(key), ${address.length + 1}) = ':' || ${address}`
    await tx.$executeRaw`DELETE FROM sign_up WHERE lower(email) = ${address}`
  }
  await tx.$executeRaw`DELETE FROM idempotency_key WHERE path LIKE '%' || ${id} || '%' OR body LIKE '%' || to_json(${id}::text)::text || '%'`
  await tx.$executeRaw`DELETE FROM saved_search_told WHERE row_id = ${id}`
  await tx.$executeRaw`UPDATE search_digest SET content = '{}' WHERE content::text LIKE '%' || to_json(${id}::text)::text || '%'`
  await tx.$executeRaw`UPDATE plan_run SET result = NULL WHERE result::text LIKE '%' || to_json(${id}::text)::text || '%'`
  await tx.$executeRaw`
    WITH words AS (
      SELECT DISTINCT w AS term FROM search_document d, unnest(string_to_array(concat_ws(' ', d.title, d.parts, d.keys), ' ')) w
      WHERE d.kind = 'person' AND d.id = ${id} AND w ~ '^[a-z]+$')
    DELETE FROM search_term t USING words WHERE t.term = words.term AND NOT EXISTS (SELECT FROM search_document o
      WHERE NOT o.gone AND NOT (o.kind = 'person' AND o.id = ${id}) AND o.terms @@ ('''w:' || words.term || '''')::tsquery)`
  await tx.$executeRaw`
    UPDATE search_document SET gone = true, seq = nextval('search_document_seq_seq'), at = clock_timestamp(), title = '', parts = '', keys = '',
      "text" = '', tags = '{}', lat = NULL, lon = NULL, pay = NULL, start_day = NULL, ready_day = NULL, begins_day = NULL, terms = ''::tsvector
    WHERE kind = 'person' AND id = ${id}`
}

/** What the erasure of a person does in the database; `tx` is the one transaction of it. */
export const erasePorts = (tx: Db, actor: string): Omit<ErasePersonPorts, 'keepStatistics'> => ({
  lock: async (id) => {
    const [person] = await tx.$queryRaw<
      { email: string | null }[]
    >`SELECT email FROM candidate WHERE id = ${id} FOR UPDATE`
    return person ?? null
  },
  forgetTraces: (id, email) => forgetTraces(tx, id, email),
  remove: async (id) => void (await tx.candidate.delete({ where: { id } })),
  note: async (id: string, reason: EraseReason) => {
    await tx.historyEntry.create({
      data: { actor, entity: 'candidate', rowId: id, action: 'erased', changes: { reason } },
    })
  },
})
