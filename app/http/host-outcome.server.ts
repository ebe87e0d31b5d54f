import { data } from '@remix-run/node'
import { spacedCode } from '../domains/events/day/check-in.ts'
import { outcomeForm } from '../domains/events/outcomes/outcome.form.ts'
import { outcomeTexts } from '../domains/events/outcomes/outcome.texts.ts'
import { app, reads } from '../wiring.server.ts'
import { readForm } from './form.ts'
import { redirectWith } from './guard.server.ts'

/** Notes the outcome of one talk as a host sends it, by link or signed in; only for talks of this host and event. */
export async function hostOutcomeAction(
  request: Request,
  who: { eventId: string; employerId: string },
  by: { actor: string; language: 'de' | 'en'; back: string },
) {
  const t = outcomeTexts[by.language]
  const form = readForm(await request.formData(), outcomeForm)
  if (!form.ok) return data({ refused: 'invalid' as const }, { status: 400 })
  const { registration, result, reason, vacancy, begins } = form.data
  const rows = (await reads.outcomes.hostPage(who))?.rows ?? []
  const row = rows.find(({ registrationId }) => registrationId === registration)
  if (!row) return data({ refused: 'gone' as const }, { status: 404 })
  const done = await app.outcomes.record(by.actor, {
    eventId: who.eventId,
    employerId: who.employerId,
    registrationId: registration,
    result,
    reason,
    vacancyId: vacancy,
    beginsOn: begins,
  })
  if (!done.ok) return data({ refused: done.reason }, { status: 409 })
  const name = row.name ?? t.person(spacedCode(row.code))
  const said = result === null ? t.takenBack(name) : t.saved(name, t.results[result])
  return redirectWith(by.back, { text: done.value.closedVacancy ? `${said}. ${t.closedVacancy}` : said })
}
