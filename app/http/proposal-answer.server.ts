import { data, redirect } from '@remix-run/node'
import type { Result } from '../lib/result.ts'
import { textField } from './form.ts'

/**
 * What a side of a proposal sent from the page behind its link: one of its `answers` with a reason, written by `save`. Done, it leads
 * back to the page; refused, it says why.
 */
export async function proposalAnswer<Answer extends string>(
  request: Request,
  answers: readonly Answer[],
  save: (answer: Answer, reason: string | null) => Promise<Result<unknown, string>>,
  page: string,
) {
  const form = await request.formData()
  const answer = answers.find((one) => one === textField(form, 'answer'))
  if (!answer) return data({ refused: 'refused' as const }, { status: 400 })
  const done = await save(answer, textField(form, 'reason') || null)
  if (done.ok) return redirect(page)
  if (done.reason === 'reason_missing') return data({ refused: 'reasonMissing' as const }, { status: 400 })
  return data({ refused: 'refused' as const }, { status: done.reason === 'gone' ? 404 : 409 })
}
