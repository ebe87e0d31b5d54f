import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName, Db } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { answerCode, shownCode } from '../domains/invitations/answer-code.server.ts'
import { answerUrlOf } from '../domains/invitations/answer-token.server.ts'
import { countWaiting, waitingLetters } from '../domains/letters/letters.reads.server.ts'
import { postLetters, withdrawLetter } from '../domains/letters/letters.store.server.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { noteLettersPosted, printLetters } from '../domains/letters/print-letters.server.ts'
import type { CollectPorts } from '../domains/letters/print-letters.server.ts'
import { contentOf } from '../domains/messages/message-content.ts'
import { keepContent } from '../domains/messages/message-content.store.server.ts'
import { messageToSend } from '../domains/messages/message-to-send.reads.server.ts'
import type { Language } from '../lib/dates.ts'
import type { Parts } from './parts.ts'

/** Letters: one PDF of those that wait, and noting that they were posted. */
export function wireLetters({ database: { prisma }, secret, appUrl, ...parts }: Parts) {
  const collect = (db: Db): CollectPorts => ({
    now: () => parts.now(),
    waiting: (eventId, until) => waitingLetters(db, eventId, until),
    read: (id) => messageToSend(db, id),
  })
  return {
    app: {
      print: (eventId: string, until: Date, language: Language) =>
        printLetters(
          {
            ...collect(prisma),
            answerUrl: (link) => answerUrlOf(appUrl, secret, link),
            answerCode: (link) =>
              link.coded ? { url: `${appUrl}/code`, code: shownCode(answerCode(secret, link)) } : null,
            compile: (data) => makePdf({ template: 'letters/letters.typ', data }),
          },
          eventId,
          until,
          language,
        ),
      notePosted: (actor: ActorName, eventId: string, until: Date) =>
        inTransaction(prisma, actor, (tx) =>
          noteLettersPosted(
            {
              ...collect(tx),
              post: (ids, at) => postLetters(tx, ids, at),
              withdraw: (id, reason) => withdrawLetter(tx, id, reason),
              keep: async ({ id, facts, link }) => {
                const url = link && answerUrlOf(appUrl, secret, link)
                if (facts) await keepContent(tx, id, contentOf(facts, url, 'letter'), parts.now())
              },
            },
            eventId,
            until,
          ),
        ),
    },
    reads: { count: (scope: Scope, eventId: string, until: Date) => countWaiting(prisma, scope, eventId, until) },
  }
}
