import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName, Db } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { answerCode, hashAnswerCode, shownCode, spelledCode } from '../domains/invitations/answer-code.server.ts'
import { answerUrlOf } from '../domains/invitations/answer-token.server.ts'
import {
  lettersOfPile,
  lettersOfRun,
  letterToPrint,
  postedLetters,
  printedLetter,
  waitingLetters,
} from '../domains/letters/letters.reads.server.ts'
import {
  closeRun,
  dropRun,
  keepLetters,
  noteCameBack,
  openRun,
  pileExists,
  postLetters,
  takeIntoRun,
  undoCameBack,
  withdrawLetter,
} from '../domains/letters/letters.store.server.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { letterText } from '../domains/letters/letter-text.ts'
import {
  noteLettersPosted,
  prepareLetters,
  printLetter,
  printLetters,
} from '../domains/letters/print-letters.server.ts'
import type { AnswerOf, PrintData } from '../domains/letters/print-letters.server.ts'
import type { Pile } from '../domains/letters/letter.ts'
import { proposalUrlOf } from '../domains/matching/proposal-link.server.ts'
import { proposalMessageToSend } from '../domains/messages/proposal-message.reads.server.ts'
import { keepContent } from '../domains/messages/message-content.store.server.ts'
import { messageToSend } from '../domains/messages/message-to-send.reads.server.ts'
import type { Language } from '../lib/dates.ts'
import type { Parts } from './parts.ts'

/** Letters: printings of those that wait, each one PDF, and noting that they were posted. */
export function wireLetters({ database: { prisma }, secret, appUrl, ...parts }: Parts) {
  const read = async (db: Db, id: string) => (await messageToSend(db, id)) ?? (await proposalMessageToSend(db, id))
  const look = (db: Db) => ({ now: () => parts.now(), read: (id: string) => read(db, id) })
  const paper = {
    now: () => parts.now(),
    answer: ({ link, proposal }: AnswerOf) => {
      if (proposal !== null) return { url: proposalUrlOf(appUrl, secret, proposal), code: null }
      if (link === null) return null
      const code = link.coded ? { url: `${appUrl}/code`, code: shownCode(answerCode(secret, link)) } : null
      return { url: answerUrlOf(appUrl, secret, link), code }
    },
    compile: (data: PrintData) => makePdf({ template: 'letters/letters.typ', data }),
  }
  return {
    app: {
      /** Fixes the letters of a new printing; `run` is null when none may go. */
      prepare: (actor: ActorName, pile: Pile) =>
        inTransaction(prisma, actor, async (tx) => {
          if (!(await pileExists(tx, pile))) return { letters: 0, withdrawn: [], run: null }
          const run = await openRun(tx, pile, actor, parts.now())
          const done = await prepareLetters({
            ...look(tx),
            waiting: () => waitingLetters(tx, pile),
            take: (ids) => takeIntoRun(tx, run, ids),
            withdraw: (id, reason) => withdrawLetter(tx, id, reason),
            keep: (letters) => keepLetters(tx, run, letters, parts.now()),
            answer: paper.answer,
          })
          if (done.letters === 0) await dropRun(tx, pile, run)
          return { ...done, run: done.letters === 0 ? null : run }
        }),
      print: (pile: Pile, run: string, language: Language) =>
        printLetters({ ...paper, letters: () => lettersOfRun(prisma, pile, run) }, language),
      /** One letter alone; null when the message is none, or none any more that would be printed. */
      printOne: (scope: Scope, id: string) =>
        printLetter({
          ...paper,
          printed: () => printedLetter(prisma, scope, id),
          waiting: async () => {
            const to = await letterToPrint(prisma, scope, id)
            const message = to && (await read(prisma, id))
            return to && message && { to, message }
          },
        }),
      /** Notes a letter that came back; null when no such letter is posted. */
      noteCameBack: (actor: ActorName, id: string) =>
        inTransaction(prisma, actor, (tx) => noteCameBack(tx, id, parts.now())),
      undoCameBack: (actor: ActorName, id: string) => inTransaction(prisma, actor, (tx) => undoCameBack(tx, id)),
      notePosted: (actor: ActorName, pile: Pile, run: string) =>
        inTransaction(prisma, actor, async (tx) => {
          if (!(await closeRun(tx, pile, run, parts.now()))) return { posted: 0, withdrawn: [] }
          return noteLettersPosted({
            ...look(tx),
            letters: () => lettersOfRun(tx, pile, run),
            post: (ids, at) => postLetters(tx, ids, at),
            withdraw: (id, reason) => withdrawLetter(tx, id, reason),
            keep: async (letters) => {
              for (const { id, letter, templateId } of letters) {
                const content = { subject: letter.subject, text: letterText(letter), html: null, templateId }
                await keepContent(tx, id, content, parts.now())
              }
            },
          })
        }),
      drop: (actor: ActorName, pile: Pile, run: string) => inTransaction(prisma, actor, (tx) => dropRun(tx, pile, run)),
    },
    reads: {
      ofPile: (scope: Scope, pile: Pile) => lettersOfPile(prisma, scope, pile),
      /** Letters that were posted, by the code or reference on them or by name. */
      posted: (scope: Scope, text: string) => {
        const code = spelledCode(text)
        return postedLetters(prisma, scope, { codeHash: code && hashAnswerCode(secret, code), text })
      },
    },
  }
}
