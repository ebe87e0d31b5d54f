import { dayText } from '../matching/day.ts'
import { meansWords, number } from '../matching/matching.texts.ts'
import type { Language } from '../matching/matching.texts.ts'
import type { ContactResult } from '../matching/vocabulary.ts'
import type { Cases, Lead, Need } from './leads.ts'

const contactWords: Readonly<Record<Language, Readonly<Record<ContactResult, string>>>> = {
  de: {
    interested: 'interessiert',
    call_again: 'bat um erneuten Anruf',
    refused: 'lehnte ab',
    trial: 'Probearbeit vereinbart',
    vacancy: 'Stelle gemeldet',
  },
  en: {
    interested: 'interested',
    call_again: 'asked to be called again',
    refused: 'refused',
    trial: 'trial work agreed',
    vacancy: 'vacancy reported',
  },
}

const needWords: Readonly<Record<Language, Readonly<Record<Need, string>>>> = {
  de: { career_changers: 'Quereinstieg', part_time: 'Teilzeit', training: 'Anlernen im Betrieb' },
  en: { career_changers: 'career changers', part_time: 'part time', training: 'training on the job' },
}

/** A date as people write it: 10.01.2026 or 10 January 2026 in short form. */
function date(day: number, language: Language): string {
  const [year = '', month = '', date = ''] = dayText(day).split('-')
  return language === 'de' ? `${date}.${month}.${year}` : `${date}/${month}/${year}`
}

function casesText(cases: Cases, kind: 'hired' | 'sought', language: Language): string {
  const last = cases.last === null ? '' : date(cases.last, language)
  const what = cases.exact === cases.count ? 'exact' : cases.exact === 0 ? 'related' : 'both'
  const de = { exact: 'im Zielberuf', related: 'in verwandten Berufen', both: 'im Zielberuf und verwandt' }[what]
  const en = {
    exact: 'in the target occupation',
    related: 'in related occupations',
    both: 'in the target or related occupations',
  }[what]
  if (language === 'de') {
    return kind === 'hired'
      ? `hat ${cases.count} Mal ${de} eingestellt, zuletzt am ${last}`
      : `hat ${cases.count} Mal ${de} gesucht, zuletzt am ${last}`
  }
  return `${kind === 'hired' ? 'hired' : 'sought'} ${cases.count} time${cases.count === 1 ? '' : 's'} ${en}, last on ${last}`
}

function industryText(lead: Lead, language: Language): string | undefined {
  const de = language === 'de'
  switch (lead.employs) {
    case 'core':
      return de ? 'die Branche lebt von diesem Beruf' : 'the industry lives on this occupation'
    case 'usual':
      return de ? 'die Branche beschäftigt diesen Beruf' : 'the industry employs this occupation'
    case 'everywhere':
      return de ? 'Betriebe dieser Größe beschäftigen diesen Beruf' : 'firms of this size employ this occupation'
    case 'unknown':
      return de ? 'Branche nicht bekannt' : 'industry not known'
    case 'no':
      return undefined
  }
}

function wayText({ tenths, person }: Lead, language: Language): string {
  const de = language === 'de'
  if (tenths === null) return de ? 'Entfernung nicht bekannt' : 'distance not known'
  const km = tenths < 10 ? (de ? 'unter 1 km' : 'less than 1 km') : `${Math.round(tenths / 10)} km`
  const { by, limitTenths, ownLimit } = person.way
  const limit = number(limitTenths / 10, 1, language)
  const how = by === null ? km : `${km} ${meansWords[language][by]}`
  if (de) return ownLimit ? `${how}, gewünscht sind bis ${limit} km` : `${how}, angenommen sind bis ${limit} km`
  return ownLimit ? `${how}, up to ${limit} km are wished` : `${how}, up to ${limit} km are assumed`
}

function needTexts({ needs }: Lead, language: Language): string[] {
  const de = language === 'de'
  return needs.map(({ need, open }) => {
    const word = needWords[language][need]
    if (open === null) return de ? `${word}: beim Betrieb erfragen` : `${word}: ask the firm`
    if (open) return de ? `offen für ${word}` : `open to ${word}`
    return de ? `${word} nicht genannt` : `${word} not stated`
  })
}

function contactText(lead: Lead, language: Language): string {
  const de = language === 'de'
  const contact = lead.employer.lastContact
  if (contact === null) return de ? 'noch kein Kontakt' : 'no contact yet'
  const on = date(lead.today - (lead.contactDays ?? 0), language)
  const how = contact.result === null ? '' : ` (${contactWords[language][contact.result]})`
  const later = lead.points.lately < 0 ? (de ? ', darum weiter hinten' : ', therefore further down') : ''
  return de ? `letzter Kontakt am ${on}${how}${later}` : `last contact on ${on}${how}${later}`
}

/** Why this employer is worth asking, in words for the officer, what weighs most first. */
export function leadReasons(lead: Lead, language: Language = 'de'): string[] {
  const { employees } = lead.employer
  const size =
    employees === null ? undefined : language === 'de' ? `${employees} Beschäftigte` : `${employees} employees`
  const reasons = [
    lead.hired.count > 0 ? casesText(lead.hired, 'hired', language) : undefined,
    lead.sought.count > 0 ? casesText(lead.sought, 'sought', language) : undefined,
    industryText(lead, language),
    wayText(lead, language),
    ...needTexts(lead, language),
    size,
    contactText(lead, language),
    lead.employer.tempAgency === true ? (language === 'de' ? 'Zeitarbeit' : 'temporary agency work') : undefined,
  ]
  return reasons.filter((reason) => reason !== undefined)
}
