import { Form } from '@remix-run/react'
import { placementTexts } from '../domains/matching/placement.texts.ts'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

/** Site and occupation of a page over the whole stock; all of it stands in the address. */
export function StockFilter(props: {
  filter: { site: string; occupation: string }
  sites: readonly { id: string; name: string }[]
}) {
  const t = useTexts(placementTexts)
  const { filter, sites } = props
  return (
    <Form className="row no-print" key={`${filter.site} ${filter.occupation}`}>
      <label>
        {t.site}
        <select className="input input--mid" name="site" defaultValue={filter.site}>
          <option value="">{t.allSites}</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.occupation}
        <input
          className="input input--mid"
          name="occupation"
          inputMode="numeric"
          pattern="[0-9]{0,5}"
          placeholder={t.occupationHint}
          defaultValue={filter.occupation}
        />
      </label>
      <Button>{t.show}</Button>
    </Form>
  )
}
