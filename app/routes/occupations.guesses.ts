import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCaller } from '../http/guard.server.ts'
import { guessesOf } from '../http/title-guesses.server.ts'

/** What the form of a vacancy asks while somebody types a title: the classes that it may mean, none when it is too vague. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { language } = await requireCaller(request, 'occupations.pick')
  const title = new URL(request.url).searchParams.get('title') ?? ''
  return Response.json(await guessesOf(title, language), { headers: { 'Cache-Control': 'private, max-age=300' } })
}
