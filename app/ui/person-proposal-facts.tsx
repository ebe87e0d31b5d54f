import type { ReactNode } from 'react'
import { personProposalTexts } from '../domains/matching/person-proposal.texts.ts'
import type { VacancyKind, WorkingTime } from '../domains/matching/vocabulary.ts'
import { dayInWords } from '../lib/dates.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import { langAttribute } from '../lib/languages.ts'
import { useCustomerTexts } from './customer-language.ts'
import { Facts } from './parts.tsx'

interface Proposed {
  title: string
  kind: VacancyKind
  employer: string
  tempAgency: boolean
  city: string | null
  postcode: string | null
  workingTimes: WorkingTime[] | null
  hoursMin: number | null
  hoursMax: number | null
  start: string | null
  payPerHour: number | null
  description: string | null
  site: { name: string; phone: string | null; email: string | null } | null
}

/** What the house entered is German, whatever the language around it. */
const entered = (text: string): ReactNode =>
  text === '' ? null : (
    <bdi lang="de" className="lines">
      {text}
    </bdi>
  )

/** The facts of a proposed vacancy in the language of the page, in the order in which people ask; what is not known is left out. */
export function PersonProposalFacts({
  vacancy,
  language,
  today,
}: {
  vacancy: Proposed
  language: CustomerLanguage
  today: string
}) {
  const t = useCustomerTexts(personProposalTexts)
  const { labels } = t
  const { hoursMin, hoursMax, payPerHour, start, site } = vacancy
  const locale = langAttribute(language)
  const hours = [...new Set([hoursMin, hoursMax])].flatMap((one) =>
    one === null ? [] : [new Intl.NumberFormat(locale).format(one)],
  )
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const rows: [string, ReactNode][] = [
    [
      labels.employer,
      <span key="employer">
        {entered(vacancy.employer)}
        {vacancy.tempAgency ? ` – ${t.tempAgency}` : ''}
      </span>,
    ],
    [labels.kind, vacancy.kind === 'job' ? null : t.kinds[vacancy.kind]],
    [labels.place, entered([vacancy.postcode, vacancy.city].filter(Boolean).join(' '))],
    [labels.times, vacancy.workingTimes?.map((time) => t.times[time]).join(' · ') || null],
    [labels.hours, hours.length > 0 ? t.perWeek(hours.join(' – ')) : null],
    [labels.start, start === null ? null : start <= today ? t.fromNow : dayInWords(start, language)],
    [labels.pay, payPerHour === null ? null : t.perHour(money.format(payPerHour))],
    [labels.about, entered(vacancy.description ?? '')],
    [labels.contact, entered([site?.name, site?.phone, site?.email].filter(Boolean).join(', '))],
  ]
  return <Facts rows={rows.filter(([, value]) => value !== null)} />
}
