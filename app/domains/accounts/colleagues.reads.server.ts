import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from './permissions.ts'

/** The people of a firm with an account, and the invitations that wait. */
export interface Colleagues {
  people: { id: string; name: string; email: string; owner: boolean }[]
  invited: { id: string; name: string; email: string; expiresAt: Date }[]
}

/** Colleagues of the own firm; nobody else's. */
export async function colleaguesOf(scope: Scope, db: Db, now: Date): Promise<Colleagues> {
  if (scope.kind !== 'employer') return { people: [], invited: [] }
  const { employerId } = scope
  const [people, invited] = [
    await db.user.findMany({
      where: { employerId, role: 'employer', active: true },
      select: { id: true, name: true, email: true, owns: { select: { employerId: true } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: 200,
    }),
    await db.accountLink.findMany({
      where: { employerId, kind: 'colleague', usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
      select: { id: true, name: true, email: true, expiresAt: true },
      orderBy: { createdAt: 'asc' },
      take: 200,
    }),
  ]
  return {
    people: people.map(({ owns, ...person }) => ({ ...person, owner: owns !== null })),
    invited: invited.map(({ name, ...link }) => ({ ...link, name: name ?? link.email })),
  }
}
