import type { Scope } from '../domains/accounts/permissions.ts'
import { formOfFacts } from '../domains/events/event-page.form.ts'
import { eventDetail } from '../domains/events/events.reads.server.ts'
import type { Parts } from './parts.ts'

/** Short lists to choose from in forms: employers and people by part of their name or number. */
export function wirePick({ database: { prisma } }: Parts) {
  const own = (scope: Scope) =>
    scope.kind === 'house' ? {} : scope.kind === 'employer' ? { id: scope.employerId } : { id: '' }
  const select = { id: true, name: true, city: true } as const
  return {
    employers: (scope: Scope, text: string) =>
      prisma.employer.findMany({
        where: {
          AND: [
            own(scope),
            { OR: [{ name: { contains: text.trim(), mode: 'insensitive' as const } }, { id: text.trim() }] },
          ],
        },
        select,
        orderBy: { name: 'asc' },
        take: 12,
      }),
    employersById: (scope: Scope, ids: string[]) =>
      prisma.employer.findMany({ where: { AND: [own(scope), { id: { in: ids } }] }, select, orderBy: { name: 'asc' } }),
    people: async (scope: Scope, text: string) => {
      if (scope.kind !== 'house' || text.trim() === '') return []
      const words = text
        .trim()
        .split(/[\s,]+/)
        .slice(0, 4)
      const rows = await prisma.candidate.findMany({
        where: {
          OR: [
            { id: text.trim() },
            {
              AND: words.map((word) => ({
                OR: [
                  { firstName: { startsWith: word, mode: 'insensitive' as const } },
                  { lastName: { startsWith: word, mode: 'insensitive' as const } },
                ],
              })),
            },
          ],
        },
        select: { id: true, firstName: true, lastName: true, city: true },
        orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }],
        take: 12,
      })
      return rows.map(({ id, firstName, lastName, city }) => ({
        id,
        city,
        name: [lastName, firstName].filter(Boolean).join(', ') || id,
      }))
    },
    eventForm: async (scope: Scope, id: string) => {
      const event = await eventDetail(prisma, scope, id)
      return event && formOfFacts(event, event.hosts)
    },
  }
}
