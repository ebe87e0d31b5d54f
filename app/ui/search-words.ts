import { candidateTexts } from '../domains/candidates/candidate.texts.ts'
import { eventTexts } from '../domains/events/events.texts.ts'
import { searchTexts } from '../domains/search/search.texts.ts'
import type { FacetName, SearchKind } from '../domains/search/search.ts'
import { vacancyTexts } from '../domains/vacancies/vacancy.texts.ts'
import { vocabularyTexts } from '../domains/vacancies/vocabulary.texts.ts'

type Language = 'de' | 'en'
type Words = Readonly<Record<string, string>>

const statesOf = (kind: SearchKind, language: Language): Words =>
  kind === 'event'
    ? eventTexts[language].states
    : kind === 'person'
      ? candidateTexts[language].states
      : vacancyTexts[language].states

function typesOf(kind: SearchKind, language: Language): Words {
  if (kind === 'event') return eventTexts[language].kinds
  return kind === 'employer' ? vocabularyTexts[language].employerKinds : vocabularyTexts[language].kinds
}

/** A facet's value in words. Sites come by name from the page. */
export function facetWord(
  kind: SearchKind,
  name: FacetName,
  value: string,
  language: Language,
  sites: Readonly<Record<string, string>>,
): string {
  const t = searchTexts[language]
  const v = vocabularyTexts[language]
  const words: Partial<Record<FacetName, Words>> = {
    state: statesOf(kind, language),
    type: typesOf(kind, language),
    site: sites,
    time: v.times,
    openTo: v.openTo,
    temp: kind === 'person' ? t.personTemp : t.vacancyTemp,
    language: v.languages,
    seeks: v.kinds,
    open: { yes: t.hasOpen },
    level: t.levels,
    readiness: t.readiness,
  }
  return words[name]?.[value] ?? value
}

/** Where a hit leads. An occupation leads to the vacancies of its branch. */
export function hitPath(kind: SearchKind, id: string): string {
  const paths: Record<SearchKind, string> = {
    vacancy: `/vacancies/${encodeURIComponent(id)}`,
    person: `/candidates/${encodeURIComponent(id)}`,
    employer: `/employers/${encodeURIComponent(id)}`,
    event: `/events/${encodeURIComponent(id)}`,
    occupation: `/vacancies?occupation=${encodeURIComponent(id)}`,
  }
  return paths[kind]
}
