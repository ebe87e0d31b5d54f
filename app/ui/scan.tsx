import { useEffect, useRef, useState } from 'react'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import { useTexts } from './language.ts'

interface Detector {
  detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]>
}
/** The browser's own reader of codes; Chromium on Android has it, others do not yet: there the code is typed. */
type DetectorClass = new (options: { formats: string[] }) => Detector

const detectorClass = (): DetectorClass | null =>
  'BarcodeDetector' in window && 'mediaDevices' in navigator
    ? (window as unknown as { BarcodeDetector: DetectorClass }).BarcodeDetector
    : null

/** A camera that reads QR codes; shown only where the browser can. The same code is told once until another comes. */
export function Scan({ onCode }: { onCode: (code: string) => void }) {
  const t = useTexts(dayTexts)
  const [able, setAble] = useState(false)
  const [on, setOn] = useState(false)
  const [broken, setBroken] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  const tell = useRef(onCode)
  tell.current = onCode

  useEffect(() => setAble(detectorClass() !== null), [])
  useEffect(() => {
    const Reader = on ? detectorClass() : null
    if (!Reader) return
    let stream: MediaStream | null = null
    let over = false
    let timer: ReturnType<typeof setTimeout>
    let last = ''
    const reader = new Reader({ formats: ['qr_code'] })
    const look = async () => {
      if (over || !video.current) return
      const [found] = await reader.detect(video.current).catch(() => [])
      if (found && found.rawValue !== last) {
        last = found.rawValue
        tell.current(found.rawValue)
      }
      timer = setTimeout(() => void look(), 250)
    }
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      if (over || !video.current) return stream.getTracks().forEach((track) => track.stop())
      video.current.srcObject = stream
      await video.current.play()
      await look()
    }
    start().catch(() => {
      setBroken(true)
      setOn(false)
    })
    return () => {
      over = true
      clearTimeout(timer)
      stream?.getTracks().forEach((track) => track.stop())
    }
  }, [on])

  if (!able) return null
  return (
    <div className="scan">
      <button
        type="button"
        className="kern-btn kern-btn--secondary"
        onClick={() => {
          setBroken(false)
          setOn(!on)
        }}
      >
        <span className="kern-label">{on ? t.stopScan : t.scan}</span>
      </button>
      {broken ? <p role="alert">{t.noCamera}</p> : null}
      {on ? (
        <>
          <p className="muted">{t.scanning}</p>
          <video ref={video} className="scan__picture" muted playsInline aria-label={t.scanning} />
        </>
      ) : null}
    </div>
  )
}
