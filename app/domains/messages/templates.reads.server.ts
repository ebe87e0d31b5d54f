import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { MessageTemplate, TemplateKey } from './message-template.ts'

/** A version of a template as the house lists it; without text it led back to the shipped one. */
export interface TemplateVersionRow {
  id: string
  number: number
  template: MessageTemplate | null
  /** Name of who made it. */
  by: string
  at: Date
}

/** Keys for which the house has words of its own now, as `purpose/legal/kind/language`. */
export async function ownTemplates(db: Db, scope: Scope): Promise<string[]> {
  if (scope.kind !== 'house') return []
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT concat_ws('/', purpose, legal, kind, language) AS key FROM (
      SELECT DISTINCT ON (purpose, legal, kind, language) * FROM template_version
      ORDER BY purpose, legal, kind, language, number DESC) latest
    WHERE body IS NOT NULL ORDER BY key`
  return rows.map(({ key }) => key)
}

/** The versions of one template, newest first, at most `take`. */
export async function templateVersions(
  db: Db,
  scope: Scope,
  { purpose, legal, kind, language }: TemplateKey,
  take = 50,
): Promise<TemplateVersionRow[]> {
  if (scope.kind !== 'house') return []
  const rows = await db.templateVersion.findMany({
    where: { purpose, legal, kind, language },
    orderBy: { number: 'desc' },
    take,
  })
  const people = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ by }) => (by.startsWith('user:') ? [by.slice(5)] : [])) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [`user:${id}`, name]))
  return rows.map(({ id, number, subject, body, by, at }) => ({
    id,
    number,
    template: subject === null || body === null ? null : { subject, body },
    by: names.get(by) ?? by,
    at,
  }))
}

/** The house's words for a message: those of the event's kind, else those of every kind; null: the shipped ones. */
export async function templateInUse(db: Db, key: TemplateKey): Promise<(MessageTemplate & { id: string }) | null> {
  const [row] = await db.$queryRaw<(MessageTemplate & { id: string })[]>`
    SELECT id, subject, body FROM (
      SELECT DISTINCT ON (kind) * FROM template_version
      WHERE purpose = ${key.purpose} AND legal = ${key.legal} AND language = ${key.language} AND kind IN (${key.kind}, 'any')
      ORDER BY kind, number DESC) latest
    WHERE body IS NOT NULL ORDER BY kind = 'any' LIMIT 1`
  return row ?? null
}
