import { letterTexts } from '../domains/letters/letter.texts.ts'
import type { Pile } from '../domains/letters/letter.ts'
import { dayOf } from '../lib/dates.ts'
import { app } from '../wiring.server.ts'
import { textField } from './form.ts'
import { notFound, redirectWith, requireCaller } from './guard.server.ts'

const namesOf = (people: readonly { name: string | null }[]) => people.map(({ name }) => name ?? '–').join(', ')

/** What a page of letters can do: prepare a printing, drop it, note it as posted; null when the form asks for something else. */
export async function lettersAction(request: Request, form: FormData, pile: Pile, back: string) {
  const { actor, language } = await requireCaller(request, 'invitations.write')
  const t = letterTexts[language]
  const run = textField(form, 'run')
  switch (textField(form, 'intent')) {
    case 'prepare': {
      const { letters, withdrawn } = await app.letters.prepare(actor.name, pile)
      const left = withdrawn.length > 0 ? ` ${t.leftOut(namesOf(withdrawn))}` : ''
      return redirectWith(back, { text: t.prepared(letters) + left })
    }
    case 'drop':
      await app.letters.drop(actor.name, pile, run)
      return redirectWith(back, { text: t.dropped })
    case 'posted': {
      const { posted, withdrawn } = await app.letters.notePosted(actor.name, pile, run)
      const takeOut = withdrawn.length > 0 ? ` ${t.takeOut(namesOf(withdrawn))}` : ''
      return redirectWith(back, { text: t.posted(posted) + takeOut })
    }
    default:
      return null
  }
}

/** The letters of one printing as PDF, by postcode behind a cover list. Reading changes nothing. */
export async function lettersPdf(request: Request, pile: Pile): Promise<Response> {
  const { language } = await requireCaller(request, 'invitations.write')
  const run = new URL(request.url).searchParams.get('run') ?? ''
  const printed = await app.letters.print(pile, run, language)
  if (!printed) throw notFound()
  return new Response(new Uint8Array(printed.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${language === 'de' ? 'briefe' : 'letters'}-${dayOf(app.now())}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
}
