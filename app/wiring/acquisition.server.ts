import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { leadReasons } from '../domains/acquisition/lead.texts.ts'
import * as asleep from '../domains/acquisition/asleep.reads.server.ts'
import { rankLeads } from '../domains/acquisition/leads.ts'
import * as reads from '../domains/acquisition/leads.reads.server.ts'
import { linkWonVacancy, recordPorts, takePorts, wakeFirm, wonJob } from '../domains/acquisition/leads.store.server.ts'
import { recordContact, takeLead } from '../domains/acquisition/take-lead.server.ts'
import type { Call } from '../domains/acquisition/take-lead.server.ts'
import { noteContact } from '../domains/employers/employer-contact.store.server.ts'
import { integrationPorts } from '../domains/integrations/integrations.store.server.ts'
import { recordIntegration, withdrawIntegration } from '../domains/integrations/record-integration.server.ts'
import type { CandidateProfile } from '../domains/matching/profile.ts'
import { dayOf } from '../lib/dates.ts'
import { ok, refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

interface Stock {
  profileOf(candidateId: string): Promise<CandidateProfile | null>
}

/** Candidate-oriented placement: employers to ask for a person, and what came of asking. */
export function wireAcquisition({ database: { prisma }, now }: Parts, stock: Stock) {
  async function ranked(candidateId: string, top: number, language: 'de' | 'en', day = dayOf(now())) {
    const person = await stock.profileOf(candidateId)
    if (!person) return null
    const sleeping = await asleep.asleepFirms(prisma, day)
    const firms = (await reads.employerProfiles(prisma)).filter(({ id }) => !sleeping.has(id))
    const leads = rankLeads(person, firms, day, top)
    return leads.map((lead) => ({
      employer: lead.employer.id,
      score: lead.score,
      reasons: leadReasons(lead, language),
    }))
  }
  return {
    app: {
      async take(actor: Actor, candidateId: string, employerId: string) {
        const lead =
          ((await ranked(candidateId, 10_000, 'de')) ?? []).find(({ employer }) => employer === employerId) ?? null
        const work = inTransaction(prisma, actor.name, (tx) =>
          takeLead(
            { ...takePorts(tx, now()), lead: () => Promise.resolve(lead) },
            { candidateId, employerId, ownerId: actor.id },
          ),
        )
        return work.catch((error: unknown) => {
          const broken = brokenConstraint(error)
          if (broken === 'lead_open_once') return refused('already')
          if (broken === 'lead_one_owner')
            return { ok: false as const, reason: 'held' as const, owner: '', until: now() }
          throw error
        })
      },
      record: (actor: Actor, id: string, call: Call) =>
        inTransaction(prisma, actor.name, (tx) =>
          recordContact(
            recordPorts(tx, now(), actor.name, (employerId, result) => noteContact(tx, employerId, result, now())),
            id,
            call,
          ),
        ),
      /** On the transaction that creates the vacancy: the lead has it from then on and counts as won. */
      linkVacancy: (tx: Prisma.TransactionClient, leadId: string, vacancyId: string) =>
        linkWonVacancy(tx, leadId, vacancyId, now()),
      /** The person of a won lead was hired by its firm: one integration, and a place of the vacancy that was won is filled. */
      hired: (actor: Actor, leadId: string, beginsOn: string | null) =>
        inTransaction(prisma, actor.name, async (tx) => {
          const job = await wonJob(tx, leadId)
          if (!job) return refused('step')
          const source = { via: 'lead' as const, leadId }
          return ok(await recordIntegration(integrationPorts(tx, now()), { ...job, source, beginsOn, by: actor.name }))
        }),
      /** Takes it back: the place is free again. */
      notHired: (actor: Actor, leadId: string) =>
        inTransaction(prisma, actor.name, (tx) =>
          withdrawIntegration(integrationPorts(tx, now()), { via: 'lead', leadId }),
        ),
      /** Wakes a firm that sleeps; `at` puts an earlier state back (undo). */
      wake: (actor: Actor, employerId: string, at: Date | null = now()) =>
        inTransaction(prisma, actor.name, (tx) => wakeFirm(tx, employerId, at)),
    },
    reads: {
      leadsFor: (scope: Scope, candidateId: string, options: { top: number; language: 'de' | 'en' }, day?: string) =>
        scope.kind === 'house' ? ranked(candidateId, options.top, options.language, day) : Promise.resolve(null),
      firms: (scope: Scope, ids: readonly string[]) => reads.leadFirms(prisma, scope, ids, now()),
      cards: (scope: Scope, filter: { candidateId?: string; ownerId?: string } = {}) =>
        reads.leadCards(prisma, scope, filter, now()),
      asleep: (scope: Scope) => asleep.asleepList(prisma, scope, dayOf(now())),
      forVacancy: (scope: Scope, leadId: string) => reads.leadForVacancy(prisma, scope, leadId),
      /** Won by candidate-oriented placement, by month and site: for the results. */
      won: (scope: Scope, span: { from: string; to: string }) => reads.leadsWon(prisma, scope, span),
    },
  }
}
