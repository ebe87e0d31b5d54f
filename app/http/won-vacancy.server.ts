import type { Scope } from '../domains/accounts/permissions.ts'
import { vacancyFromPerson } from '../domains/acquisition/won-vacancy.ts'
import { displayName } from '../domains/candidates/candidate.ts'
import { reads } from '../wiring.server.ts'

/** The lead that the address of a new vacancy names, with what its person brings; null when there is none or it has a vacancy already. */
export async function wonLead(scope: Scope, request: Request, language: 'de' | 'en') {
  const id = new URL(request.url).searchParams.get('lead')
  const lead = id ? await reads.acquisition.forVacancy(scope, id) : null
  if (!lead || lead.vacancyId || ['refused', 'dropped'].includes(lead.state)) return null
  const person = await reads.candidates.forForm(scope, lead.candidateId)
  if (!person) return null
  const titles = await reads.occupations.titles(
    person.targets.map(({ occupation }) => occupation),
    language,
  )
  return {
    id: lead.id,
    employerId: lead.employerId,
    person: displayName(person),
    brings: vacancyFromPerson(person, titles),
  }
}
