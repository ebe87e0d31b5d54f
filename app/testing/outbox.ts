import type { OpenDatabase } from '../../prisma/open.ts'
import { hashAnswerToken, answerToken } from '../domains/invitations/answer-token.server.ts'

export const testSecret = 'a secret of the tests, long enough to sign'

/** The house, a published event in ten days and its place, for tests of messages. */
export async function anEvent(
  { prisma }: Pick<OpenDatabase, 'prisma'>,
  given: {
    id?: string
    capacity?: number
    beginsAt?: Date
    state?: 'published' | 'draft'
    overrides?: Record<string, unknown>
  } = {},
): Promise<string> {
  const id = given.id ?? 'V1'
  const beginsAt = given.beginsAt ?? new Date(Date.now() + 10 * 86_400_000)
  await prisma.house.upsert({
    where: { id: 1 },
    create: {
      id: 1,
      name: 'Nordsachsen',
      serviceName: 'Gemeinsamer Arbeitgeber-Service',
      obligationNotice: {
        de: 'Nach § 309 SGB III müssen Sie zu diesem Termin kommen.',
        en: 'You have to come to this appointment (§ 309 SGB III).',
      },
    },
    update: {},
  })
  await prisma.site.upsert({
    where: { id: 'S1' },
    create: {
      id: 'S1',
      name: 'Torgau',
      street: 'Schlossstraße 1',
      postcode: '04860',
      city: 'Torgau',
      lat: 51.56,
      lon: 13,
      email: 'torgau@example.org',
      phone: '03421 1',
    },
    update: {},
  })
  await prisma.event.create({
    data: {
      id,
      kind: 'application_day',
      title: 'Bewerbungstag Muster Logistik',
      siteId: 'S1',
      beginsAt,
      endsAt: new Date(beginsAt.getTime() + 4 * 3_600_000),
      placeName: 'Muster Logistik',
      street: 'Industriestraße 5',
      postcode: '04435',
      city: 'Schkeuditz',
      capacity: given.capacity ?? 10_000,
      createdBy: 'test',
      ...given.overrides,
    },
  })
  if (given.state !== 'draft') await prisma.event.update({ where: { id }, data: { state: 'published' } })
  return id
}

/** People with an address for mails and the consent to them: `P1@example.org` … */
export async function somePeople({ prisma }: Pick<OpenDatabase, 'prisma'>, count: number, from = 1): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `P${index + from}`)
  await prisma.candidate.createMany({
    data: ids.map((id) => ({
      id,
      firstName: 'Anna',
      lastName: `Beispiel-${id}`,
      email: `${id.toLowerCase()}@example.org`,
      seeks: ['job'],
    })),
  })
  await prisma.consent.createMany({
    data: ids.map((id) => ({
      id: `C-${id}`,
      candidateId: id,
      purpose: 'mail',
      givenAt: new Date(),
      recordedBy: 'test',
    })),
  })
  return ids
}

/** The person whom a message is for. */
export async function recipientOf({ prisma }: Pick<OpenDatabase, 'prisma'>, id: string): Promise<string> {
  const { candidateId } = await prisma.message.findUniqueOrThrow({ where: { id } })
  if (candidateId === null) throw new Error(`message ${id} is for no person`)
  return candidateId
}

/** Invited people with their links and queued invitations, as a finished batch leaves them. */
export async function someInvitations(
  { prisma }: Pick<OpenDatabase, 'prisma'>,
  eventId: string,
  people: readonly string[],
): Promise<void> {
  const expiresAt = new Date(Date.now() + 20 * 86_400_000)
  await prisma.registration.createMany({
    data: people.map((id) => ({ id: `R-${id}`, eventId, candidateId: id, state: 'invited' })),
  })
  await prisma.invitation.createMany({
    data: people.map((id) => ({
      id: `I-${id}`,
      registrationId: `R-${id}`,
      channel: 'mail',
      tokenHash: hashAnswerToken(answerToken(testSecret, { invitationId: `I-${id}`, linkVersion: 0 })),
      expiresAt,
    })),
  })
  await prisma.message.createMany({
    data: people.map((id) => ({
      id: `M-${id}`,
      candidateId: id,
      purpose: 'invitation',
      occasion: `event:${eventId}`,
      channel: 'mail',
      language: 'de',
      facts: {},
    })),
  })
}
