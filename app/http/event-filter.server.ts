import { eventKinds, eventStates } from '../domains/events/event.ts'
import { dayIn } from '../lib/list-query.ts'
import { resolveFilters } from './list-filters.server.ts'

const whens = ['coming', 'past', 'all'] as const

/** The filter of the list of events. Without a word about the time those to come are meant. */
export async function eventFilter(request: Request, language: 'de' | 'en') {
  const params = new URL(request.url).searchParams
  const resolved = await resolveFilters(request, ['begin'], language)
  const state = eventStates.find((one) => one === params.get('state'))
  const filter = {
    ...resolved.query,
    near: resolved.near,
    when: whens.find((one) => one === params.get('when')) ?? ('coming' as const),
    kind: eventKinds.find((one) => one === params.get('kind')),
    states: state ? [state] : [],
    from: dayIn(params.get('from')),
    to: dayIn(params.get('to')),
  }
  return { resolved, filter }
}
