import { useState } from 'react'
import { plainCode } from '../domains/events/day/check-in.ts'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import type { Guest } from '../domains/events/day/guest.ts'
import { CheckInRow } from './check-in-row.tsx'
import { useHydrated } from './hydrated.ts'
import { useTexts } from './language.ts'
import { Scan } from './scan.tsx'
import { stateAfter } from './tap-queue.ts'
import type { Taps } from './use-taps.ts'

const shown = 40

/** Who may stand at the door and fits what was typed: part of the name, or the code. Those who are expected come first. */
export function fitting(guests: readonly Guest[], typed: string): Guest[] {
  const words = typed
    .toLocaleLowerCase('de')
    .split(/[\s,]+/)
    .filter(Boolean)
  const code = plainCode(typed)
  const byCode = code.length >= 4 ? guests.filter((guest) => guest.code.startsWith(code)) : []
  if (byCode.length > 0) return byCode
  const rank = (guest: Guest) =>
    guest.state === 'accepted' ? 0 : ['checked_in', 'late', 'excused', 'no_show'].includes(guest.state) ? 1 : 2
  return guests
    .filter((guest) => words.every((word) => guest.name.toLocaleLowerCase('de').includes(word)))
    .filter((guest) => words.length > 0 || !['declined', 'cancelled', 'lapsed'].includes(guest.state))
    .sort((a, b) => rank(a) - rank(b))
}

interface Props {
  guests: readonly Guest[]
  sought: string
  over: boolean
  taps: Taps
}

/** The list at the door with one search field. Without scripts the field is a form that asks the server. */
export function CheckInList({ guests, sought, over, taps }: Props) {
  const t = useTexts(dayTexts)
  const scripts = useHydrated()
  const [typed, setTyped] = useState(sought)
  const [unknown, setUnknown] = useState<string | null>(null)
  const rows = fitting(guests, scripts ? typed : sought)
  const onCode = (raw: string) => {
    const found = guests.find(({ code }) => code === plainCode(raw))
    setUnknown(found ? null : raw.slice(0, 40))
    if (!found) return
    setTyped(found.code)
    taps.tap(found.id, 'check_in')
  }
  return (
    <>
      <form className="door__search" role="search" aria-label={t.search}>
        <label htmlFor="q">{t.search}</label>
        <p className="hint" id="q-hint">
          {t.searchHint}
        </p>
        <div className="row">
          <input
            className="input door__field"
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            aria-describedby="q-hint"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {scripts ? null : <button className="kern-btn kern-btn--secondary">{t.find}</button>}
          <Scan onCode={onCode} />
        </div>
        {unknown ? <p role="alert">{t.unknownCode(unknown)}</p> : null}
      </form>
      {rows.length === 0 ? <p role="status">{t.nobody}</p> : null}
      <ul className="door">
        {rows.slice(0, shown).map((guest) => {
          const own = taps.waiting.filter(({ registration }) => registration === guest.id)
          const state = stateAfter(
            guest.state,
            own.map(({ step }) => step),
          )
          return (
            <CheckInRow
              key={guest.id}
              guest={state === guest.state ? guest : { ...guest, state, checkedInAt: null }}
              kept={own.length > 0}
              refusal={taps.refusals[guest.id]}
              over={over}
              onTap={scripts ? (step) => taps.tap(guest.id, step) : null}
            />
          )
        })}
      </ul>
      {rows.length > shown ? <p className="muted">{t.others(rows.length - shown)}</p> : null}
    </>
  )
}
