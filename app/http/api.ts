import { z } from 'zod'
import type { Verb } from '../domains/accounts/permissions.ts'

/** One operation of the HTTP API: what the route checks and what the description at /api/openapi.json says, in one place. */
export interface Operation<Body = unknown> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** With `{name}` for parameters. */
  path: string
  summary: string
  verb: Verb
  body?: z.ZodType<Body>
  query?: z.ZodObject
  /** Shape of the good answer; none for 204. */
  answer?: z.ZodType
  status: number
}

export const operation = <Body>(given: Operation<Body>): Operation<Body> => given

/** `?limit=&cursor=` of every list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})

/** `{ items, next }`: `next` is the cursor of the following page, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })

/** Cuts one row more than asked into a page and its cursor (the last row's id, opaque to callers). */
export function cutPage<Row extends { id: string }>(
  rows: readonly Row[],
  limit: number,
): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? btoa(encodeURIComponent(last.id)) : null }
}

/** The id behind a cursor; null when it is none of ours. */
export function readCursor(cursor: string | undefined): string | null {
  if (!cursor) return null
  try {
    return decodeURIComponent(atob(cursor))
  } catch {
    return null
  }
}

export interface FieldProblem {
  pointer: string
  detail: string
}

/** RFC 9457 problem details; `errors` points to each bad field. */
export interface Problem {
  status: number
  title: string
  detail?: string
  errors?: FieldProblem[]
  [more: string]: unknown
}

/** JSON pointers (RFC 6901) to every bad field of a body. An unknown field is named itself. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  const escape = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')
  return error.issues.flatMap((issue) => {
    const at = issue.path.map((part) => `/${escape(part)}`).join('')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ pointer: `${at}/${escape(key)}`, detail: 'Unknown field.' }))
    return [{ pointer: at, detail: issue.message }]
  })
}

/** Version behind an `If-Match` header: null when there is none or it is `*`, NaN when it is not one of ours. */
export function matchedVersion(header: string | null): number | null {
  if (header === null || header.trim() === '*') return null
  const found = /^(?:W\/)?"(\d+)"$/.exec(header.trim())
  return found ? Number(found[1]) : NaN
}
