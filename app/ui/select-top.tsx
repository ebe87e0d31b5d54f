import { useEffect, useState } from 'react'

/** Ticks the first `n` boxes of a name. Scripts only: without them the button is not there. */
export function SelectTop({ name, n, text }: { name: string; n: number; text: string }) {
  const [ready, setReady] = useState(false)
  const [count, setCount] = useState(0)
  useEffect(() => {
    setReady(true)
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
    const recount = () => setCount(boxes().filter(({ checked }) => checked).length)
    document.addEventListener('change', recount)
    return () => document.removeEventListener('change', recount)
  }, [name])
  if (!ready) return null
  const tick = () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
    boxes.forEach((box, index) => (box.checked = index < n))
    setCount(n)
  }
  return (
    <span className="row">
      <button type="button" className="plain" onClick={tick}>
        {text.replace('{n}', String(n))}
      </button>
      <span aria-live="polite" className="muted">
        {count > 0 ? `✓ ${count}` : ''}
      </span>
    </span>
  )
}
