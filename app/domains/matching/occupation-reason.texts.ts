import type { Comparison } from './compare.ts'
import type { Audience, Language } from './matching.texts.ts'
import { nearness } from './nearness.ts'

function closeness(near: number, language: Language): string {
  const de = language === 'de'
  if (near === 1000) return de ? 'genau der Beruf' : 'exactly the occupation'
  if (near >= 800) return de ? 'fast derselbe Beruf' : 'almost the same occupation'
  if (near >= 600) return de ? 'eng verwandter Beruf' : 'closely related occupation'
  if (near >= 400) return de ? 'verwandter Beruf' : 'related occupation'
  return de ? 'entfernt verwandter Beruf' : 'distantly related occupation'
}

/** Reason of the factor occupation: how near, to which wish, and whether openness to career changers helped. */
export function occupationReason(c: Comparison, language: Language, audience: Audience): string {
  const de = language === 'de'
  const asked = c.vacancy.profile
  const index = asked.careerChangers ? c.fit.wishLifted : c.fit.wish
  const target = c.candidate.profile.targets[index]
  const occupations = [asked.occupation, ...asked.alternativeOccupations]
  const near = target ? Math.max(...occupations.map((o) => nearness(target.occupation, o))) : 0
  const said = [closeness(near, language)]
  if (audience === 'employer') said.push(de ? 'der gesucht wird' : 'that is sought')
  else said.push(de ? `zum ${index + 1}. Wunsch` : `to wish no. ${index + 1}`)
  const text = said.join(' ')
  if (!asked.careerChangers || near === 1000) return text
  return de ? `${text}; offen für Quereinstieg` : `${text}; open to career changers`
}
