import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { leadReasons } from '../domains/acquisition/lead.texts.ts'
import type { LeadState } from '../domains/acquisition/lead.ts'
import { rankLeads } from '../domains/acquisition/leads.ts'
import * as reads from '../domains/acquisition/leads.reads.server.ts'
import { recordPorts, takePorts } from '../domains/acquisition/leads.store.server.ts'
import { recordContact, takeLead } from '../domains/acquisition/take-lead.server.ts'
import { noteContact } from '../domains/employers/employer-contact.store.server.ts'
import type { CandidateProfile } from '../domains/matching/profile.ts'
import { dayOf } from '../lib/dates.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

interface Stock {
  profileOf(candidateId: string): Promise<CandidateProfile | null>
}

/** Candidate-oriented placement: employers to ask for a person, and what came of asking. */
export function wireAcquisition({ database: { prisma }, now }: Parts, stock: Stock) {
  async function ranked(candidateId: string, top: number, language: 'de' | 'en', day = dayOf(now())) {
    const person = await stock.profileOf(candidateId)
    if (!person) return null
    const leads = rankLeads(person, await reads.employerProfiles(prisma), day, top)
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
      record: (actor: Actor, id: string, contact: { state: LeadState; nextOn: string | null; notes: string | null }) =>
        inTransaction(prisma, actor.name, (tx) =>
          recordContact(
            recordPorts(tx, now(), (employerId, result) => noteContact(tx, employerId, result, now())),
            id,
            contact,
          ),
        ),
    },
    reads: {
      leadsFor: (scope: Scope, candidateId: string, options: { top: number; language: 'de' | 'en' }, day?: string) =>
        scope.kind === 'house' ? ranked(candidateId, options.top, options.language, day) : Promise.resolve(null),
      firms: (scope: Scope, ids: readonly string[]) => reads.leadFirms(prisma, scope, ids, now()),
      cards: (scope: Scope, filter: { candidateId?: string; ownerId?: string } = {}) =>
        reads.leadCards(prisma, scope, filter, now()),
    },
  }
}
