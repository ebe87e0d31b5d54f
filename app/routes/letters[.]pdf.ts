import type { LoaderFunctionArgs } from '@remix-run/node'
import { lettersPdf } from '../http/letters-action.server.ts'

/** The letters of one printing about proposed vacancies. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  lettersPdf(request, { proposalsOf: new URL(request.url).searchParams.get('site') ?? '' })
