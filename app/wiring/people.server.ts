import type { Prisma } from '../../prisma/generated/client.ts'
import { inTransaction } from '../../prisma/transaction.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { erasePerson } from '../domains/privacy/erase-person.server.ts'
import type { EraseReason } from '../domains/privacy/erase-person.server.ts'
import { erasePorts } from '../domains/privacy/erase-person.store.server.ts'
import { personCounts, personData } from '../domains/privacy/person-data.reads.server.ts'
import { personPaper } from '../domains/privacy/person-paper.ts'
import { noteReading } from '../domains/privacy/record.store.server.ts'
import { keepIntegrations, keepRegistrations } from '../domains/reports/past.store.server.ts'
import { momentInWords } from '../lib/dates.ts'
import { factsOfText } from '../domains/privacy/sensitive-facts.ts'
import { openFactsWith } from '../domains/privacy/sensitive-facts.store.server.ts'
import { factsKey } from './sealed-facts.server.ts'
import type { Parts } from './parts.ts'

type PaperWords = Record<'pdfTitle' | 'pdfFor' | 'pdfMade' | 'pdfLaw' | 'page', string> & {
  tables: Record<string, string>
  columns: Record<string, string>
}

/** What the house does with the data of one person as a whole: hands it out, erases it. */
export function wirePeople({ database: { prisma }, secret, now }: Pick<Parts, 'database' | 'secret' | 'now'>) {
  const key = factsKey(secret)
  const openFacts = openFactsWith(key)
  const opened = (row: Record<string, unknown>) => {
    const { sealed, ...plain } = row
    if (typeof sealed !== 'string') return plain
    try {
      return { ...plain, ...factsOfText(key.open(sealed)) }
    } catch {
      return { ...plain, sealed: 'cannot be opened with the key of this house' }
    }
  }
  const eraseIn = (tx: Prisma.TransactionClient, actor: string, id: string, reason: EraseReason) =>
    erasePerson(
      {
        ...erasePorts(tx, actor),
        keepStatistics: async (person) => {
          await keepIntegrations(tx, person, (await openFacts(tx, { candidateId: person })) ?? '[]')
          await keepRegistrations(tx, person)
        },
      },
      { id, reason },
    )
  /** Everything about a person, handed out; that it was is recorded in the same transaction. Null: no such person. */
  const handOut = (actor: Actor, scope: Scope, id: string) =>
    inTransaction(prisma, actor.name, async (tx) => {
      const data = await personData(scope, tx, id)
      if (data) await noteReading(tx, { actor: actor.name, view: 'export', candidateId: id })
      return data?.map(({ table, rows }) => ({
        table,
        rows: table === 'candidate_protected' ? rows.map(opened) : rows,
      }))
    })
  return {
    eraseIn,
    app: {
      erase: (actor: Actor, id: string) =>
        inTransaction(prisma, actor.name, (tx) => eraseIn(tx, actor.name, id, 'asked')),
      handOut,
      /** The same as a paper (PDF). */
      paper: async (actor: Actor, scope: Scope, id: string, words: PaperWords, language: 'de' | 'en') => {
        const data = await handOut(actor, scope, id)
        if (!data) return null
        const [person] = data.find(({ table }) => table === 'candidate')?.rows ?? []
        const house = await prisma.house.findFirst({ select: { serviceName: true } })
        const name = [person?.first_name, person?.last_name].filter((part) => typeof part === 'string').join(' ')
        return makePdf({
          template: 'privacy/person-data.typ',
          data: {
            language,
            house: house?.serviceName ?? '',
            title: words.pdfTitle,
            about: `${words.pdfFor} ${name || id} · ${words.pdfMade} ${momentInWords(now(), language)}`,
            law: words.pdfLaw,
            page: words.page,
            parts: personPaper(data, words.tables, { ...words.columns, ...candidateTexts[language].fields }),
          },
        })
      },
    },
    reads: {
      counts: (scope: Scope, id: string) => personCounts(scope, prisma, id),
    },
  }
}
