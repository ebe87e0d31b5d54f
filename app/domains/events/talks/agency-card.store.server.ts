import type { Prisma } from '../../../../prisma/generated/client.ts'
import type { Db } from '../../../../prisma/transaction.ts'
import type { AgencyCardForm, CardFacts } from './agency-card.ts'

/** Saves the card of an agency; false when the employer is no temp agency. */
export async function saveCard(
  tx: Prisma.TransactionClient,
  employerId: string,
  form: AgencyCardForm,
  today: Date,
): Promise<boolean> {
  if ((await tx.employer.count({ where: { id: employerId, kind: 'temp_agency' } })) === 0) return false
  const card = {
    ...form,
    languages: form.languages.length > 0 ? form.languages : [],
    notes: form.notes || null,
    confirmedOn: today,
  }
  await tx.agencyCard.upsert({
    where: { employerId },
    create: { employerId, ...card },
    update: { ...card, version: { increment: 1 } },
  })
  return true
}

/** Cards of agencies by employer, with the shares of talks that led to work and of people taken over by clients, counted from recorded outcomes. */
export async function cardsOf(db: Db, employerIds: readonly string[]): Promise<Map<string, CardFacts>> {
  const ids = [...employerIds]
  const cards = await db.agencyCard.findMany({ where: { employerId: { in: ids } } })
  const outcomes = await db.outcome.groupBy({
    by: ['employerId', 'result', 'takenOver'],
    where: { employerId: { in: ids } },
    _count: true,
  })
  return new Map(
    cards.map((card) => {
      const own = outcomes.filter(({ employerId }) => employerId === card.employerId)
      const sum = (rows: typeof own) => rows.reduce((total, row) => total + row._count, 0)
      return [
        card.employerId,
        {
          industries: card.industries,
          places: card.places,
          payFrom: card.payFrom,
          payTo: card.payTo,
          tariff: card.tariff as CardFacts['tariff'],
          contract: card.contract as CardFacts['contract'],
          languages: card.languages as string[] | null,
          notes: card.notes,
          takenOver: {
            of: sum(own.filter(({ takenOver }) => takenOver !== null)),
            count: sum(own.filter(({ takenOver }) => takenOver === true)),
          },
          hired: { of: sum(own), count: sum(own.filter(({ result }) => result === 'hired')) },
        },
      ]
    }),
  )
}
