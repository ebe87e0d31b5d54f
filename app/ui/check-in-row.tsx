import { Form } from '@remix-run/react'
import type { FormEvent } from 'react'
import { hasArrived, spacedCode } from '../domains/events/day/check-in.ts'
import type { TapStep } from '../domains/events/day/check-in.ts'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import type { Guest } from '../domains/events/day/guest.ts'
import { clock } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Badge } from './parts.tsx'

interface Props {
  guest: Guest
  /** Taps of this row are still on the way. */
  kept: boolean
  refusal: string | undefined
  over: boolean
  onTap: ((step: TapStep) => void) | null
}

/** One person at the door: the whole height of the row is the button. Each step is a form, so that it works without scripts. */
export function CheckInRow({ guest, kept, refusal, over, onTap }: Props) {
  const t = useTexts(dayTexts)
  const language = useLanguage()
  const here = hasArrived(guest.state)
  const expected = guest.state === 'accepted' || guest.state === 'no_show'
  const words: Record<string, string> = t.refusals
  const step = (one: TapStep, text: string, look: string) => (
    <Form
      method="post"
      onSubmit={(event: FormEvent) => {
        if (!onTap) return
        event.preventDefault()
        onTap(one)
      }}
    >
      <input type="hidden" name="registration" value={guest.id} />
      <button className={`door__button ${look}`} name="step" value={one} aria-label={`${text}: ${guest.name}`}>
        {text}
      </button>
    </Form>
  )
  const settled = here || guest.state === 'excused' || guest.state === 'no_show'
  return (
    <li className={here ? 'door__row door__row--here' : 'door__row'} data-row>
      <div className="door__who">
        <strong>{guest.name}</strong>
        <span className="muted">
          {guest.slotBegins ? `${clock(guest.slotBegins, language)} · ` : ''}
          <span className="door__code">{spacedCode(guest.code)}</span>
        </span>
        <span>
          <Badge tone={here ? 'success' : expected ? 'neutral' : 'warning'}>
            {here ? '✓ ' : ''}
            {t.states[guest.state]}
            {here && guest.checkedInAt ? ` ${clock(guest.checkedInAt, language)}` : ''}
          </Badge>
          {kept ? <span className="muted"> …</span> : null}
        </span>
        {refusal ? <span className="door__refusal">{words[refusal] ?? refusal}</span> : null}
      </div>
      <div className="door__steps">
        {settled ? step('undo', t.undo, 'door__button--quiet') : step('check_in', t.here, 'door__button--main')}
        <details className="door__more">
          <summary aria-label={`${t.more}: ${guest.name}`}>{t.more}</summary>
          <div className="door__others">
            {settled && !here ? step('check_in', t.here, 'door__button--quiet') : null}
            {guest.state === 'late' ? null : step('late', t.late, 'door__button--quiet')}
            {expected ? step('excused', t.excused, 'door__button--quiet') : null}
            {over && guest.state === 'accepted' ? step('no_show', t.noShow, 'door__button--quiet') : null}
          </div>
        </details>
      </div>
    </li>
  )
}
