import { data } from '@remix-run/node'
import { consentWays } from '../domains/acquisition/consent-ways.ts'
import { shortProfileTexts } from '../domains/acquisition/short-profile.texts.ts'
import { app } from '../wiring.server.ts'
import { textField } from './form.ts'
import { notFound, redirectWith, requireCaller } from './guard.server.ts'

/** What the page of a short profile can do: make a link on a consent, withdraw one. The link is told once, in the answer itself. */
export async function profileAction(request: Request, candidateId: string) {
  const { actor, language } = await requireCaller(request, 'leads.write')
  const t = shortProfileTexts[language]
  const form = await request.formData()
  if (textField(form, 'intent') === 'withdraw') {
    const of = { id: textField(form, 'sending'), candidateId }
    if (!(await app.shortProfiles.withdraw(actor, of))) throw notFound()
    return redirectWith(`/candidates/${candidateId}/profile`, { text: t.withdrawnDone })
  }
  const consent = consentWays.find((one) => one === textField(form, 'consent'))
  const consentOn = textField(form, 'consentOn')
  if (!consent) return data({ refused: t.refusals.consent }, { status: 400 })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(consentOn) || Number.isNaN(Date.parse(consentOn)))
    return data({ refused: t.refusals.consent_day }, { status: 400 })
  const employerId = textField(form, 'employer')
  const done = await app.shortProfiles.send(actor, { candidateId, employerId, consent, consentOn })
  if (!done.ok) return data({ refused: t.refusals[done.reason] }, { status: done.reason === 'open' ? 409 : 400 })
  return data({ link: done.link }, { headers: { 'Cache-Control': 'no-store' } })
}
