import { data } from '@remix-run/node'
import type { Scope } from '../domains/accounts/permissions.ts'
import { reads } from '../wiring.server.ts'
import { isOccupationCode } from '../domains/events/event-page.form.ts'
import { editRows } from '../lib/form-rows.ts'
import type { Hit } from '../ui/combobox.tsx'
import type { HostChoice } from '../ui/event-form.tsx'
import type { FormValues } from './form.ts'
import { formValues, textField } from './form.ts'
import { one } from './record-form.server.ts'

/** Names of the employers that a form has chosen. */
export async function hostsOf(scope: Scope, chosen: string | string[] | undefined) {
  const ids = typeof chosen === 'string' ? [chosen] : (chosen ?? [])
  return reads.pick.employersById(scope, ids.filter(Boolean))
}

/** Chosen hosts with their tables as typed (`tables:ID`, 1 to 50, none means 1); null when a number is none. */
export function hostTables(
  formData: FormData,
  chosen: readonly string[],
): { employer: string; tables: number }[] | null {
  const rows = chosen.map((employer) => ({
    employer,
    tables: Number(textField(formData, `tables:${employer}`) || '1'),
  }))
  return rows.every(({ tables }) => Number.isInteger(tables) && tables >= 1 && tables <= 50) ? rows : null
}

/** What the form of an event shows beside its values: names of chosen hosts and titles of chosen occupations. */
export async function partsOf(scope: Scope, values: FormValues, language: 'de' | 'en') {
  const [hosts, titles] = await Promise.all([
    hostsOf(scope, values['hosts[]']),
    reads.occupations.titles([values['occupations[]'] ?? []].flat().filter(isOccupationCode), language),
  ])
  return { hosts, titles }
}

/**
 * The steps of a form without scripts: searching a host or an occupation, rows of occupations that come and go. Null when another button
 * was pressed, else the form with what was found.
 */
export async function searchStep(scope: Scope, formData: FormData, language: 'de' | 'en') {
  const values = formValues(formData)
  const answer = async (changed: FormValues, found: { hosts?: HostChoice[]; occupations?: Hit[] }) =>
    data({ values: changed, errors: {}, ...(await partsOf(scope, changed, language)), found }, { status: 200 })
  if (values.intent === 'find-host')
    return answer(values, { hosts: await reads.pick.employers(scope, one(values.hostSearch)) })
  if (values.intent === 'search:occupations') {
    const hits = await reads.occupations.searchAll(one(values.occupationsSearch), language)
    return answer(values, { occupations: hits.map(({ code, title, hint }) => ({ value: code, text: title, hint })) })
  }
  const edited = editRows(values, one(values.intent), { occupations: ['occupations[]'] })
  return edited && answer({ ...edited, occupationsSearch: '' }, {})
}
