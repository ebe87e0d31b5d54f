import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { chooseManyTexts } from './choose-many.texts.ts'
import { useTexts } from './language.ts'

/** The one form of a page in which rows are chosen; boxes and actions name it, so that rows may have forms of their own. */
const formId = 'chosen'

/** The box of one row. `x` on the keyboard ticks it. */
export function ChooseBox({ id, name }: { id: string; name: string }) {
  const t = useTexts(chooseManyTexts)
  return (
    <label className="check choose">
      <input type="checkbox" form={formId} name="chosen[]" value={id} data-choose />
      <span className="kern-sr-only">{t.choose(name)}</span>
    </label>
  )
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[data-choose]')]

/** What can be done with all rows that are chosen: always there, so that it works without scripts; scripts count and tick all. */
export function ChooseBar({ children }: { children: ReactNode }) {
  const t = useTexts(chooseManyTexts)
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const recount = () => setCount(boxes().filter(({ checked }) => checked).length)
    recount()
    document.addEventListener('change', recount)
    return () => document.removeEventListener('change', recount)
  }, [])
  const tick = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked
    setCount(checked ? boxes().length : 0)
  }
  return (
    <form method="post" id={formId} className="choose-bar no-print" aria-label={t.title}>
      <p className="choose-bar__count" role="status">
        {count === null || count === 0 ? t.none : t.count(count)}
      </p>
      {count === null ? null : (
        <button type="button" className="plain" onClick={() => tick(count < boxes().length)}>
          {count > 0 && count === boxes().length ? t.clear : t.all}
        </button>
      )}
      <div className="row">{children}</div>
    </form>
  )
}
