import { useEffect, useRef, useState } from 'react'
import { firmVacancyTexts } from '../domains/vacancies/firm-vacancy.texts.ts'
import { findingWords } from '../domains/vacancies/review/review.texts.ts'
import { payInWords } from '../domains/vacancies/vocabulary.texts.ts'
import type { Reality } from '../domains/vacancies/review/reality.ts'
import { shortDay } from '../lib/dates.ts'
import { FindingNote } from './finding-note.tsx'
import { useLanguage, useTexts } from './language.ts'

type Count = NonNullable<Reality['counts']>['fits']

/** What an employer may expect of the vacancy as it is written: people, pay, wordings. Numbers below three are never told. */
export function RealityFacts({ reality }: { reality: Reality | null }) {
  const t = useTexts(firmVacancyTexts)
  const language = useLanguage()
  if (!reality) return <p className="muted">{t.realityEmpty}</p>
  const { counts, wage, pay, perHour } = reality
  const many = (count: Count): string =>
    count.kind === 'few' ? t.few : count.kind === 'about' ? t.about(count.n) : String(count.n)
  const more = (count: Count | null, words: (n: string) => string) =>
    count && count.kind !== 'few' ? <li>{words(many(count))}</li> : null
  return (
    <>
      {counts ? (
        <>
          <p className="reality__fits">{t.fits(many(counts.fits))}</p>
          <ul>
            {counts.fits.kind === 'few' ? null : more(counts.shift, t.shift)}
            {more(counts.careerChangers, t.careerChangersMore)}
            {more(counts.partTime, t.partTimeMore)}
            {more(counts.near, t.near)}
          </ul>
        </>
      ) : (
        <p className="muted">{t.realityEmpty}</p>
      )}
      {wage.minimum ? (
        <p>{t.minimum(payInWords(wage.minimum.perHour, language), shortDay(wage.minimum.from, language))}</p>
      ) : null}
      {wage.finding && wage.finding.kind !== 'no_pay' ? (
        <FindingNote
          words={findingWords(wage.finding, language)}
          tone={wage.finding.kind === 'wage' ? 'danger' : 'info'}
        />
      ) : null}
      {pay ? (
        <p>
          {t.regionPay(
            euros(pay.low, language),
            euros(pay.high, language),
            euros(pay.median, language),
            pay.vacancies,
            pay.km,
          )}{' '}
          {perHour === null ? null : perHour < pay.low ? t.payBelow : perHour > pay.high ? t.payAbove : t.payWithin}
        </p>
      ) : null}
      {reality.findings.length > 0 ? (
        <>
          <h3>{t.hintsTitle}</h3>
          {reality.findings.map((finding, at) => (
            <FindingNote key={at} words={findingWords(finding, language)} tone="warning" />
          ))}
        </>
      ) : null}
    </>
  )
}

const euros = (amount: number, language: 'de' | 'en'): string =>
  new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(amount)

/**
 * The check beside the form. With scripts it asks a moment after each change; without, the form's button brings it. It stands inside
 * the form.
 */
export function RealityCheck({ reality, except }: { reality: Reality | null; except: string | null }) {
  const t = useTexts(firmVacancyTexts)
  const here = useRef<HTMLElement>(null)
  const [live, setLive] = useState<Reality | null>(null)
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let cancel = new AbortController()
    const ask = () => {
      cancel.abort()
      cancel = new AbortController()
      fetch(`/firm/reality${except ? `?except=${encodeURIComponent(except)}` : ''}`, {
        method: 'POST',
        body: new FormData(form),
        signal: cancel.signal,
      })
        .then(async (answer) => {
          if (answer.ok) setLive((await answer.json()) as Reality)
        })
        .catch(() => undefined)
    }
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, 700)
    }
    form.addEventListener('input', changed)
    form.addEventListener('change', changed)
    form.addEventListener('click', changed)
    changed()
    return () => {
      clearTimeout(timer)
      cancel.abort()
      form.removeEventListener('input', changed)
      form.removeEventListener('change', changed)
      form.removeEventListener('click', changed)
    }
  }, [except])
  return (
    <aside className="reality card" aria-labelledby="reality-title" ref={here}>
      <h2 className="sub" id="reality-title">
        {t.realityTitle}
      </h2>
      <div role="status">
        <RealityFacts reality={live ?? reality} />
      </div>
    </aside>
  )
}
