import { data } from '@remix-run/node'
import type { Scope } from '../domains/accounts/permissions.ts'
import { reads } from '../wiring.server.ts'
import { formValues } from './form.ts'

/** Names of the employers that a form has chosen. */
export async function hostsOf(scope: Scope, chosen: string | string[] | undefined) {
  const ids = typeof chosen === 'string' ? [chosen] : (chosen ?? [])
  return reads.pick.employersById(scope, ids.filter(Boolean))
}

/** The search step of a form without scripts: null when another button was pressed, else the form with what was found. */
export async function searchStep(scope: Scope, formData: FormData) {
  if (formData.get('intent') !== 'find-host') return null
  const values = formValues(formData)
  const sought = typeof values.hostSearch === 'string' ? values.hostSearch : ''
  const found = await reads.pick.employers(scope, sought)
  return data({ values, errors: {}, hosts: await hostsOf(scope, values['hosts[]']), found }, { status: 200 })
}
