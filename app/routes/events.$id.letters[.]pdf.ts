import type { LoaderFunctionArgs } from '@remix-run/node'
import { lettersPdf } from '../http/letters-action.server.ts'

/** The letters of one printing of an event. */
export const loader = ({ request, params }: LoaderFunctionArgs) => lettersPdf(request, { event: params.id ?? '' })
