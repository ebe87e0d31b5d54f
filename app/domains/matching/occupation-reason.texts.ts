import type { Comparison } from './compare.ts'
import type { Audience, Language } from './matching.texts.ts'
import { nearness } from './nearness.ts'

/** How near an occupation is, to the officer and the person as it is, to the employer beside the occupation that is sought. */
const closeness = {
  own: {
    de: [
      'genau der Beruf',
      'fast derselbe Beruf',
      'eng verwandter Beruf',
      'verwandter Beruf',
      'entfernt verwandter Beruf',
    ],
    en: [
      'exactly the occupation',
      'almost the same occupation',
      'closely related occupation',
      'related occupation',
      'distantly related occupation',
    ],
  },
  sought: {
    de: [
      'genau der gesuchte Beruf',
      'fast der gesuchte Beruf',
      'eng verwandt mit dem gesuchten Beruf',
      'verwandt mit dem gesuchten Beruf',
      'entfernt verwandt mit dem gesuchten Beruf',
    ],
    en: [
      'exactly the occupation sought',
      'almost the occupation sought',
      'closely related to the occupation sought',
      'related to the occupation sought',
      'distantly related to the occupation sought',
    ],
  },
} as const

/** Nearness in ‰ from which a step of `closeness` speaks; the last one is for everything below. */
const steps = [1000, 800, 600, 400]

function closenessInWords(near: number, language: Language, audience: Audience): string {
  const words = closeness[audience === 'employer' ? 'sought' : 'own'][language]
  const step = steps.findIndex((least) => near >= least)
  return words[step < 0 ? steps.length : step] ?? words[4]
}

/** Reason of the factor occupation: how near, to which wish, and whether openness to career changers helped. */
export function occupationReason(c: Comparison, language: Language, audience: Audience): string {
  const de = language === 'de'
  const asked = c.vacancy.profile
  const index = asked.careerChangers ? c.fit.wishLifted : c.fit.wish
  const target = c.candidate.profile.targets[index]
  const occupations = [asked.occupation, ...asked.alternativeOccupations]
  const near = target ? Math.max(...occupations.map((o) => nearness(target.occupation, o))) : 0
  const said = [closenessInWords(near, language, audience)]
  if (audience !== 'employer') said.push(de ? `zum ${index + 1}. Wunsch` : `to wish no. ${index + 1}`)
  const text = said.join(' ')
  if (!asked.careerChangers || near === 1000) return text
  return de ? `${text}; offen für Quereinstieg` : `${text}; open to career changers`
}
