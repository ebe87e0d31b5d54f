import { levelTexts, depthTexts } from '../domains/occupations/occupation.texts.ts'
import { reportTexts } from '../domains/reports/reports.texts.ts'
import type { Choices } from './fields.tsx'
import { ChoiceFilter, Filters, OccupationFilter } from './filters.tsx'
import type { Hit } from './combobox.tsx'
import { useLanguage, useTexts } from './language.ts'
import { useSearchParams } from '@remix-run/react'

/** The day of a figure: the stocks that there are, today, or any other day. */
export function PeriodFilter({ periods }: { periods: Choices }) {
  const t = useTexts(reportTexts)
  const [params] = useSearchParams()
  const at = params.get('at') ?? ''
  const listed = periods.some(([value]) => value === at)
  const day = params.get('day') || (listed ? '' : at)
  return (
    <>
      <ChoiceFilter name="at" label={t.period} choices={periods} />
      <div className="field">
        <label htmlFor="day">{t.otherDay}</label>
        <input className="input input--mid" type="date" id="day" name="day" defaultValue={day} />
      </div>
    </>
  )
}

/** One site or all. `chosen` is shown where the address names none. */
export function SiteFilter({
  sites,
  chosen = '',
}: {
  sites: readonly { id: string; name: string }[]
  chosen?: string
}) {
  const t = useTexts(reportTexts)
  const [params] = useSearchParams()
  return (
    <div className="field">
      <label htmlFor="site">{t.site}</label>
      <select className="input" id="site" name="site" defaultValue={params.get('site') ?? chosen}>
        <option value="">{t.allSites}</option>
        {sites.map((site) => (
          <option key={site.id} value={site.id}>
            {site.name}
          </option>
        ))}
      </select>
    </div>
  )
}

const depthsShown = [
  [2, 'main_group'],
  [1, 'area'],
  [3, 'group'],
  [4, 'sub_group'],
  [5, 'class'],
] as const

/** All that supply and demand can be narrowed to; a form that only changes the address. */
export function OccupationReportFilters({
  periods,
  sites,
  chosen,
}: {
  periods: Choices
  sites: readonly { id: string; name: string }[]
  chosen: Hit | null
}) {
  const t = useTexts(reportTexts)
  const language = useLanguage()
  const [params] = useSearchParams()
  const [depths, levels] = [depthTexts[language], levelTexts[language]]
  return (
    <Filters>
      <PeriodFilter periods={periods} />
      <SiteFilter sites={sites} />
      <ChoiceFilter
        name="level"
        label={t.level}
        choices={depthsShown.map(([digits, depth]) => [String(digits), `${digits} · ${depths[depth]}`] as const)}
      />
      <OccupationFilter chosen={chosen} label={t.branch} />
      <ChoiceFilter
        name="requirement"
        label={t.requirement}
        choices={[['', t.all], ...([1, 2, 3, 4] as const).map((one) => [String(one), levels[one]] as const)]}
      />
      <ChoiceFilter name="time" label={t.time} choices={[['', t.allTimes], ...Object.entries(t.times)]} />
      {params.get('view') ? <input type="hidden" name="view" value={params.get('view') ?? ''} /> : null}
    </Filters>
  )
}
