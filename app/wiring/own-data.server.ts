import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { withdrawSendingsTo } from '../domains/acquisition/profile-sendings.store.server.ts'
import { appointmentState } from '../domains/customers/appointment.ts'
import * as reads from '../domains/customers/own-data.reads.server.ts'
import type { Paper } from '../domains/events/day/papers.ts'
import { answerToken } from '../domains/invitations/answer-token.server.ts'
import { hideFromEmployer } from '../domains/matching/proposals.store.server.ts'
import { declineContactsOf, withdrawEmployerConsent } from '../domains/privacy/contact-requests.store.server.ts'
import type { Parts } from './parts.ts'

interface Day {
  paper(scope: Scope, eventId: string, paper: Paper, only: string | null): Promise<Uint8Array | null>
}

/** Appointments of a person in the own area, and what employers saw of her. */
export function wireOwnData(
  { database: { prisma }, secret, now }: Pick<Parts, 'database' | 'secret' | 'now'>,
  day: Day,
) {
  return {
    app: {
      /**
       * The person takes back what an employer may see: the consent ends, the links of short profiles are dead, proposals show no fact,
       * open wishes for contact are declined, in one transaction. False: there was nothing to take back.
       */
      takeBack: async (actor: Actor, scope: Scope, employerId: string): Promise<boolean> => {
        if (scope.kind !== 'self') return false
        const { candidateId } = scope
        return inTransaction(prisma, actor.name, async (tx) => {
          const ended = [
            await withdrawEmployerConsent(tx, candidateId, employerId, now()),
            await withdrawSendingsTo(tx, { candidateId, employerId }, actor.name, now()),
            await hideFromEmployer(tx, candidateId, employerId),
            await declineContactsOf(tx, candidateId, employerId, actor.name, now()),
          ]
          return ended.some((count) => count > 0)
        })
      },
      /** The paper that the person was there, as PDF; null when the appointment is not the own or the person was not there. */
      proof: async (scope: Scope, registrationId: string) => {
        const eventId = await reads.attendedEvent(scope, prisma, registrationId)
        return eventId === null ? null : day.paper({ kind: 'house' }, eventId, 'certificates', registrationId)
      },
    },
    reads: {
      seen: (scope: Scope) => reads.seenByEmployers(scope, prisma, now()),
      /** Appointments with the path of the page on which the person answers; null where there is nothing to answer. */
      appointments: async (scope: Scope) =>
        (await reads.ownAppointments(scope, prisma)).map(({ invitationId, linkVersion, cancelled, ...one }) => {
          const past = one.endsAt <= now()
          const link =
            invitationId === null || past
              ? null
              : `/a/${answerToken(secret, { invitationId, linkVersion: linkVersion ?? 0 })}`
          return { ...one, past, link, state: appointmentState(one.state, cancelled, past) }
        }),
    },
  }
}
