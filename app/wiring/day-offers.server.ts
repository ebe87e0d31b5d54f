import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { dayOfferTexts } from '../domains/events/day-offer.texts.ts'
import type { DayOffer } from '../domains/events/day-offer.ts'
import * as reads from '../domains/events/day-offers.reads.server.ts'
import * as store from '../domains/events/day-offers.store.server.ts'
import { factsOfBody } from '../domains/events/event.exchange.ts'
import { eventBody } from '../domains/events/event.form.ts'
import { insertEvent } from '../domains/events/events.store.server.ts'
import { occasionOf } from '../domains/messages/employer-message.ts'
import type { EmployerNotice } from '../domains/messages/tell-employers.store.server.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

interface Messages {
  tellEmployers(tx: Prisma.TransactionClient, notice: EmployerNotice): Promise<{ queued: string[] }>
  wake(): void
}

/** Application days that employers offer and officers turn into events. */
export function wireDayOffers({ database: { prisma }, now, appUrl }: Parts, messages: Messages) {
  const house = { kind: 'house' as const }
  const tell = (
    tx: Prisma.TransactionClient,
    offer: { id: string; offeredBy: string; employer: { id: string } },
    line: string,
  ) =>
    messages.tellEmployers(tx, {
      purpose: 'day_answer',
      occasion: occasionOf('employer', offer.employer.id),
      revision: Math.floor(now().getTime() / 1000),
      userIds: [offer.offeredBy],
      details: { url: `${appUrl}/firm`, lines: [line] },
    })
  return {
    app: {
      offer: async (actor: Actor, offer: DayOffer) => {
        const { employerId } = actor
        if (!employerId) return refused('not_found')
        if (offer.beginsAt <= now()) return refused('past')
        await inTransaction(prisma, actor.name, (tx) =>
          store.insertOffer(tx, { ...offer, employerId, offeredBy: actor.id }, now()),
        )
        return { ok: true as const }
      },
      withdraw: (actor: Actor, id: string) =>
        inTransaction(prisma, actor.name, (tx) => store.withdrawOffer(tx, actor.employerId ?? '', id)),
      /** Makes the event as a draft with what the employer said; the id of the event, null when the offer is answered already. */
      accept: async (actor: Actor, id: string) => {
        const offer = await reads.offerForStaff(house, prisma, id)
        if (offer?.state !== 'offered') return null
        const [contact] = offer.employer.contacts
        const facts = factsOfBody(
          eventBody.parse({
            kind: 'application_day',
            title: dayOfferTexts.de.eventTitle(offer.employer.name),
            begins: offer.beginsAt.toISOString(),
            ends: offer.endsAt.toISOString(),
            place: {
              name: offer.placeName ?? offer.employer.name,
              street: offer.street,
              postcode: offer.postcode,
              city: offer.city,
            },
            capacity: offer.seats,
            occupations: offer.vacancy ? [offer.vacancy.occupation, ...offer.vacancy.alternatives] : [],
            contact: contact ? { name: contact.name, phone: contact.phone, email: contact.email } : null,
            site: offer.employer.siteId,
            description: offer.note,
          }),
        )
        const done = await inTransaction(prisma, actor.name, async (tx) => {
          const eventId = await insertEvent(tx, { ...facts, createdBy: actor.name }, [
            { employer: offer.employer.id, tables: 1 },
          ])
          if (!(await store.answerOffer(tx, id, { state: 'accepted', eventId }, actor.name, now())))
            throw new Error('offer answered meanwhile')
          await tell(tx, offer, dayOfferTexts[offer.by?.language === 'en' ? 'en' : 'de'].acceptedLine)
          return eventId
        }).catch((error: unknown) => {
          if (error instanceof Error && error.message === 'offer answered meanwhile') return null
          throw error
        })
        messages.wake()
        return done
      },
      decline: async (actor: Actor, id: string, reason: string) => {
        const offer = await reads.offerForStaff(house, prisma, id)
        if (!offer) return false
        const done = await inTransaction(prisma, actor.name, async (tx) => {
          const answered = await store.answerOffer(tx, id, { state: 'declined', reason }, actor.name, now())
          if (answered) await tell(tx, offer, reason)
          return answered
        })
        messages.wake()
        return done
      },
    },
    reads: {
      ofFirm: (scope: Scope) => reads.offersOfFirm(scope, prisma, now()),
      one: (scope: Scope, id: string) => reads.offerForStaff(scope, prisma, id),
    },
  }
}
