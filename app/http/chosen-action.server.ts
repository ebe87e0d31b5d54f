import { redirect } from '@remix-run/node'
import { may } from '../domains/accounts/permissions.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { directions } from '../domains/matching/proposal.ts'
import { chooseManyTexts } from '../ui/choose-many.texts.ts'
import { app, reads } from '../wiring.server.ts'
import { textField } from './form.ts'
import { redirectWith, requireCaller } from './guard.server.ts'

type Language = 'de' | 'en'

/** Rows that are chosen at once at most: a page. */
const mostRows = 25
/** Proposals that are made at once at most: each is a mail or a letter to somebody. */
const mostProposals = 10

/** The rows that a form chose, each once. */
export const chosenIds = (form: FormData | URLSearchParams): string[] => [
  ...new Set(form.getAll('chosen[]').filter((one): one is string => typeof one === 'string' && one !== '')),
]

/** The page that was asked for, with its filters. */
const hereOf = (request: Request): string => {
  const { pathname, search } = new URL(request.url)
  return pathname + search.replace(/[?&]index\b/, '').replace(/^&/, '?')
}

interface Caller {
  actor: Actor
  scope: Scope
  language: Language
}

async function confirmReady({ actor, scope, language }: Caller, ids: readonly string[], here: string) {
  const before: string[] = []
  for (const id of ids) {
    const person = await reads.candidates.forForm(scope, id)
    if (person?.state !== 'active') continue
    await app.candidates.confirmReadiness(actor, id)
    before.push(`${id}=${person.readyOn ?? ''}`)
  }
  const undo = { action: here, fields: { intent: 'unready', before: before.join(' ') } }
  return redirectWith(here, { text: chooseManyTexts[language].readyDone(before.length), undo })
}

async function takeReadyBack({ actor }: Caller, before: string) {
  for (const one of before.split(' ').slice(0, mostRows)) {
    const at = one.lastIndexOf('=')
    const day = one.slice(at + 1)
    if (at > 0)
      await app.candidates.confirmReadiness(actor, one.slice(0, at), /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null)
  }
}

/** What can be done with people chosen in their list: confirm readiness (and take it back), invite to an event. */
export async function chosenPeople(request: Request) {
  const caller = await requireCaller(request, 'records.write')
  const t = chooseManyTexts[caller.language]
  const here = hereOf(request)
  const form = await request.formData()
  const intent = textField(form, 'intent')
  if (intent === 'unready') {
    await takeReadyBack(caller, textField(form, 'before'))
    return redirectWith(here, { text: matchTexts[caller.language].noted })
  }
  const ids = chosenIds(form).slice(0, mostRows)
  if (ids.length === 0) return redirectWith(here, { text: t.nobody, tone: 'warning' })
  if (intent !== 'invite') return confirmReady(caller, ids, here)
  const event = textField(form, 'event')
  if (!may(caller.actor.role, 'invitations.write')) throw new Response('', { status: 403 })
  if (event === '') return redirectWith(here, { text: t.noEvent, tone: 'warning' })
  const people = new URLSearchParams(ids.map((id) => ['person', id]))
  return redirect(`/events/${encodeURIComponent(event)}/choose?${people.toString()}`)
}

/** What can be done with vacancies chosen in their list: note as still open, pause (and publish again). */
export async function chosenVacancies(request: Request) {
  const { actor, language } = await requireCaller(request, 'records.write')
  const t = chooseManyTexts[language]
  const here = hereOf(request)
  const form = await request.formData()
  const intent = textField(form, 'intent')
  const ids = (intent === 'resume' ? textField(form, 'ids').split(' ') : chosenIds(form)).slice(0, mostRows)
  if (ids.length === 0) return redirectWith(here, { text: t.nobody, tone: 'warning' })
  const done: string[] = []
  for (const id of ids) {
    if (intent === 'touch') {
      if (await app.vacancies.touch(actor, id)) done.push(id)
      continue
    }
    const to = intent === 'resume' ? ('published' as const) : ('paused' as const)
    if ((await app.vacancies.changeState(actor, { id, to, reason: null })).ok) done.push(id)
  }
  if (intent === 'touch') return redirectWith(here, { text: t.touched(done.length) })
  if (intent === 'resume') return redirectWith(here, { text: t.resumed(done.length) })
  const undo = done.length > 0 ? { undo: { action: here, fields: { intent: 'resume', ids: done.join(' ') } } } : {}
  return redirectWith(here, { text: t.paused(done.length, ids.length - done.length), ...undo })
}

/** Proposes all that was chosen on a page of matches; `pair` makes the pair of a chosen id. */
export async function proposeChosen(
  form: FormData,
  actor: Actor,
  language: Language,
  here: string,
  pair: (id: string) => { candidate: string; vacancy: string },
) {
  const t = chooseManyTexts[language]
  const refusals = matchTexts[language].refusals
  const ids = chosenIds(form)
  if (ids.length === 0) return redirectWith(here, { text: t.nobody, tone: 'warning' })
  if (ids.length > mostProposals) return redirectWith(here, { text: t.tooMany(mostProposals), tone: 'warning' })
  const to = directions.find((one) => one === textField(form, 'to')) ?? 'person'
  const made: string[] = []
  const left: string[] = []
  let calls = 0
  for (const id of ids) {
    const { candidate, vacancy } = pair(id)
    const done = await app.matching.propose(actor.name, candidate, vacancy, to)
    if (!done.ok) left.push(refusals[done.reason] ?? done.reason)
    else {
      made.push(done.value.proposalId)
      calls += Object.values(done.value.ways).filter((way) => way === 'none').length
    }
  }
  const text = [
    t.proposed(made.length),
    ...(calls > 0 ? [t.calls(calls)] : []),
    ...(left.length > 0 ? [t.left(left.length, [...new Set(left)].join(' '))] : []),
  ].join(' ')
  const undo =
    made.length > 0 ? { undo: { action: here, fields: { intent: 'withdrawMany', ids: made.join(' ') } } } : {}
  return redirectWith(here, { text, ...(left.length > 0 ? { tone: 'warning' as const } : {}), ...undo })
}

/** Takes proposals back that were made together. */
export async function withdrawMany(form: FormData, actor: Actor, language: Language, here: string) {
  let back = 0
  for (const id of textField(form, 'ids').split(' ').slice(0, mostProposals))
    if ((await app.matching.stepProposal(actor.name, id, 'withdrawn', null)).ok) back += 1
  return redirectWith(here, { text: chooseManyTexts[language].withdrawn(back) })
}
