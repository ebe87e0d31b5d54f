import { useBlocker } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { formTexts } from './form.texts.ts'
import { useTexts } from './language.ts'

/**
 * Warns before a form with unsaved entries is left, and leads the focus to what is wrong when the form came back. Stands inside
 * the form; sending the form is not leaving.
 */
export function LeaveGuard() {
  const t = useTexts(formTexts)
  const here = useRef<HTMLSpanElement>(null)
  const changed = useRef(false)
  useEffect(() => {
    const form = here.current?.closest('form')
    form?.querySelector<HTMLElement>('#conflict, #errors')?.focus()
    const change = () => {
      changed.current = true
    }
    const send = () => {
      changed.current = false
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (changed.current) event.preventDefault()
    }
    form?.addEventListener('input', change)
    form?.addEventListener('submit', send)
    window.addEventListener('beforeunload', leave)
    return () => {
      form?.removeEventListener('input', change)
      form?.removeEventListener('submit', send)
      window.removeEventListener('beforeunload', leave)
    }
  }, [])
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => changed.current && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(t.leave)) blocker.proceed()
    else blocker.reset()
  }, [blocker, t.leave])
  return <span ref={here} hidden />
}
