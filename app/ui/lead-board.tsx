import { useSubmit } from '@remix-run/react'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { leadStates, mayStep } from '../domains/acquisition/lead.ts'
import type { LeadState } from '../domains/acquisition/lead.ts'
import { useHydrated } from './hydrated.ts'
import { useTexts } from './language.ts'
import { LeadCard } from './lead-card.tsx'
import type { LeadCardRow } from './lead-card.tsx'
import { Section } from './parts.tsx'

/** Results that need more than the state: dropping a card there opens its form instead of sending it. */
const needsMore: readonly LeadState[] = ['call_again', 'trial']
const cardType = 'text/plain'

/** Opens the form of a card with the result chosen, ready to be finished. */
function openForm(id: string, result: LeadState): void {
  const form = document.getElementById(`call-${id}`)
  if (!(form instanceof HTMLFormElement)) return
  const details = form.closest('details')
  if (details) details.open = true
  const select = form.elements.namedItem('result')
  if (select instanceof HTMLSelectElement) select.value = result
  const next = form.elements.namedItem(result === 'trial' ? 'trialFrom' : 'nextOn')
  if (next instanceof HTMLElement) next.focus()
}

/** The board: firms in talks by state. Cards move by dragging, by a button for the next column, and by the form in each of them. */
export function LeadBoard({ cards, mayWrite }: { cards: readonly LeadCardRow[]; mayWrite: boolean }) {
  const t = useTexts(acquisitionTexts)
  const submit = useSubmit()
  const hydrated = useHydrated()
  const move = (id: string, to: LeadState) => {
    const card = cards.find((one) => one.id === id)
    if (!card || !mayWrite || !mayStep(card.state, to)) return
    if (needsMore.includes(to)) openForm(id, to)
    else void submit({ intent: 'record', lead: id, result: to }, { method: 'post' })
  }
  /** The nearest column to the right (1) or left (-1) that the card may go to. */
  const beside = (state: LeadState, way: 1 | -1) => {
    const at = leadStates.indexOf(state)
    const others = way === 1 ? leadStates.slice(at + 1) : leadStates.slice(0, at).reverse()
    return others.find((one) => mayStep(state, one))
  }
  return (
    <div className="leads">
      {leadStates.map((state) => {
        const rows = cards.filter((card) => card.state === state)
        return (
          <div
            key={state}
            className="leads__column"
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault()
              move(event.dataTransfer.getData(cardType), state)
            }}
          >
            <Section title={`${t.states[state]} (${rows.length})`}>
              <ul className="plain-list stack">
                {rows.map((card) => (
                  <li
                    key={card.id}
                    id={card.id}
                    className="card stack"
                    draggable={mayWrite}
                    onDragStart={(event) => event.dataTransfer.setData(cardType, card.id)}
                    data-row
                  >
                    <LeadCard lead={card} mayWrite={mayWrite} />
                    {mayWrite && hydrated ? (
                      <div className="row">
                        {([-1, 1] as const).map((way) => {
                          const to = beside(card.state, way)
                          return to ? (
                            <button
                              key={way}
                              type="button"
                              className="plain"
                              aria-label={`${card.employer}: ${t.states[to]}`}
                              onClick={() => move(card.id, to)}
                            >
                              {way === 1 ? `${t.states[to]} →` : `← ${t.states[to]}`}
                            </button>
                          ) : null
                        })}
                      </div>
                    ) : null}
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        )
      })}
    </div>
  )
}
