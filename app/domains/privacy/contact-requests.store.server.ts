import type { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../../prisma/transaction.ts'
import { newId } from '../../lib/ids.ts'
import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { employerConsent, mostOpenRequests } from './contact-request.ts'
import type { AgreementWay, DisclosableFact } from './contact-request.ts'

export interface NewContactRequest {
  vacancyId: string
  candidateId: string
  employerId: string
  /** What the employer saw of the person when it asked. */
  shown: Prisma.InputJsonValue
  askedBy: string
}

/** Notes that an employer wishes to meet somebody; once a person and vacancy, ten open ones a vacancy at most. */
export async function askContact(
  tx: Db,
  input: NewContactRequest,
  now: Date,
): Promise<Result<{ id: string }, 'asked_before' | 'too_many'>> {
  const { vacancyId, employerId } = input
  await tx.$queryRaw`SELECT id FROM vacancy WHERE id = ${vacancyId} FOR UPDATE`
  if ((await tx.contactRequest.count({ where: { vacancyId, employerId, state: 'asked' } })) >= mostOpenRequests)
    return refused('too_many')
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO contact_request (id, vacancy_id, candidate_id, employer_id, state, shown, asked_by, asked_at)
    VALUES (${newId()}, ${vacancyId}, ${input.candidateId}, ${employerId}, 'asked', ${JSON.stringify(input.shown)}::jsonb, ${input.askedBy}, ${now})
    ON CONFLICT (vacancy_id, candidate_id) WHERE state <> 'withdrawn' DO NOTHING RETURNING id`
  return row ? ok({ id: row.id }) : refused('asked_before')
}

/** The employer takes a wish back that nobody has answered. */
export async function withdrawContact(tx: Db, employerId: string, id: string, by: string, now: Date): Promise<boolean> {
  const { count } = await tx.contactRequest.updateMany({
    where: { id, employerId, state: 'asked' },
    data: { state: 'withdrawn', answeredBy: by, answeredAt: now },
  })
  return count === 1
}

/** The person does not wish it. The reason is nobody's business. */
export async function declineContact(tx: Db, id: string, by: string, now: Date): Promise<boolean> {
  const { count } = await tx.contactRequest.updateMany({
    where: { id, state: 'asked' },
    data: { state: 'declined', answeredBy: by, answeredAt: now },
  })
  return count === 1
}

export interface Agreement {
  facts: readonly DisclosableFact[]
  way: AgreementWay
  /** When the person agreed. */
  givenAt: Date
}

/**
 * The person agrees for this employer: the consent, the answer and the disclosure are written together. Somebody who agreed for this
 * employer before keeps that consent; the facts that are told are those of this agreement.
 */
export async function agreeContact(
  tx: Db,
  id: string,
  { facts, way, givenAt }: Agreement,
  by: string,
  now: Date,
): Promise<boolean> {
  const request = await tx.contactRequest.findUnique({ where: { id } })
  if (request?.state !== 'asked') return false
  const { candidateId, employerId } = request
  const purpose = employerConsent(employerId)
  await tx.$queryRaw`SELECT id FROM candidate WHERE id = ${candidateId} FOR UPDATE`
  const before = await tx.consent.findFirst({
    where: { candidateId, purpose, withdrawnAt: null },
    orderBy: { givenAt: 'desc' },
  })
  const consent =
    before ?? (await tx.consent.create({ data: { id: newId(), candidateId, purpose, givenAt, recordedBy: by } }))
  const { count } = await tx.contactRequest.updateMany({
    where: { id, state: 'asked' },
    data: { state: 'agreed', consentId: consent.id, answeredBy: by, answeredAt: now },
  })
  if (count === 0) return false
  await tx.disclosure.create({
    data: {
      id: newId(),
      candidateId,
      employerId,
      consentId: consent.id,
      requestId: id,
      facts: [...facts],
      way,
      disclosedBy: by,
      disclosedAt: now,
    },
  })
  return true
}

/** The person wants no contact with an employer: what it asked and nobody has answered is declined. Answers how many. */
export async function declineContactsOf(
  tx: Db,
  candidateId: string,
  employerId: string,
  by: string,
  now: Date,
): Promise<number> {
  const { count } = await tx.contactRequest.updateMany({
    where: { candidateId, employerId, state: 'asked' },
    data: { state: 'declined', answeredBy: by, answeredAt: now },
  })
  return count
}

/** The person takes the consent for an employer back; from this moment the employer sees nothing more. */
export async function withdrawEmployerConsent(
  tx: Db,
  candidateId: string,
  employerId: string,
  now: Date,
): Promise<number> {
  const { count } = await tx.consent.updateMany({
    where: { candidateId, purpose: employerConsent(employerId), withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  return count
}
