import type { VacancyState } from '../vacancies/vacancy.ts'
import { mayStep } from '../vacancies/vacancy.ts'
import { waysLeft } from './integration.ts'
import type { Integration, IntegrationSource, IntegrationWay } from './integration.ts'

/** A vacancy under its lock. */
export interface LockedVacancy {
  id: string
  employerId: string
  places: number
  placesFilled: number
  state: VacancyState
  stateReason: string | null
}

/** What noting integrations needs; all functions of one call work in one transaction. */
export interface IntegrationPorts {
  today(): string
  newId(): string
  /** Locks the person's row, so that two notes about one person come one after the other. */
  lockPerson(candidateId: string): Promise<void>
  bySource(source: IntegrationSource): Promise<Integration | null>
  /** An integration of this person with this employer that began within half a year of `day`. */
  sameJob(candidateId: string, employerId: string, day: string): Promise<Integration | null>
  lockVacancy(id: string): Promise<LockedVacancy | null>
  saveVacancy(
    id: string,
    to: { placesFilled: number; state?: VacancyState; stateReason?: string | null },
  ): Promise<void>
  /** Takes the person out of the stock as placed; false when the person was not in it. */
  place(candidateId: string): Promise<boolean>
  unplace(candidateId: string): Promise<void>
  insert(row: Integration & { via: IntegrationWay; recordedBy: string }): Promise<void>
  update(id: string, change: Partial<Integration> & { via?: IntegrationWay }): Promise<void>
  remove(id: string): Promise<void>
}

export interface RecordIntegration {
  candidateId: string
  employerId: string
  vacancyId: string | null
  source: IntegrationSource
  /** First day of work, ISO date; null: not known yet. */
  beginsOn: string | null
  by: string
}

export interface Recorded {
  id: string
  /** False: it stood there already, by the same or another way. */
  isNew: boolean
  filledPlace: boolean
  closedVacancy: boolean
}

const idsOf = (source: IntegrationSource) => ({
  ...(source.via === 'event' ? { outcomeId: source.outcomeId } : {}),
  ...(source.via === 'proposal' ? { proposalId: source.proposalId } : {}),
  ...(source.via === 'lead' ? { leadId: source.leadId } : {}),
})

/** Takes one place of the employer's own vacancy; the last one closes it as filled by us. A full vacancy keeps its number. */
async function fill(
  ports: IntegrationPorts,
  vacancyId: string | null,
  employerId: string,
): Promise<{ vacancyId: string | null; filledPlace: boolean; closedVacancy: boolean }> {
  const vacancy = vacancyId === null ? null : await ports.lockVacancy(vacancyId)
  if (vacancy?.employerId !== employerId) return { vacancyId: null, filledPlace: false, closedVacancy: false }
  if (vacancy.placesFilled >= vacancy.places) return { vacancyId, filledPlace: false, closedVacancy: false }
  const placesFilled = vacancy.placesFilled + 1
  const closedVacancy = placesFilled === vacancy.places && mayStep(vacancy.state, 'closed')
  await ports.saveVacancy(vacancy.id, {
    placesFilled,
    ...(closedVacancy ? { state: 'closed', stateReason: 'filled_by_us' } : {}),
  })
  return { vacancyId, filledPlace: true, closedVacancy }
}

/** Gives the place back; a vacancy that this integration had closed is published again. */
async function release(ports: IntegrationPorts, integration: Integration): Promise<boolean> {
  if (!integration.filledPlace || integration.vacancyId === null) return false
  const vacancy = await ports.lockVacancy(integration.vacancyId)
  if (!vacancy) return false
  const reopens = integration.closedVacancy && vacancy.state === 'closed' && vacancy.stateReason === 'filled_by_us'
  await ports.saveVacancy(vacancy.id, {
    placesFilled: Math.max(0, vacancy.placesFilled - 1),
    ...(reopens ? { state: 'published', stateReason: null } : {}),
  })
  return reopens
}

/**
 * Notes that a person took up work. The same job noted again, by the same or by another way, stays one integration; a changed
 * vacancy or first day corrects it. It takes a place of the vacancy, and the last place closes the vacancy as filled by us.
 */
export async function recordIntegration(ports: IntegrationPorts, input: RecordIntegration): Promise<Recorded> {
  const { candidateId, employerId, source, beginsOn } = input
  await ports.lockPerson(candidateId)
  const known =
    (await ports.bySource(source)) ?? (await ports.sameJob(candidateId, employerId, beginsOn ?? ports.today()))
  if (!known) {
    const filled = await fill(ports, input.vacancyId, employerId)
    const id = ports.newId()
    await ports.insert({
      id,
      candidateId,
      employerId,
      outcomeId: null,
      proposalId: null,
      leadId: null,
      ...idsOf(source),
      beginsOn,
      recordedOn: ports.today(),
      ...filled,
      placedPerson: await ports.place(candidateId),
      via: source.via,
      recordedBy: input.by,
    })
    return { id, isNew: true, filledPlace: filled.filledPlace, closedVacancy: filled.closedVacancy }
  }
  const vacancyId = input.vacancyId ?? known.vacancyId
  const moves = vacancyId !== known.vacancyId
  if (moves) await release(ports, known)
  const filled = moves
    ? await fill(ports, vacancyId, employerId)
    : { vacancyId, filledPlace: known.filledPlace, closedVacancy: known.closedVacancy }
  await ports.update(known.id, { ...idsOf(source), ...filled, beginsOn: beginsOn ?? known.beginsOn })
  return { id: known.id, isNew: false, filledPlace: filled.filledPlace, closedVacancy: filled.closedVacancy }
}

/**
 * Takes back what `source` said. Where another way still speaks for the same job it stays; else the place is free again, a vacancy
 * closed by it is published again and the person is back in the stock.
 */
export async function withdrawIntegration(
  ports: IntegrationPorts,
  source: IntegrationSource,
): Promise<{ removed: boolean; reopenedVacancy: boolean }> {
  const known = await ports.bySource(source)
  if (!known) return { removed: false, reopenedVacancy: false }
  await ports.lockPerson(known.candidateId)
  const [left] = waysLeft(known, source)
  if (left) {
    const gone = { event: 'outcomeId', proposal: 'proposalId', lead: 'leadId' } as const
    await ports.update(known.id, { via: left, ...(source.via === 'other' ? {} : { [gone[source.via]]: null }) })
    return { removed: false, reopenedVacancy: false }
  }
  await ports.remove(known.id)
  const reopenedVacancy = await release(ports, known)
  if (known.placedPerson) await ports.unplace(known.candidateId)
  return { removed: true, reopenedVacancy }
}
