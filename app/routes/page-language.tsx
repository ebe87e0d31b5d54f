import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { customerLanguageHeaders } from '../http/customer-language.server.ts'
import { customerLanguage } from '../lib/languages.ts'
import { safePath } from '../http/safe-path.ts'

export const loader = () => redirect('/')

/** The language that a customer chose on top of a page: kept in the browser, no account needed; then back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const language = form.get('language')
  const to = form.get('to')
  const path = new URL(safePath(typeof to === 'string' ? to : null), 'http://house.invalid')
  path.searchParams.delete('lang')
  const headers = await customerLanguageHeaders(customerLanguage(typeof language === 'string' ? language : null))
  return redirect(path.pathname + path.search, { headers })
}
