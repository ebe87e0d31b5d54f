import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { PlacePorts } from './place-ports.ts'
import { openEvent } from './public-events.reads.server.ts'
import type { SignUpPorts } from './sign-up.server.ts'
import type { SignUpEntry, StoredSignUp } from './sign-up.ts'

type Tx = Prisma.TransactionClient

/** Consent to get mails (the purpose that the messages ask for) and what the visitor agreed to. */
const mailConsent = 'mail'

async function candidateFor(tx: Tx, entry: SignUpEntry, eventId: string, now: Date): Promise<string> {
  const name = (value: string) => ({ equals: value, mode: 'insensitive' as const })
  const known =
    entry.email === null
      ? null
      : await tx.candidate.findFirst({
          where: {
            source: 'public',
            email: name(entry.email),
            firstName: name(entry.firstName),
            lastName: name(entry.lastName),
          },
          orderBy: { createdAt: 'asc' },
        })
  const id = known?.id ?? newId()
  if (!known) {
    const event = await tx.event.findUnique({ where: { id: eventId }, select: { siteId: true } })
    const place = entry.postcode === null ? null : await tx.postcode.findUnique({ where: { postcode: entry.postcode } })
    const { firstName, lastName, email, phone, street, postcode, city, language } = entry
    await tx.candidate.create({
      data: {
        ...{ id, firstName, lastName, email, phone, street, postcode, city, language },
        lat: place?.lat ?? null,
        lon: place?.lon ?? null,
        siteId: event?.siteId ?? null,
        seeks: ['job'],
        source: 'public',
      },
    })
    if (entry.occupation !== null)
      await tx.candidateTarget.create({ data: { candidateId: id, position: 1, occupation: entry.occupation } })
  }
  const agreed = await tx.consent.count({ where: { candidateId: id, purpose: mailConsent, withdrawnAt: null } })
  if (entry.email !== null && agreed === 0)
    await tx.consent.create({
      data: { id: newId(), candidateId: id, purpose: mailConsent, givenAt: now, recordedBy: 'public' },
    })
  return id
}

const stored = (row: Prisma.SignUpGetPayload<object>): StoredSignUp => ({
  ...row,
  kind: row.kind === 'customer' ? 'customer' : 'public',
  state: row.state as StoredSignUp['state'],
})

/** The ports of signing up on a running transaction. `hashOf` makes the hash of a token, `tokenHash` that of a sign-up's own. */
export function signUpPorts(
  tx: Tx,
  places: PlacePorts,
  tokens: { ofSignUp(id: string): string; hash(token: string): string },
): SignUpPorts {
  const { now } = places
  return {
    places,
    event: (id) => openEvent(tx, id),
    tokenHash: (id) => tokens.hash(tokens.ofSignUp(id)),
    insert: async (row) => {
      await tx.signUp.create({ data: { ...row, createdAt: now } })
    },
    recentByEmail: (eventId, email) =>
      tx.signUp.count({
        where: {
          eventId,
          email: { equals: email, mode: 'insensitive' },
          createdAt: { gt: new Date(now.getTime() - 86_400_000) },
        },
      }),
    heldAlready: async (eventId, { firstName, lastName, phone, street }) =>
      (await tx.signUp.count({
        where: {
          eventId,
          state: 'held',
          firstName: { equals: firstName, mode: 'insensitive' },
          lastName: { equals: lastName, mode: 'insensitive' },
          OR: [...(phone === null ? [] : [{ phone }]), ...(street === null ? [] : [{ street }])],
        },
      })) > 0,
    customerByEmail: async (email) => {
      const rows = await tx.candidate.findMany({
        where: { email: { equals: email, mode: 'insensitive' }, state: 'active', emailRefusedAt: null },
        select: { id: true },
        take: 2,
      })
      return rows.length === 1 ? (rows[0]?.id ?? null) : null
    },
    lockByToken: async (token) => {
      const [locked] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM sign_up WHERE token_hash = ${tokens.hash(token)} FOR UPDATE`
      const row = locked && (await tx.signUp.findUnique({ where: { id: locked.id } }))
      return row ? stored(row) : null
    },
    candidateFor: (entry, eventId) => candidateFor(tx, entry, eventId, now),
    noteConfirmed: async (id, candidateId, registrationId) => {
      await tx.signUp.update({
        where: { id },
        data: { state: 'confirmed', candidateId, registrationId, confirmedAt: now },
      })
    },
  }
}

/** Takes one sign-up whose mail waits: nobody else sends it. Null: none waits. */
export async function claimSignUpMail(db: Db, now: Date): Promise<StoredSignUp | null> {
  const [claimed] = await db.$queryRaw<{ id: string }[]>`
    UPDATE sign_up SET mail_state = 'sending' WHERE id = (SELECT id FROM sign_up
      WHERE mail_state = 'queued' AND state = 'unconfirmed' AND expires_at > ${now} ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`
  const row = claimed && (await db.signUp.findUnique({ where: { id: claimed.id } }))
  return row ? stored(row) : null
}

/** Notes what became of a mail; one that certainly did not go waits again. */
export async function noteSignUpMail(db: Db, id: string, state: 'queued' | 'sent' | 'refused'): Promise<void> {
  await db.signUp.updateMany({ where: { id, mailState: 'sending' }, data: { mailState: state } })
}

/** Deletes sign-ups that nobody confirmed in time: what was entered is not kept. Answers how many. */
export async function deleteUnconfirmed(db: Db, now: Date): Promise<number> {
  const { count } = await db.signUp.deleteMany({ where: { state: 'unconfirmed', expiresAt: { lte: now } } })
  return count
}
