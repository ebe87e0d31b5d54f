import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName, Db } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { answerCode, shownCode } from '../domains/invitations/answer-code.server.ts'
import { answerUrlOf } from '../domains/invitations/answer-token.server.ts'
import { lettersOfEvent, lettersOfRun, waitingLetters } from '../domains/letters/letters.reads.server.ts'
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
import { contentOf } from '../domains/messages/message-content.ts'
import { keepContent } from '../domains/messages/message-content.store.server.ts'
import { messageToSend } from '../domains/messages/message-to-send.reads.server.ts'
import type { Language } from '../lib/dates.ts'
import type { Parts } from './parts.ts'

/** Letters: printings of those that wait, each one PDF, and noting that they were posted. */
export function wireLetters({ database: { prisma }, secret, appUrl, ...parts }: Parts) {
  const look = (db: Db) => ({ now: () => parts.now(), read: (id: string) => messageToSend(db, id) })
  return {
    app: {
      /** Fixes the letters of a new printing; `run` is null when none may go. */
      prepare: (actor: ActorName, eventId: string) =>
        inTransaction(prisma, actor, async (tx) => {
          const run = await openRun(tx, eventId, actor, parts.now())
          const done = await prepareLetters({
            ...look(tx),
            waiting: () => waitingLetters(tx, eventId),
            take: (ids) => takeIntoRun(tx, run, ids),
            withdraw: (id, reason) => withdrawLetter(tx, id, reason),
          })
          if (done.letters === 0) await dropRun(tx, eventId, run)
          return { ...done, run: done.letters === 0 ? null : run }
        }),
      print: (eventId: string, run: string, language: Language) =>
        printLetters(
          {
            ...look(prisma),
            letters: () => lettersOfRun(prisma, eventId, run),
            answerUrl: (link) => answerUrlOf(appUrl, secret, link),
            answerCode: (link) =>
              link.coded ? { url: `${appUrl}/code`, code: shownCode(answerCode(secret, link)) } : null,
            compile: (data) => makePdf({ template: 'letters/letters.typ', data }),
          },
          language,
        ),
      notePosted: (actor: ActorName, eventId: string, run: string) =>
        inTransaction(prisma, actor, async (tx) => {
          if (!(await closeRun(tx, eventId, run, parts.now()))) return { posted: 0, withdrawn: [] }
          return noteLettersPosted({
            ...look(tx),
            letters: () => lettersOfRun(tx, eventId, run),
            post: (ids, at) => postLetters(tx, ids, at),
            withdraw: (id, reason) => withdrawLetter(tx, id, reason),
            keep: async (id) => {
              const message = await messageToSend(tx, id)
              if (!message?.facts) return
              const url = message.link && answerUrlOf(appUrl, secret, message.link)
              await keepContent(tx, id, contentOf(message.facts, url, 'letter'), parts.now())
            },
          })
        }),
      drop: (actor: ActorName, eventId: string, run: string) =>
        inTransaction(prisma, actor, (tx) => dropRun(tx, eventId, run)),
    },
    reads: { ofEvent: (scope: Scope, eventId: string) => lettersOfEvent(prisma, scope, eventId) },
  }
}
