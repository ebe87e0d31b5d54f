import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { ShortProfile } from '../domains/acquisition/short-profile.ts'
import type { EmployerAnswer, PersonAnswer, Side } from '../domains/matching/proposal-answer.ts'
import { hashProposalToken } from '../domains/matching/proposal-link.server.ts'
import { employerProposal, personProposal } from '../domains/matching/proposal-pages.reads.server.ts'
import { proposalView } from '../domains/matching/proposal-view.ts'
import type { Scored } from '../domains/matching/score.ts'
import { suitsOf } from '../domains/matching/suits.ts'
import { answerProposal } from '../domains/matching/propose-vacancy.server.ts'
import type { StepPorts } from '../domains/matching/propose-vacancy.server.ts'
import { occasionParts } from '../domains/messages/employer-message.ts'
import type { EmployerMessage } from '../domains/messages/employer-message.reads.server.ts'
import type { EmployerPurpose } from '../domains/messages/employer-purposes.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'

type Language = 'de' | 'en'

interface Needs {
  scored(candidateId: string, vacancyId: string, language: Language, audience: 'person'): Promise<Scored | null>
  ports(tx: Prisma.TransactionClient, by: string): StepPorts
  ofPage(token: string, purposes: readonly EmployerPurpose[]): Promise<EmployerMessage | null>
  rowsOf(shown: ShortProfile, language: Language): Promise<[string, string][]>
}

/** The pages behind the links of a proposal, of the person and of the employer. Reading changes nothing; the token alone lets in. */
export function wireProposalPages({ database: { prisma }, now }: Pick<Parts, 'database' | 'now'>, needs: Needs) {
  const ofPerson = (token: string) => personProposal(prisma, hashProposalToken(token), now())
  async function ofEmployer(token: string) {
    const message = await needs.ofPage(token, ['proposal', 'proposal_reminder'])
    const { kind, id } = occasionParts(message?.occasion ?? '')
    return message && kind === 'proposal' ? employerProposal(prisma, id, message.employerId) : null
  }
  const say = (
    by: ActorName,
    id: string,
    said: { side: Side; answer: PersonAnswer | EmployerAnswer; reason: string | null },
  ) => inTransaction(prisma, by, (tx) => answerProposal(needs.ports(tx, by), id, said))

  return {
    app: {
      /** What the person says through the own link. */
      answerAsPerson: async (token: string, answer: PersonAnswer, reason: string | null) => {
        const page = await ofPerson(token)
        if (!page) return refused('gone')
        if (!proposalView(page, 'person', page.vacancyState).answerable) return refused('step')
        return say(`person:${page.candidateId}`, page.id, { side: 'person', answer, reason })
      },
      /** What the employer says through the link of its mail. */
      answerAsEmployer: async (token: string, answer: EmployerAnswer, reason: string | null) => {
        const [message, page] = [await needs.ofPage(token, ['proposal', 'proposal_reminder']), await ofEmployer(token)]
        if (!message || !page) return refused('gone')
        if (!proposalView(page, 'employer', page.vacancyState).answerable) return refused('step')
        return say(`contact:${message.employerId}`, page.id, { side: 'employer', answer, reason })
      },
    },
    reads: {
      /** Language of the person whose link it is; null when the link opens nothing. */
      personLanguage: async (token: string) => (await ofPerson(token))?.language ?? null,
      /** What the page of the person shows. Reasons are in German or English; in other languages only the names of what fits. */
      personPage: async (token: string, language: CustomerLanguage) => {
        const page = await ofPerson(token)
        if (!page) return null
        const { view, answerable } = proposalView(page, 'person', page.vacancyState)
        const words = language === 'en' ? 'en' : 'de'
        const pair = answerable ? await needs.scored(page.candidateId, page.vacancyId, words, 'person') : null
        const suits = suitsOf(pair?.factors ?? [], language)
        const {
          id: _id,
          candidateId: _person,
          vacancyId: _vacancy,
          employerAnswer: _other,
          state: _state,
          ...shown
        } = page
        return { ...shown, view, answerable, suits }
      },
      /** What the page of the employer shows: the anonymous facts as they were when the proposal was made, never who it is. */
      employerPage: async (token: string, language: Language) => {
        const page = await ofEmployer(token)
        if (!page) return null
        const { view, answerable } = proposalView(page, 'employer', page.vacancyState)
        const rows = page.shown && answerable ? await needs.rowsOf(page.shown as ShortProfile, language) : null
        const { title, employer, site, fits, employerAnswer, employerReason } = page
        return {
          view,
          answerable,
          title,
          employer,
          site,
          fits: answerable ? fits : [],
          rows,
          employerAnswer,
          employerReason,
        }
      },
    },
  }
}
