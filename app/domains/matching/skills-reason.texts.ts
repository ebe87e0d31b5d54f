import type { Comparison } from './compare.ts'
import { licencesIn } from './licences.ts'
import { enumerate, languageName } from './matching.texts.ts'
import type { Audience, Language } from './matching.texts.ts'
import { languageShort } from './obstacles.ts'

/** One requirement of a vacancy against a person, in three states. */
export type Requirement = { what: string; state: 'fits' | 'missing' | 'unknown'; must: boolean }

/** Skills, licences and languages that a vacancy asks, each with its state. */
export function requirementsOf(c: Comparison, language: Language): Requirement[] {
  const { candidate, vacancy } = c
  const skills = (vacancy.skills ?? []).map((skill): Requirement => {
    const has = candidate.skills?.has(skill.meaning)
    return { what: skill.name, must: skill.must, state: has === undefined ? 'unknown' : has ? 'fits' : 'missing' }
  })
  const held = candidate.licences
  const licences = licencesIn(vacancy.licences ?? 0).map((licence): Requirement => {
    const has = held === null ? undefined : (licencesIn(held) as readonly string[]).includes(licence)
    const what = language === 'de' ? `Führerschein ${licence}` : `driving licence ${licence}`
    return { what, must: true, state: has === undefined ? 'unknown' : has ? 'fits' : 'missing' }
  })
  const languages = (vacancy.languages ?? []).map(({ code, rank, must }): Requirement => {
    const level = ['', ' A1', ' A2', ' B1', ' B2', ' C1', ' C2'][rank] ?? ''
    const what = `${languageName(code, language)}${level}`
    const own = candidate.languages?.get(code)
    if (candidate.languages === null || own === 0) return { what, must, state: 'unknown' }
    return { what, must, state: languageShort(candidate, code, rank) === 0 ? 'fits' : 'missing' }
  })
  return [...skills, ...licences, ...languages]
}

/** Reason of the factor skills: what fits, what is missing, what is not known. */
export function skillsReason(c: Comparison, language: Language, _audience: Audience): string {
  const de = language === 'de'
  const all = requirementsOf(c, language)
  if (all.length === 0) {
    if (c.vacancy.skills === null) return de ? 'keine Kenntnisse genannt' : 'no skills stated'
    return de ? 'keine besonderen Kenntnisse verlangt' : 'no particular skills asked'
  }
  const named = (state: Requirement['state']): string =>
    enumerate(
      all.filter((r) => r.state === state).map((r) => r.what),
      language,
    )
  const said = [
    named('fits') && (de ? `vorhanden: ${named('fits')}` : `has: ${named('fits')}`),
    named('missing') && (de ? `fehlt: ${named('missing')}` : `missing: ${named('missing')}`),
    named('unknown') && (de ? `nicht bekannt: ${named('unknown')}` : `not known: ${named('unknown')}`),
  ]
  return said.filter(Boolean).join('; ')
}
