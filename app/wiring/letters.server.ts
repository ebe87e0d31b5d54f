import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName, Db } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { answerCode, shownCode } from '../domains/invitations/answer-code.server.ts'
import { answerUrlOf } from '../domains/invitations/answer-token.server.ts'
import { lettersOfPile, lettersOfRun, waitingLetters } from '../domains/letters/letters.reads.server.ts'
import {
  closeRun,
  dropRun,
  openRun,
  postLetters,
  takeIntoRun,
  withdrawLetter,
} from '../domains/letters/letters.store.server.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { noteLettersPosted, prepareLetters, printLetters } from '../domains/letters/print-letters.server.ts'
import type { Pile } from '../domains/letters/letter.ts'
import { proposalUrlOf } from '../domains/matching/proposal-link.server.ts'
import { contentOf, contentOfProposal } from '../domains/messages/message-content.ts'
import { proposalMessageToSend } from '../domains/messages/proposal-message.reads.server.ts'
import { keepContent } from '../domains/messages/message-content.store.server.ts'
import { messageToSend } from '../domains/messages/message-to-send.reads.server.ts'
import type { Language } from '../lib/dates.ts'
import type { Parts } from './parts.ts'

/** Letters: printings of those that wait, each one PDF, and noting that they were posted. */
export function wireLetters({ database: { prisma }, secret, appUrl, ...parts }: Parts) {
  const read = async (db: Db, id: string) => (await messageToSend(db, id)) ?? (await proposalMessageToSend(db, id))
  const look = (db: Db) => ({ now: () => parts.now(), read: (id: string) => read(db, id) })
  const proposalUrl = (id: string) => proposalUrlOf(appUrl, secret, id)
  return {
    app: {
      /** Fixes the letters of a new printing; `run` is null when none may go. */
      prepare: (actor: ActorName, pile: Pile) =>
        inTransaction(prisma, actor, async (tx) => {
          const run = await openRun(tx, pile, actor, parts.now())
          const done = await prepareLetters({
            ...look(tx),
            waiting: () => waitingLetters(tx, pile),
            take: (ids) => takeIntoRun(tx, run, ids),
            withdraw: (id, reason) => withdrawLetter(tx, id, reason),
          })
          if (done.letters === 0) await dropRun(tx, pile, run)
          return { ...done, run: done.letters === 0 ? null : run }
        }),
      print: (pile: Pile, run: string, language: Language) =>
        printLetters(
          {
            ...look(prisma),
            letters: () => lettersOfRun(prisma, pile, run),
            answerUrl: (link) => answerUrlOf(appUrl, secret, link),
            proposalUrl,
            answerCode: (link) =>
              link.coded ? { url: `${appUrl}/code`, code: shownCode(answerCode(secret, link)) } : null,
            compile: (data) => makePdf({ template: 'letters/letters.typ', data }),
          },
          language,
        ),
      notePosted: (actor: ActorName, pile: Pile, run: string) =>
        inTransaction(prisma, actor, async (tx) => {
          if (!(await closeRun(tx, pile, run, parts.now()))) return { posted: 0, withdrawn: [] }
          return noteLettersPosted({
            ...look(tx),
            letters: () => lettersOfRun(tx, pile, run),
            post: (ids, at) => postLetters(tx, ids, at),
            withdraw: (id, reason) => withdrawLetter(tx, id, reason),
            keep: async (id) => {
              const message = await read(tx, id)
              if (!message?.facts) return
              const content =
                message.to === 'proposed'
                  ? contentOfProposal(message.facts, proposalUrl(message.facts.proposal.id), 'letter')
                  : contentOf(message.facts, message.link && answerUrlOf(appUrl, secret, message.link), 'letter')
              await keepContent(tx, id, content, parts.now())
            },
          })
        }),
      drop: (actor: ActorName, pile: Pile, run: string) => inTransaction(prisma, actor, (tx) => dropRun(tx, pile, run)),
    },
    reads: { ofPile: (scope: Scope, pile: Pile) => lettersOfPile(prisma, scope, pile) },
  }
}
