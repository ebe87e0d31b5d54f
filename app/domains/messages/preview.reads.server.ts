import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import { houseFacts } from './mail-facts.ts'
import type { EventFacts, MailFacts } from './mail-facts.ts'

/** A person to look at a message with. */
export interface PreviewPerson {
  id: string
  name: string
  language: string
}

/** Events that a template can be looked at with: the newest ones, at most 50, of a kind or of every kind. */
export async function previewEvents(
  db: Db,
  scope: Scope,
  kind: string,
): Promise<{ id: string; title: string; beginsAt: Date }[]> {
  if (scope.kind !== 'house') return []
  return db.event.findMany({
    where: { state: { in: ['published', 'running'] }, ...(kind === 'any' ? {} : { kind }) },
    orderBy: [{ beginsAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, title: true, beginsAt: true },
  })
}

/** Of an event's people, those whose name contains `query`, by name, at most `take`; without any on the event: of all active people. */
export async function previewPeople(
  db: Db,
  scope: Scope,
  eventId: string,
  query: string,
  take = 20,
): Promise<PreviewPerson[]> {
  if (scope.kind !== 'house') return []
  const words = query
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 4)
  const named = words.map((word) => ({
    OR: [
      { firstName: { contains: word, mode: 'insensitive' as const } },
      { lastName: { contains: word, mode: 'insensitive' as const } },
    ],
  }))
  const select = { id: true, firstName: true, lastName: true, language: true }
  const orderBy = [{ lastName: 'asc' as const }, { firstName: 'asc' as const }, { id: 'asc' as const }]
  const there = await db.candidate.findMany({
    where: { AND: [{ registrations: { some: { eventId } } }, ...named] },
    orderBy,
    take,
    select,
  })
  const rows =
    there.length > 0
      ? there
      : await db.candidate.findMany({ where: { AND: [{ state: 'active' }, ...named] }, orderBy, take, select })
  return rows.map(({ id, firstName, lastName, language }) => ({
    id,
    name: [firstName, lastName].filter(Boolean).join(' ') || id,
    language,
  }))
}

/** The facts of a message as if it were sent now; nothing is written. Null: no such event or person, or not for this reader. */
export async function previewFacts(
  db: Db,
  scope: Scope,
  {
    eventId,
    candidateId,
    purpose,
    legal,
  }: { eventId: string; candidateId: string } & Pick<MailFacts, 'purpose' | 'legal'>,
): Promise<{
  facts: MailFacts
  address: { street: string | null; postcode: string | null; city: string | null }
} | null> {
  if (scope.kind !== 'house') return null
  const [event, person, registration, house] = await Promise.all([
    db.event.findUnique({
      where: { id: eventId },
      include: {
        site: true,
        hosts: { include: { employer: { select: { name: true } } }, orderBy: { employerId: 'asc' } },
      },
    }),
    db.candidate.findUnique({ where: { id: candidateId } }),
    db.registration.findUnique({ where: { eventId_candidateId: { eventId, candidateId } }, include: { slot: true } }),
    db.house.findFirst(),
  ])
  if (!event || !person) return null
  const { site, hosts, kind, state, stateReason, ...rest } = event
  const facts: MailFacts = {
    purpose,
    legal,
    language: person.language,
    person: { name: [person.firstName, person.lastName].filter(Boolean).join(' ') || null },
    house: houseFacts(house),
    site,
    event: {
      ...rest,
      kind: kind as EventFacts['kind'],
      cancelled: state === 'cancelled',
      hosts: hosts.map(({ employer }) => employer.name),
    },
    slot: registration?.slot ?? null,
    registrationId: registration?.id ?? 'preview',
    checkInCode: registration?.checkInCode ?? 'BEISP1E1',
    waitingPosition: purpose === 'waiting' ? 1 : null,
    details: {
      ...(purpose === 'change' ? { changed: ['time' as const] } : {}),
      ...(purpose === 'offer' ? { offeredUntil: (event.deadline ?? event.beginsAt).toISOString() } : {}),
      ...(purpose === 'cancellation' && stateReason !== null ? { reason: stateReason } : {}),
    },
  }
  return { facts, address: { street: person.street, postcode: person.postcode, city: person.city } }
}
