import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { personDataTexts } from '../domains/privacy/person-data.texts.ts'
import { app } from '../wiring.server.ts'
import { notFound } from './guard.server.ts'

const kinds = { pdf: 'application/pdf', json: 'application/json' } as const

/** The copy of everything about a person, as a paper (`pdf`) or as a file (`json`); that it was handed out is recorded. */
export async function personCopy(
  { actor, scope, language }: { actor: Actor; scope: Scope; language: 'de' | 'en' },
  id: string,
  file: string | undefined,
): Promise<Response> {
  const kind = file === 'pdf' || file === 'json' ? file : null
  if (!kind) throw notFound()
  const body =
    kind === 'pdf'
      ? await app.people.paper(actor, scope, id, personDataTexts[language], language)
      : await app.people.handOut(actor, scope, id)
  if (body === null) throw notFound()
  return new Response(body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body, null, 2), {
    headers: {
      'Content-Type': kinds[kind],
      'Content-Disposition': `attachment; filename="auskunft.${kind}"`,
      'Cache-Control': 'no-store',
    },
  })
}
