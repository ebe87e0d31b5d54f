import { eventProfile } from '../domains/events/event-profile.ts'
import { bestOffer, scoreReason } from '../domains/events/talks/host-score.ts'
import type { PlanOrder } from '../domains/events/talks/plan-session.server.ts'
import { bySlots, hallOf, understandEachOther } from '../domains/events/talks/session.ts'
import type { Session } from '../domains/events/talks/session.ts'
import { hostWork, readSession } from '../domains/events/talks/session.reads.server.ts'
import type { TalkReasons } from '../domains/events/talks/talk.ts'
import { dayNumber } from '../domains/matching/day.ts'
import { prepareCandidate, prepareVacancy } from '../domains/matching/prepared.ts'
import { classesWithin } from '../domains/occupations/tree.ts'
import type { OccupationTree } from '../domains/occupations/tree.ts'
import { dayOf } from '../lib/dates.ts'
import type { wireMatching } from './matching.server.ts'
import type { Parts } from './parts.ts'

type Offers = PlanOrder['offers']

/** Scores of people and hosts of a session, from the stock that serves all matching. */
export function wireTalkScores(
  { database: { prisma }, now }: Parts,
  matching: ReturnType<typeof wireMatching>,
  occupations: { tree(): Promise<OccupationTree> },
) {
  const today = () => dayNumber(dayOf(now()))

  /** What hosts offer: their open vacancies; where there is none, what they look for; where that is unknown, the event's occupations. */
  async function offersOf(session: Session, hosts: readonly string[]): Promise<Offers> {
    const { vacancies, employers } = await hostWork(prisma, hosts)
    const profiles = await matching.vacancyProfiles(vacancies.map(({ id }) => id))
    const tree = await occupations.tree()
    const place = session.postcode ? await prisma.postcode.findUnique({ where: { postcode: session.postcode } }) : null
    const withoutVacancy = (employer: (typeof employers)[number]) => {
      const codes = employer.sought.length > 0 ? employer.sought : session.occupations
      const at = employer.lat === null ? place : employer
      return codes.flatMap((code) => {
        const profile = eventProfile(
          {
            id: employer.id,
            kind: session.kind,
            occupations: [code],
            lat: at?.lat ?? null,
            lon: at?.lon ?? null,
            tempAgencies: employer.kind === 'temp_agency',
          },
          (branch) => classesWithin(tree, branch),
        )
        return profile ? [{ vacancy: null, occupation: code, profile }] : []
      })
    }
    return hosts.map((host) => {
      const employer = employers.find(({ id }) => id === host)
      const own = vacancies.flatMap(({ id, title, employerId }) => {
        const profile = employerId === host ? profiles.get(id) : undefined
        return profile ? [{ vacancy: { id, title }, occupation: null, profile }] : []
      })
      return {
        host,
        languages: session.hosts.find(({ id }) => id === host)?.languages ?? null,
        offers: own.length > 0 || !employer ? own : withoutVacancy(employer),
      }
    })
  }

  return {
    /** Everything that the planner's thread needs; null when the event is gone. */
    async order(eventId: string, timeLimitSeconds: number): Promise<PlanOrder | null> {
      const session = await readSession(prisma, { kind: 'house' }, eventId)
      if (!session) return null
      const hall = hallOf(session)
      const candidates = await matching.personProfiles(session.people.map(({ candidateId }) => candidateId))
      return {
        hall,
        today: today(),
        timeLimitSeconds,
        everybody: bySlots(session),
        profiles: session.people.map(({ id, candidateId, languages }) => ({
          person: id,
          profile: candidates.get(candidateId) ?? null,
          languages,
        })),
        offers: await offersOf(
          session,
          session.hosts.map(({ id }) => id),
        ),
        before: session.talks.map(({ registrationId, employerId, tableNo, round, fixed, score, reasons }) => ({
          person: registrationId,
          host: employerId,
          table: tableNo,
          round,
          fixed,
          score,
          reasons,
        })),
      }
    },
    /** One pair, for a talk that an officer sets. */
    async pair(
      session: Session,
      registrationId: string,
      employerId: string,
    ): Promise<{ score: number; reasons: TalkReasons }> {
      const person = session.people.find(({ id }) => id === registrationId)
      const none = { score: 0, reasons: { score: null, plan: [{ reason: 'fixed' as const }] } }
      if (!person) return none
      const profile = (await matching.personProfiles([person.candidateId])).get(person.candidateId)
      const [host] = await offersOf(session, [employerId])
      if (!profile || !host || !understandEachOther(person.languages, host.languages)) return none
      const offers = host.offers.map(({ profile: work, ...offer }) => ({ ...offer, prepared: prepareVacancy(work) }))
      const best = bestOffer(prepareCandidate(profile), offers, today())
      return best ? { score: best.score, reasons: { score: scoreReason(best), plan: [{ reason: 'fixed' }] } } : none
    },
  }
}
