import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import {
  acceptPlace,
  addInvited,
  cancelRegistration,
  declinePlace,
  lapseOffers,
} from '../domains/events/answer-place.server.ts'
import { changeEvent } from '../domains/events/change-event.server.ts'
import type { ChangeEvent, EventFacts } from '../domains/events/change-event.server.ts'
import { workingDaysOf } from '../domains/calendar/calendar.reads.server.ts'
import { eventProfile } from '../domains/events/event-profile.ts'
import { classesWithin } from '../domains/occupations/tree.ts'
import type { OccupationTree } from '../domains/occupations/tree.ts'
import { eventFacets, listEvents } from '../domains/events/event-list.reads.server.ts'
import type { EventFilter } from '../domains/events/event-list.reads.server.ts'
import * as reads from '../domains/events/events.reads.server.ts'
import * as store from '../domains/events/events.store.server.ts'
import { moveSlot } from '../domains/events/move-slot.server.ts'
import type { PlacePorts, TellPurpose } from '../domains/events/place-ports.ts'
import { placePorts } from '../domains/events/places.store.server.ts'
import { registerCandidate } from '../domains/events/register-candidate.server.ts'
import type { Register } from '../domains/events/register-candidate.server.ts'
import type { RegistrationState } from '../domains/events/registration.ts'
import { dayOf } from '../lib/dates.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

/** Writes message rows in the transaction of their cause (the messages domain, joined by wiring.server.ts). */
export type Tell = (
  tx: Prisma.TransactionClient,
  notice: {
    eventId: string
    purpose: TellPurpose
    revision: number
    candidateIds: readonly string[]
    details?: {
      offeredUntil?: string
      reason?: string
      changed?: ('time' | 'place' | 'contact')[]
      talks?: { at: string; host: string; table: number }[]
    }
  },
  now: Date,
) => Promise<void>

/** What an event's rules refuse when two people book a person at the same moment: the database's word, as a refusal. */
export function overlapIsRefused<T>(work: Promise<T>): Promise<T | { ok: false; reason: 'overlap' }> {
  return work.catch((error: unknown) => {
    if (brokenConstraint(error) === 'registration_no_overlap') return refused('overlap')
    throw error
  })
}

/** Events: giving places, answers, changes. Each call is one transaction under the event's lock; messages go out after it. */
export function wireEvents(
  { database: { prisma }, now }: Parts,
  messages: { tell: Tell; wake(): void },
  occupations: { tree(): Promise<OccupationTree> },
) {
  const ports = (tx: Prisma.TransactionClient): PlacePorts =>
    placePorts(
      tx,
      now(),
      (eventId, purpose, revision, candidateIds, details) =>
        messages.tell(tx, { eventId, purpose, revision, candidateIds, ...(details ? { details } : {}) }, now()),
      (db, event) => workingDaysOf(db, event.siteId, dayOf(now()), dayOf(event.beginsAt)),
    )
  const change = async <T>(
    actor: ActorName,
    work: (places: PlacePorts, tx: Prisma.TransactionClient) => Promise<T>,
  ): Promise<T> => {
    const done = await inTransaction(prisma, actor, (tx) => work(ports(tx), tx))
    messages.wake()
    return done
  }
  return {
    app: {
      /** Giving places inside another subject's transaction. */
      placesIn: ports,
      register: (actor: ActorName, input: Register) =>
        overlapIsRefused(change(actor, (places) => registerCandidate(places, input))),
      accept: (actor: ActorName, registrationId: string, via: string) =>
        overlapIsRefused(change(actor, (places) => acceptPlace(places, registrationId, { via }))),
      decline: (actor: ActorName, registrationId: string, via: string, reason: string | null) =>
        change(actor, (places) => declinePlace(places, registrationId, { via, reason })),
      moveSlot: (actor: ActorName, registrationId: string, slotId: string) =>
        overlapIsRefused(change(actor, (places) => moveSlot(places, registrationId, slotId))),
      cancelRegistration: (actor: ActorName, registrationId: string) =>
        change(actor, (places) => cancelRegistration(places, registrationId)),
      create: (
        actor: ActorName,
        event: EventFacts & { id?: string | undefined },
        hosts: readonly { employer: string; tables: number }[],
      ) =>
        inTransaction(prisma, actor, async (tx) => {
          if (event.id && (await store.eventExists(tx, event.id))) return refused('exists')
          if (event.siteId && !(await store.knowsSite(tx, event.siteId))) return refused('unknown_site')
          const known = await store.knownEmployers(
            tx,
            hosts.map(({ employer }) => employer),
          )
          const unknown = hosts.map(({ employer }) => employer).filter((id) => !known.includes(id))
          if (unknown.length > 0) return { ok: false as const, reason: 'unknown_employers' as const, ids: unknown }
          return {
            ok: true as const,
            value: { id: await store.insertEvent(tx, { ...event, createdBy: actor }, hosts) },
          }
        }),
      change: (actor: ActorName, id: string, input: ChangeEvent) =>
        overlapIsRefused(change(actor, (places, tx) => changeEvent(store.changePorts(tx, places), id, input))),
      /** For signing up on the public page, inside its transaction. */
      places: (tx: Prisma.TransactionClient) => ports(tx),
      /** For the invitations domain, inside its transaction. */
      addInvited: (
        tx: Prisma.TransactionClient,
        input: { eventId: string; candidateIds: readonly string[]; legal: 'voluntary' | 'obligation' },
      ) => addInvited(ports(tx), input),
      /** Work of the clock: offers lapse, events begin and end. */
      async byClock(): Promise<void> {
        await change('system', async (places, tx) => {
          await lapseOffers(places, await store.dueOffers(tx, now()))
          await store.stepByClock(tx, now())
        })
      },
    },
    reads: {
      list: (scope: Scope, filter: EventFilter) => listEvents(prisma, scope, filter, now()),
      facets: (scope: Scope, filter: EventFilter) => eventFacets(scope, prisma, filter, now()),
      detail: (scope: Scope, id: string) => reads.eventDetail(prisma, scope, id),
      /** The event as work that is offered, for ranking people; null without occupations. */
      profile: async (event: {
        id: string
        kind: string
        occupations: string[]
        postcode: string | null
        hosts: readonly { employer: { kind: string } }[]
      }) => {
        const tree = await occupations.tree()
        const place = event.postcode ? await prisma.postcode.findUnique({ where: { postcode: event.postcode } }) : null
        const tempAgencies =
          event.hosts.length > 0 && event.hosts.every(({ employer }) => employer.kind === 'temp_agency')
        return eventProfile({ ...event, lat: place?.lat ?? null, lon: place?.lon ?? null, tempAgencies }, (branch) =>
          classesWithin(tree, branch),
        )
      },
      registrations: (scope: Scope, id: string, state?: RegistrationState) =>
        reads.registrationsOf(prisma, scope, id, state),
      registration: (scope: Scope, id: string) => reads.registrationDetail(prisma, scope, id),
      after: (scope: Scope, after: string | null, take: number) => reads.eventsAfter(prisma, scope, after, take),
      registrationsAfter: (scope: Scope, id: string, after: string | null, take: number) =>
        reads.registrationsAfter(prisma, scope, id, after, take),
    },
  }
}
