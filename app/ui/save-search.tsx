import { Form, Link, useSearchParams } from '@remix-run/react'
import { savedTexts } from '../domains/searches/searches.texts.ts'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

/** Keeps the search of this page under a name, and the way to all that are kept. */
export function SaveSearch() {
  const t = useTexts(savedTexts)
  const [params] = useSearchParams()
  return (
    <Form method="post" action="/searches" className="row">
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="address" value={params.toString()} />
      <label htmlFor="search-name">{t.name}</label>
      <input
        className="input input--mid"
        id="search-name"
        name="name"
        maxLength={200}
        defaultValue={params.get('q') ?? ''}
      />
      <Button small>{t.save}</Button>
      <Link to="/searches">{t.title}</Link>
    </Form>
  )
}
