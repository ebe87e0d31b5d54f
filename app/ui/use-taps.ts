import { useCallback, useEffect, useRef, useState } from 'react'
import { useRevalidator } from '@remix-run/react'
import type { TapStep } from '../domains/events/day/check-in.ts'
import type { RegistrationState } from '../domains/events/registration.ts'
import { keepTap, keptTaps, sendKept } from './tap-queue.ts'
import type { KeptTap, TapAnswer } from './tap-queue.ts'

const retryMs = 3_000
const refreshMs = 20_000

async function send(eventId: string, tap: KeptTap): Promise<TapAnswer> {
  try {
    const answer = await fetch(`/events/${eventId}/taps`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(tap),
      redirect: 'manual',
    })
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signed_out' }
    if (answer.status >= 500) return { kind: 'kept' }
    const said = (await answer.json()) as { state?: RegistrationState; reason?: string }
    return said.state ? { kind: 'counted', state: said.state } : { kind: 'refused', reason: said.reason ?? 'gone' }
  } catch {
    return { kind: 'kept' }
  }
}

export interface Taps {
  /** Taps that are kept on the device, by registration. */
  waiting: readonly KeptTap[]
  signedOut: boolean
  /** What the server refused, by registration. */
  refusals: Readonly<Record<string, string>>
  tap(registration: string, step: TapStep): void
}

/** Taps of this device: kept first, sent as soon as there is a line, tried again every few seconds. */
export function useTaps(eventId: string): Taps {
  const [waiting, setWaiting] = useState<readonly KeptTap[]>([])
  const [signedOut, setSignedOut] = useState(false)
  const [refusals, setRefusals] = useState<Record<string, string>>({})
  const sending = useRef(false)
  const { revalidate } = useRevalidator()

  const flush = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    const { answers, stopped } = await sendKept(localStorage, eventId, (tap) => send(eventId, tap))
    sending.current = false
    setSignedOut(stopped === 'signed_out')
    for (const { tap, answer } of answers) {
      if (answer.kind === 'refused') setRefusals((all) => ({ ...all, [tap.registration]: answer.reason }))
    }
    if (answers.length > 0) revalidate()
    setWaiting(keptTaps(localStorage, eventId))
  }, [eventId, revalidate])

  useEffect(() => {
    setWaiting(keptTaps(localStorage, eventId))
    void flush()
    const again = setInterval(() => {
      if (keptTaps(localStorage, eventId).length > 0) void flush()
    }, retryMs)
    const fresh = setInterval(() => {
      if (navigator.onLine && !document.hidden) revalidate()
    }, refreshMs)
    const online = () => void flush()
    window.addEventListener('online', online)
    return () => {
      clearInterval(again)
      clearInterval(fresh)
      window.removeEventListener('online', online)
    }
  }, [eventId, flush, revalidate])

  const tap = (registration: string, step: TapStep) => {
    setRefusals(({ [registration]: _gone, ...others }) => others)
    keepTap(localStorage, eventId, {
      nonce: crypto.randomUUID(),
      registration,
      step,
      at: new Date().toISOString(),
    })
    setWaiting(keptTaps(localStorage, eventId))
    void flush()
  }
  return { waiting, signedOut, refusals, tap }
}
