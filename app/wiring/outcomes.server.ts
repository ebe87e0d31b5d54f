import { DateTime } from 'luxon'
import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { hashHostToken, hostToken } from '../domains/events/outcomes/host-token.server.ts'
import { funnel } from '../domains/events/outcomes/funnel.reads.server.ts'
import * as reads from '../domains/events/outcomes/outcomes.reads.server.ts'
import * as store from '../domains/events/outcomes/outcomes.store.server.ts'
import { recordOutcome } from '../domains/events/outcomes/record-outcome.server.ts'
import type { TakenOver } from '../domains/events/outcomes/outcome.form.ts'
import type { RecordOutcome } from '../domains/events/outcomes/record-outcome.server.ts'
import { occasionOf, occasionParts } from '../domains/messages/employer-message.ts'
import type { EmployerMessage } from '../domains/messages/employer-message.reads.server.ts'
import type { EmployerNotice } from '../domains/messages/tell-employers.store.server.ts'
import { berlin } from '../lib/dates.ts'
import { integrationPorts } from '../domains/integrations/integrations.store.server.ts'
import { recordIntegration, withdrawIntegration } from '../domains/integrations/record-integration.server.ts'
import type { RecordIntegration } from '../domains/integrations/record-integration.server.ts'
import type { IntegrationSource } from '../domains/integrations/integration.ts'
import type { Parts } from './parts.ts'

interface Messages {
  tellEmployers(
    tx: Prisma.TransactionClient,
    notice: EmployerNotice,
  ): Promise<{ queued: string[]; withoutAddress: string[] }>
  wake(): void
}

/** Days after the end of an event during which a host's link opens. */
const linkDays = 30

interface Host {
  eventId: string
  employerId: string
  endsAt: Date
}

/** Outcomes of talks, the lists of hosts, and what becomes of "hired". */
export function wireOutcomes(
  { database: { prisma }, secret, appUrl, now }: Pick<Parts, 'database' | 'secret' | 'appUrl' | 'now'>,
  messages: Messages,
  ofPage: (token: string, purposes: readonly 'outcomes'[]) => Promise<EmployerMessage | null>,
) {
  const outcomePorts = (tx: Prisma.TransactionClient) => {
    const integrations = integrationPorts(tx, now())
    return {
      ...store.outcomePorts(tx, now()),
      hired: ({ outcomeId, ...job }: Omit<RecordIntegration, 'source'> & { outcomeId: string }) =>
        recordIntegration(integrations, { ...job, source: { via: 'event', outcomeId } }),
      notHired: (outcomeId: string) => withdrawIntegration(integrations, { via: 'event', outcomeId }),
    }
  }
  const urlOf = (id: string, version: number) => `${appUrl}/host/${hostToken(secret, id, version)}`
  const linkOf = (tx: Prisma.TransactionClient, by: ActorName, host: Host, renew: boolean) =>
    store.ensureHostLink(
      tx,
      {
        eventId: host.eventId,
        employerId: host.employerId,
        by,
        expiresAt: DateTime.fromJSDate(host.endsAt).plus({ days: linkDays }).toJSDate(),
        renew,
      },
      (link, at) => hashHostToken(hostToken(secret, link, at)),
      now(),
    )
  return {
    app: {
      record: (actor: ActorName, input: Omit<RecordOutcome, 'by'>) =>
        inTransaction(prisma, actor, (tx) => recordOutcome(outcomePorts(tx), { ...input, by: actor })),
      takenOver: (actor: ActorName, said: TakenOver) =>
        inTransaction(prisma, actor, (tx) => store.noteTakenOver(tx, said)),
      /** The link of a host to its list, made if there is none; `renew` makes the old one void. */
      hostLink: async (actor: ActorName, eventId: string, employerId: string, renew: boolean) => {
        const host = await reads.hostEvent(prisma, eventId, employerId)
        if (!host) return null
        const { id, version } = await inTransaction(prisma, actor, (tx) =>
          linkOf(tx, actor, { eventId, employerId, endsAt: host.event.endsAt }, renew),
        )
        return { url: urlOf(id, version), employer: host.employer }
      },
      /** The morning after: hosts whose outcomes are missing get a link by mail, once an event. Answers how many mails were written. */
      askHosts: async () => {
        const hosts = await reads.hostsToAsk(prisma, berlin(now()).startOf('day').toJSDate())
        let asked = 0
        for (const host of hosts) {
          const { queued } = await inTransaction(prisma, 'system', async (tx) => {
            await linkOf(tx, 'system', host, false)
            await store.noteAsked(tx, host.eventId, host.employerId, now())
            return messages.tellEmployers(tx, {
              occasion: occasionOf('event', host.eventId),
              purpose: 'outcomes',
              revision: 0,
              employerIds: [host.employerId],
              details: { page: '/host' },
            })
          })
          asked += queued.length
        }
        messages.wake()
        return asked
      },
      /** Inside another subject's transaction: a proposal or lead that ended in work. */
      recordIntegration: (tx: Prisma.TransactionClient, input: RecordIntegration) =>
        recordIntegration(integrationPorts(tx, now()), input),
      withdrawIntegration: (tx: Prisma.TransactionClient, source: IntegrationSource) =>
        withdrawIntegration(integrationPorts(tx, now()), source),
    },
    reads: {
      ofEvent: (scope: Scope, eventId: string) => reads.outcomesOfEvent(prisma, scope, eventId),
      /** How many talks of an event have no outcome yet. */
      missing: async (scope: Scope, eventId: string) =>
        (await reads.outcomesOfEvent(prisma, scope, eventId)).filter(({ result }) => result === null).length,
      hosts: async (scope: Scope, eventId: string) =>
        (await reads.hostsOfDay(prisma, scope, eventId)).map(({ link, ...host }) => ({
          ...host,
          link: link && { ...link, url: urlOf(link.id, link.version) },
        })),
      vacancies: async (eventId: string, employerId: string) =>
        (await reads.hostEvent(prisma, eventId, employerId))?.vacancies ?? [],
      kept: (scope: Scope, employerId: string) => reads.keptPeople(prisma, scope, employerId),
      funnel: (scope: Scope, eventId: string) => funnel(prisma, scope, eventId, now()),
      /** Who opens a host's page; null for a token that is not one of ours or has ended. The token alone lets in: no scope. */
      hostOf: async (token: string) => {
        const link = await reads.hostLinkOf(prisma, hashHostToken(token), now())
        if (link) return link
        const mail = await ofPage(token, ['outcomes'])
        const cause = mail && occasionParts(mail.occasion)
        return cause?.kind === 'event' ? { eventId: cause.id, employerId: mail?.employerId ?? '' } : null
      },
      hostPage: async ({ eventId, employerId }: { eventId: string; employerId: string }) => {
        const host = await reads.hostEvent(prisma, eventId, employerId)
        return host && { ...host, rows: await reads.hostList(prisma, eventId, employerId) }
      },
    },
  }
}
