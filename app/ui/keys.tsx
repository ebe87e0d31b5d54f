import { useNavigate } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { frameTexts } from './frame.texts.ts'
import { useTexts } from './language.ts'

const sections: Record<string, string> = { a: '/', p: '/candidates', s: '/vacancies', b: '/employers', t: '/events' }

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Moves the focus to the next (or previous) row's first link. */
function moveRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row] a:first-of-type, [data-row] .main a')].filter(
    (link, index, all) =>
      all.findIndex((other) => other.closest('[data-row]') === link.closest('[data-row]')) === index,
  )
  const at = links.findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement))
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus()
}

/** Ticks (or unticks) the row in which the focus is. */
function chooseRow(): void {
  document.activeElement?.closest('[data-row]')?.querySelector<HTMLInputElement>('input[data-choose]')?.click()
}

/** Keys for a day's work; every one has a visible twin, and a button shows them. */
export function Keys() {
  const t = useTexts(frameTexts)
  const navigate = useNavigate()
  const help = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    let waiting = 0
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (Date.now() - waiting < 1200 && sections[event.key]) {
        waiting = 0
        navigate(sections[event.key] ?? '/')
      } else if (event.key === 'g') waiting = Date.now()
      else if (event.key === '/') {
        const search =
          document.querySelector<HTMLInputElement>('main input[type=search]') ??
          document.querySelector<HTMLInputElement>('input[type=search]')
        if (search) {
          event.preventDefault()
          search.focus()
        }
      } else if (event.key === 'j') moveRow(1)
      else if (event.key === 'k') moveRow(-1)
      else if (event.key === 'x') chooseRow()
      else if (event.key === '?') help.current?.showModal()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [navigate])
  return (
    <>
      <button type="button" className="plain" onClick={() => help.current?.showModal()}>
        {t.keys}
      </button>
      <dialog ref={help} className="card" aria-label={t.keys}>
        <p>{t.keysHint}</p>
        <form method="dialog">
          <button className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.close}</span>
          </button>
        </form>
      </dialog>
    </>
  )
}
