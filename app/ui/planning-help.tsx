import { planningTexts } from '../domains/events/planning/planning.texts.ts'
import type { SlotProposal } from '../domains/events/planning/proposal.ts'
import type { InviteAdvice } from '../domains/events/invite-range.ts'
import type { PlanningWarning } from '../domains/events/planning-warning.ts'
import { dayInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Notice } from './parts.tsx'
import { PlanningWarnings } from './planning-warnings.tsx'

interface Props {
  warnings: PlanningWarning[]
  days: string[]
  slots: SlotProposal[]
  advice: InviteAdvice | null
  fitting: number | null
  stopped: boolean
  seen: string
}

function Take({ value, children }: { value: string; children: string }) {
  return (
    <button
      className="kern-btn kern-btn--secondary kern-btn--small"
      name="intent"
      value={`take:${value}`}
      formNoValidate
    >
      <span className="kern-label">{children}</span>
    </button>
  )
}

/** Inside the form of an event: what to think of, and what is proposed; each proposal is a button that fills its field. */
export function PlanningHelp(props: Props) {
  const t = useTexts(planningTexts)
  const language = useLanguage()
  const { warnings, days, slots, advice, fitting, stopped, seen } = props
  return (
    <section className="planning-help" aria-label={t.checked} id="planning">
      <input type="hidden" name="seen" value={seen} />
      {stopped ? <Notice tone="warning">{t.stopped}</Notice> : null}
      {warnings.length > 0 ? <PlanningWarnings warnings={warnings} /> : stopped ? null : <Notice>{t.fine}</Notice>}
      <h2 className="sub">{t.days}</h2>
      <div className="row">
        {days.map((day) => (
          <Take key={day} value={`day=${day}`}>
            {t.takeDay(dayInWords(day, language))}
          </Take>
        ))}
      </div>
      {slots.length > 0 ? (
        <>
          <h2 className="sub">{t.slots}</h2>
          <div className="row">
            {slots.map((one) => (
              <Take key={one.minutes} value={`slotMinutes=${one.minutes}&slotCapacity=${one.perSlot}`}>
                {t.takeSlots(one)}
              </Take>
            ))}
          </div>
        </>
      ) : null}
      <p className="muted">{fitting === null ? t.noOccupations : t.people(fitting, advice)}</p>
    </section>
  )
}

/** The button that checks and proposes, without saving. */
export function CheckButton() {
  const t = useTexts(planningTexts)
  return (
    <button className="kern-btn kern-btn--secondary" name="intent" value="check" formNoValidate>
      <span className="kern-label">{t.check}</span>
    </button>
  )
}
