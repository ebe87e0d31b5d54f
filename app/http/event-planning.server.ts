import { data } from '@remix-run/node'
import type { Scope } from '../domains/accounts/permissions.ts'
import { eventKinds } from '../domains/events/event.ts'
import { planningOfForm } from '../domains/events/event-page.form.ts'
import { signatureOf } from '../domains/events/planning/proposal.ts'
import type { Language } from '../lib/dates.ts'
import { reads } from '../wiring.server.ts'
import type { FormValues } from './form.ts'
import { formValues } from './form.ts'
import { partsOf } from './host-search.server.ts'

const mostCounted = 200

/** What the form of an event so far gives rise to: warnings, free days, slots, how many people fit. `stopped`: saving waits for a second press. */
export async function planningHelp(
  scope: Scope,
  values: FormValues,
  eventId: string | null,
  language: Language,
  stopped = false,
) {
  const plan = planningOfForm(values)
  const kind = eventKinds.find((one) => one === plan.kind) ?? 'application_day'
  const help = await reads.planner.help(scope, { ...plan, id: eventId, kind }, language)
  const agencies = kind === 'temp_agency_session' ? [{ employer: { kind: 'temp_agency' } }] : []
  const { occupations, postcode } = plan
  const profile = await reads.events.profile({ id: eventId ?? '', kind, occupations, postcode, hosts: agencies })
  const fitting = profile
    ? await reads.matching.peopleForEvent(scope, profile, new Set(), { top: mostCounted, language })
    : null
  return { ...help, fitting: fitting && fitting.matches.length, stopped, seen: signatureOf(help.warnings) }
}

export type PlanningHelp = Awaited<ReturnType<typeof planningHelp>>

/**
 * The steps of the form that do not save: checking, and taking over what was proposed (`take:day=2026-12-15`). Null when another button
 * was pressed.
 */
export async function planningStep(scope: Scope, formData: FormData, eventId: string | null, language: Language) {
  const intent = formData.get('intent')
  if (typeof intent !== 'string' || !/^(check|take:)/.test(intent)) return null
  const values = formValues(formData)
  if (intent.startsWith('take:'))
    for (const pair of intent.slice('take:'.length).split('&')) {
      const [name = '', value = ''] = pair.split('=')
      if (['day', 'slotMinutes', 'slotCapacity'].includes(name)) values[name] = value
    }
  const help = await planningHelp(scope, values, eventId, language)
  return data({ values, errors: {}, ...(await partsOf(scope, values, language)), found: null, help })
}
