import { chooseManyTexts } from './choose-many.texts.ts'
import { ChooseBar } from './choose-many.tsx'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

/** Sends the chosen rows to the export of their list. */
function ExportChosen({ to }: { to: string }) {
  const c = useTexts(chooseManyTexts)
  return (
    <button
      className="kern-btn kern-btn--tertiary kern-btn--small"
      formMethod="get"
      formAction={to}
      name="state"
      value="all"
    >
      <span className="kern-label">{c.export}</span>
    </button>
  )
}

/** What can be done with chosen people: readiness, invitation to one of the coming events, export. */
export function PeopleBar({ events }: { events: readonly { id: string; title: string }[] }) {
  const c = useTexts(chooseManyTexts)
  return (
    <ChooseBar>
      <Button small name="intent" value="ready">
        {c.ready}
      </Button>
      {events.length > 0 ? (
        <>
          <select name="event" className="input input--mid" aria-label={c.inviteTo}>
            <option value="">{c.inviteTo}</option>
            {events.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <Button small name="intent" value="invite">
            {c.invite}
          </Button>
        </>
      ) : null}
      <ExportChosen to="/candidates.csv" />
    </ChooseBar>
  )
}

/** What can be done with chosen vacancies: note as still open, pause, export. */
export function VacanciesBar() {
  const c = useTexts(chooseManyTexts)
  return (
    <ChooseBar>
      <Button small name="intent" value="touch">
        {c.touch}
      </Button>
      <Button small name="intent" value="pause">
        {c.pause}
      </Button>
      <ExportChosen to="/vacancies.csv" />
    </ChooseBar>
  )
}
