import type { ReactNode } from 'react'
import type { CorrectionField } from '../domains/customers/correction.ts'
import type { OwnProfile } from '../domains/customers/own-profile.ts'
import { ownAreaTexts } from '../domains/customers/own-area.texts.ts'
import { personProposalTexts } from '../domains/matching/person-proposal.texts.ts'
import { dayInWords } from '../lib/dates.ts'
import { directionOf, langAttribute } from '../lib/languages.ts'
import type { CustomerLanguage } from '../lib/languages.ts'

/** What the house entered is German, names and numbers read from the left. */
const entered = (text: string): ReactNode => (text === '' ? null : <bdi lang="de">{text}</bdi>)

type Facts = { [Key in keyof OwnProfile]?: OwnProfile[Key] | undefined }

/** One fact of the own profile in the language of the page; null where the house does not know it. */
export function ownFact(
  field: CorrectionField,
  facts: Facts,
  { language, titles, today }: { language: CustomerLanguage; titles: Readonly<Record<string, string>>; today: string },
): ReactNode {
  const t = ownAreaTexts[language].profile
  const p = personProposalTexts[language]
  const locale = langAttribute(language)
  const comma = directionOf(language) === 'rtl' ? '، ' : ', '
  const number = (value: number) => new Intl.NumberFormat(locale).format(value)
  const listed = (list: readonly string[] | null | undefined, words: (one: string) => string = (one) => one) =>
    list ? (list.length === 0 ? t.none : list.map(words).join(comma)) : null
  const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ') || null
  switch (field) {
    case 'targets':
      return facts.targets?.length ? (
        <ol className="rows">
          {facts.targets.map(({ occupation, experienceYears }) => (
            <li key={occupation}>
              <bdi lang="de">{titles[occupation] ?? occupation}</bdi>
              {experienceYears === null ? null : <div className="muted small">{t.years(number(experienceYears))}</div>}
            </li>
          ))}
        </ol>
      ) : null
    case 'workTimes': {
      const hours = [...new Set([facts.hoursMin, facts.hoursMax])].flatMap((one) => (one == null ? [] : [number(one)]))
      return joined([
        listed(facts.workingTimes, (one) => p.times[one as keyof typeof p.times]),
        hours.length > 0 ? p.perWeek(hours.join(' – ')) : null,
      ])
    }
    case 'start':
      return facts.availableFrom
        ? facts.availableFrom <= today
          ? p.fromNow
          : dayInWords(facts.availableFrom, language)
        : null
    case 'pay':
      return facts.minPayPerHour == null
        ? null
        : p.perHour(new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(facts.minPayPerHour))
    case 'tempWork':
      return facts.acceptsTempWork == null ? null : facts.acceptsTempWork ? t.yes : t.no
    case 'wayToWork':
      return joined([
        listed(facts.mobilityMeans, (one) => t.means[one as keyof typeof t.means]),
        facts.maxKm == null ? null : t.upTo(number(facts.maxKm)),
      ])
    case 'licences':
      return listed(facts.licences)
    case 'languages': {
      const names = new Intl.DisplayNames(locale, { type: 'language' })
      return facts.languages
        ? facts.languages.length === 0
          ? t.none
          : facts.languages
              .map(({ code, level }) => `${names.of(code) ?? code}${level ? ` (${level})` : ''}`)
              .join(comma)
        : null
    }
    case 'skills':
      return facts.skills ? (facts.skills.length === 0 ? t.none : entered(facts.skills.join(', '))) : null
    case 'qualification':
      return facts.qualification ? t.qualifications[facts.qualification] : null
    case 'name':
      return entered([facts.firstName, facts.lastName].filter(Boolean).join(' '))
    case 'phone':
      return facts.phone ? <bdi dir="ltr">{facts.phone}</bdi> : null
    case 'email':
      return facts.email ? (
        <bdi dir="ltr" className="breaks">
          {facts.email}
        </bdi>
      ) : null
    case 'address':
      return entered([facts.street, [facts.postcode, facts.city].filter(Boolean).join(' ')].filter(Boolean).join(', '))
    case 'other':
      return null
  }
}
