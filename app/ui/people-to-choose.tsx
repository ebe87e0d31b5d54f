import { Link } from '@remix-run/react'
import { chooseTexts } from '../domains/events/choose.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { planningTexts } from '../domains/events/planning/planning.texts.ts'
import { matchTexts } from '../domains/matching/matches.page.texts.ts'
import { shortDay } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { FactorBar } from './match-row.tsx'
import type { Factor } from './match-row.tsx'
import { Badge } from './parts.tsx'

interface Person {
  id: string
  name: string
  city: string | null
  /** null: marked for the event, but not among those who were ranked. */
  score: number | null
  factors: readonly Factor[]
  way: string
  readyOn: string | null
  /** Title of another event that the person has accepted for the same time. */
  busy: string | null
}

/** People who suit an event, the best first, to be ticked. */
export function PeopleToChoose({ people, selected }: { people: readonly Person[]; selected: readonly string[] }) {
  const ticked = new Set(selected)
  const t = useTexts(eventTexts)
  const chooseWords = useTexts(chooseTexts)
  const m = useTexts(matchTexts)
  const p = useTexts(planningTexts)
  const language = useLanguage()
  return (
    <div className="table-wrap">
      <table className="table table--cards">
        <caption className="kern-sr-only">{chooseWords.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.tabs.people}</th>
            <th scope="col">{chooseWords.score}</th>
            <th scope="col">{chooseWords.distance}</th>
            <th scope="col">{chooseWords.readiness}</th>
            <th scope="col">{m.person}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} data-row>
              <td className="main">
                <label className="check">
                  <input type="checkbox" name="candidates[]" value={person.id} defaultChecked={ticked.has(person.id)} />
                  <span>
                    {person.name} <span className="muted">{person.city}</span>
                    {person.busy ? (
                      <>
                        {' '}
                        <Badge tone="warning">{p.otherEvent(person.busy)}</Badge>
                      </>
                    ) : null}
                  </span>
                </label>
              </td>
              <td data-label={chooseWords.score}>
                {person.score === null ? (
                  '–'
                ) : (
                  <span className="row">
                    <strong className="num">{person.score}</strong> <FactorBar factors={person.factors} />
                  </span>
                )}
              </td>
              <td data-label={chooseWords.distance}>{person.way}</td>
              <td data-label={chooseWords.readiness}>{person.readyOn ? shortDay(person.readyOn, language) : '–'}</td>
              <td>
                <Link to={`/candidates/${person.id}`}>{m.person}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
