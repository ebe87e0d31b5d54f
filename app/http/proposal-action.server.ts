import { data } from '@remix-run/node'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { answersOf, sides } from '../domains/matching/proposal-answer.ts'
import type { Side } from '../domains/matching/proposal-answer.ts'
import { proposalAnswerTexts } from '../domains/matching/proposal-answer.texts.ts'
import { directions, proposalStates } from '../domains/matching/proposal.ts'
import { app } from '../wiring.server.ts'
import type { Way } from '../wiring/proposals.server.ts'
import { proposeChosen, withdrawMany } from './chosen-action.server.ts'
import { textField } from './form.ts'
import { redirectWith, requireCaller } from './guard.server.ts'

/** How each side hears of a new proposal, in sentences. */
export const toldText = (ways: Partial<Record<Side, Way>>, language: 'de' | 'en'): string =>
  sides.flatMap((side) => (ways[side] ? [proposalAnswerTexts[language].told[side][ways[side]]] : [])).join(' ')

/**
 * What both pages of matches can do: propose one or all that are chosen, take proposals back, note the next step. `pair` makes the pair of
 * an id that is chosen on the page; none: nothing is chosen there.
 */
export async function proposalAction(
  request: Request,
  here: string,
  pair?: (id: string) => { candidate: string; vacancy: string },
) {
  const { actor, language } = await requireCaller(request, 'proposals.write')
  const t = matchTexts[language]
  const form = await request.formData()
  const text = (name: string) => textField(form, name)
  if (text('intent') === 'proposeMany' && pair) return proposeChosen(form, actor, language, here, pair)
  if (text('intent') === 'withdrawMany') return withdrawMany(form, actor, language, here)
  if (text('intent') === 'propose') {
    const to = directions.find((one) => one === text('to')) ?? 'person'
    const done = await app.matching.propose(actor.name, text('candidate'), text('vacancy'), to)
    if (!done.ok) return data({ refused: t.refusals[done.reason] ?? done.reason }, { status: 409 })
    const undo = { action: here, fields: { intent: 'step', proposal: done.value.proposalId, state: 'withdrawn' } }
    return redirectWith(here, { text: `${t.proposed} ${toldText(done.value.ways, language)}`.trim(), undo })
  }
  const [first = '', second] = text('state').split(':')
  const side = sides.find((one) => one === first)
  const answer = side && answersOf[side].find((one) => one === second)
  const state = proposalStates.find((one) => one === first)
  const reason = text('reason') || null
  if (!state && !(side && answer)) return data({ refused: t.refusals.step ?? '' }, { status: 400 })
  const done =
    side && answer
      ? await app.matching.noteAnswer(actor.name, text('proposal'), { side, answer, reason })
      : await app.matching.stepProposal(actor.name, text('proposal'), state ?? 'open', reason)
  if (!done.ok)
    return data(
      { refused: t.refusals[done.reason] ?? done.reason },
      { status: done.reason === 'reason_missing' ? 400 : 409 },
    )
  return redirectWith(here, { text: t.noted })
}
