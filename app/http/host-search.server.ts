import { data } from '@remix-run/node'
import type { Scope } from '../domains/accounts/permissions.ts'
import { reads } from '../wiring.server.ts'
import { formValues, textField } from './form.ts'

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

/** The search step of a form without scripts: null when another button was pressed, else the form with what was found. */
export async function searchStep(scope: Scope, formData: FormData) {
  if (formData.get('intent') !== 'find-host') return null
  const values = formValues(formData)
  const sought = typeof values.hostSearch === 'string' ? values.hostSearch : ''
  const found = await reads.pick.employers(scope, sought)
  return data({ values, errors: {}, hosts: await hostsOf(scope, values['hosts[]']), found }, { status: 200 })
}
