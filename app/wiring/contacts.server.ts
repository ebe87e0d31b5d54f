import { createHmac } from 'node:crypto'
import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { anonymousSuggestion } from '../domains/matching/anonymous-suggestion.ts'
import type { RankedComparisons } from '../domains/matching/rank.ts'
import { occasionOf } from '../domains/messages/employer-message.ts'
import type { EmployerNotice } from '../domains/messages/tell-employers.store.server.ts'
import * as contactReads from '../domains/privacy/contact-requests.reads.server.ts'
import * as store from '../domains/privacy/contact-requests.store.server.ts'
import type { Agreement } from '../domains/privacy/contact-requests.store.server.ts'
import { firmVacancy } from '../domains/vacancies/firm-vacancies.reads.server.ts'
import { openVacancyStates } from '../domains/vacancies/vacancy.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

interface Messages {
  tellEmployers(tx: Prisma.TransactionClient, notice: EmployerNotice): Promise<{ queued: string[] }>
  wake(): void
}
interface Matching {
  comparisons(vacancyId: string, top: number): Promise<RankedComparisons | null>
  threshold(): Promise<number>
}

/** Suggestions shown to an employer, best first. */
const most = 12

type Language = 'de' | 'en'

/** People suggested to employers without a name, wishes for contact, and what is told on consent. */
export function wireContacts(
  { database: { prisma }, secret, now, appUrl }: Parts,
  matching: Matching,
  messages: Messages,
) {
  /** Name of a suggestion: the same for this vacancy, another for every other one, and no way back to the person. */
  const keyOf = (vacancyId: string, candidateId: string): string =>
    createHmac('sha256', secret).update(`suggestion/1|${vacancyId}|${candidateId}`).digest('hex').slice(0, 24)

  async function ranked(scope: Scope, vacancyId: string) {
    const found = await firmVacancy(scope, prisma, vacancyId)
    if (!found || !openVacancyStates.includes(found.vacancy.state)) return null
    const [lists, threshold] = [await matching.comparisons(vacancyId, most), await matching.threshold()]
    return {
      vacancy: found.vacancy,
      people: (lists?.matches ?? []).filter(({ score }) => score >= threshold),
    }
  }

  const answered = async (id: string, work: (tx: Prisma.TransactionClient) => Promise<boolean>, actor: Actor) => {
    const done = await inTransaction(prisma, actor.name, async (tx) => {
      if (!(await work(tx))) return false
      const row = await tx.contactRequest.findUniqueOrThrow({ where: { id } })
      const asker = await tx.user.findUnique({ where: { id: row.askedBy }, select: { active: true, language: true } })
      await messages.tellEmployers(tx, {
        purpose: 'contact_answer',
        occasion: occasionOf('vacancy', row.vacancyId),
        revision: Math.floor(now().getTime() / 1000),
        ...(asker?.active ? { userIds: [row.askedBy] } : { employerIds: [row.employerId] }),
        language: asker?.language === 'en' ? 'en' : 'de',
        details: { url: `${appUrl}/firm/contacts` },
      })
      return true
    })
    if (done) messages.wake()
    return done
  }

  return {
    app: {
      /** The actor's firm wishes to meet a suggested person; an officer asks the person. */
      ask: async (actor: Actor, scope: Scope, vacancyId: string, key: string) => {
        const found = await ranked(scope, vacancyId)
        const one = found?.people.find(({ candidate }) => keyOf(vacancyId, candidate.profile.id) === key)
        if (!found || !one) return refused('gone')
        return inTransaction(prisma, actor.name, (tx) =>
          store.askContact(
            tx,
            {
              vacancyId,
              candidateId: one.candidate.profile.id,
              employerId: found.vacancy.employerId,
              shown: { ...anonymousSuggestion(one, 'de') },
              askedBy: actor.id,
            },
            now(),
          ),
        )
      },
      withdraw: (actor: Actor, id: string) =>
        inTransaction(prisma, actor.name, (tx) =>
          store.withdrawContact(tx, actor.employerId ?? '', id, actor.name, now()),
        ),
      agree: (actor: Actor, id: string, agreement: Agreement) =>
        answered(id, (tx) => store.agreeContact(tx, id, agreement, actor.name, now()), actor),
      /** The person takes the consent for an employer back. */
      revoke: (actor: Actor, candidateId: string, employerId: string) =>
        inTransaction(prisma, actor.name, (tx) => store.withdrawEmployerConsent(tx, candidateId, employerId, now())),
      decline: (actor: Actor, id: string) =>
        answered(id, (tx) => store.declineContact(tx, id, actor.name, now()), actor),
    },
    reads: {
      /** People for an own open vacancy, without a name; null when it is not open or not the own. */
      suggestions: async (scope: Scope, vacancyId: string, language: Language) => {
        const found = await ranked(scope, vacancyId)
        if (!found) return null
        const asked = await contactReads.requestStates(scope, prisma, vacancyId)
        return {
          title: found.vacancy.title,
          people: found.people.map((comparison) => ({
            ...anonymousSuggestion(comparison, language),
            key: keyOf(vacancyId, comparison.candidate.profile.id),
            asked: asked.get(comparison.candidate.profile.id)?.state ?? null,
          })),
        }
      },
      ofFirm: (scope: Scope) => contactReads.contactsOfFirm(scope, prisma),
      one: (scope: Scope, id: string) => contactReads.contactRequest(scope, prisma, id),
      disclosures: (scope: Scope, candidateId: string) => contactReads.disclosuresOf(scope, prisma, candidateId),
    },
  }
}
