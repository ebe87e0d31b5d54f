import type { Prisma } from '../../prisma/generated/client.ts'
import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import { occasionOf } from '../domains/messages/employer-message.ts'
import type { EmployerNotice } from '../domains/messages/tell-employers.store.server.ts'
import { employerSteps, employerWrites } from '../domains/vacancies/employer-steps.ts'
import { firmVacancies, firmVacancy, submitterOf } from '../domains/vacancies/firm-vacancies.reads.server.ts'
import { otherVacancies } from '../domains/vacancies/review/other-vacancies.reads.server.ts'
import { regionPay } from '../domains/vacancies/review/region-pay.reads.server.ts'
import type { Reality } from '../domains/vacancies/review/reality.ts'
import { reviewFindings, wageFinding } from '../domains/vacancies/review/review.ts'
import { minimumWageOn } from '../domains/vacancies/review/minimum-wage.ts'
import { vacancyProfileOf } from '../domains/vacancies/vacancy-profile.ts'
import type { VacancyFields, VacancyState } from '../domains/vacancies/vacancy.ts'
import { shownCount } from '../domains/matching/fit-counts.ts'
import type { FitCounts } from '../domains/matching/fit-counts.ts'
import type { VacancyProfile } from '../domains/matching/profile.ts'
import { restrictedDays } from '../domains/vacancies/vacancies.store.server.ts'
import { dayOf } from '../lib/dates.ts'
import { refused } from '../lib/result.ts'
import type { Parts } from './parts.ts'
import type { wireVacancies } from './vacancies.server.ts'

type Tx = Prisma.TransactionClient

/** What an officer decides about a vacancy that was handed in. */
const decisions = ['published', 'restricted', 'returned'] as const
type Decision = (typeof decisions)[number]

interface Messages {
  tellEmployers(tx: Prisma.TransactionClient, notice: EmployerNotice): Promise<{ queued: string[] }>
  wake(): void
}
interface Matching {
  fitting(profile: VacancyProfile): Promise<FitCounts>
}

/** Vacancies as employers write them, what they are told beside the form, and their review by officers. */
export function wireFirmVacancies(
  { database: { prisma }, now, appUrl }: Parts,
  vacancies: ReturnType<typeof wireVacancies>['app'],
  matching: Matching,
  messages: Messages,
) {
  const today = () => dayOf(now())
  const firmOf = (scope: Scope) =>
    scope.kind === 'employer' ? prisma.employer.findUnique({ where: { id: scope.employerId } }) : Promise.resolve(null)

  /** Tells who handed the vacancy in, else the firm's main contact, what was decided; once a version. */
  const tell = async (tx: Tx, id: string, to: Decision, reason: string | null) => {
    const found = await tx.vacancy.findUniqueOrThrow({ where: { id }, select: { employerId: true, version: true } })
    const submitter = await submitterOf(tx, id)
    await messages.tellEmployers(tx, {
      purpose: to === 'returned' ? 'vacancy_returned' : 'vacancy_accepted',
      occasion: occasionOf('vacancy', id),
      revision: found.version,
      ...(submitter ? { userIds: [submitter.id] } : { employerIds: [found.employerId] }),
      language: submitter?.language ?? 'de',
      details: {
        url: `${appUrl}/firm/vacancies/${id}/${to === 'returned' ? 'edit' : 'people'}`,
        lines: (reason ?? '').split('\n').filter((line) => line.trim() !== ''),
      },
    })
  }

  return {
    /**
     * A step of a vacancy, wherever an officer takes it. What is decided about a vacancy that an employer handed in is told to the
     * employer in the same transaction.
     */
    changeState: async (actor: Actor, input: Parameters<typeof vacancies.changeState>[1]) => {
      const done = await vacancies.changeState(actor, input, async (tx, from) => {
        const to = decisions.find((decision) => decision === input.to)
        if (from === 'submitted' && to) await tell(tx, input.id, to, input.reason)
      })
      if (done.ok) messages.wake()
      return done
    },
    app: {
      /** Takes in or saves a vacancy of the actor's own firm; `submit` hands it in. */
      save: async (
        actor: Actor,
        input: { id: string | null; version: number; fields: VacancyFields; submit: boolean },
      ) => {
        const { employerId } = actor
        if (!employerId) return refused('not_found')
        const fields = { ...input.fields, employerId }
        if (input.id === null)
          return vacancies.create(actor, { fields, state: input.submit ? 'submitted' : 'draft', source: 'employer' })
        const { id } = input
        const known = await firmVacancy({ kind: 'employer', employerId }, prisma, id)
        if (!known) return refused('not_found')
        if (!employerWrites.includes(known.vacancy.state)) return refused('step_not_allowed')
        const saved = await vacancies.save(actor, { id, version: input.version, fields })
        if (!saved.ok || !input.submit || known.vacancy.state === 'submitted') return saved
        const step = await vacancies.changeState(actor, {
          id,
          to: 'submitted',
          reason: null,
          version: input.version + 1,
        })
        return step.ok ? saved : refused(step.reason)
      },
      /** A step of an own vacancy that an employer may take. */
      step: async (actor: Actor, input: { id: string; to: VacancyState; reason: string | null; version: number }) => {
        const { employerId } = actor
        const known = employerId ? await firmVacancy({ kind: 'employer', employerId }, prisma, input.id) : null
        if (!known) return refused('not_found')
        if (!employerSteps(known.vacancy).includes(input.to)) return refused('step_not_allowed')
        return vacancies.changeState(actor, input)
      },
      /** "Still open": an own vacancy was looked at today. */
      touch: async (actor: Actor, id: string) => {
        const { employerId } = actor
        const known = employerId ? await firmVacancy({ kind: 'employer', employerId }, prisma, id) : null
        return known !== null && vacancies.touch(actor, id)
      },
    },
    reads: {
      list: (scope: Scope) => firmVacancies(scope, prisma, now()),
      one: (scope: Scope, id: string) => firmVacancy(scope, prisma, id),
      firm: async (scope: Scope) => {
        const firm = await firmOf(scope)
        return (
          firm && {
            id: firm.id,
            name: firm.name,
            kind: firm.kind,
            siteId: firm.siteId,
            street: firm.street,
            postcode: firm.postcode,
            city: firm.city,
          }
        )
      },
      /**
       * What an employer is told beside the form: how many ready people fit and what would make it more, pay against the minimum wage
       * and the region, wordings that shut people out. Numbers below three are never told.
       */
      reality: async (scope: Scope, fields: VacancyFields, except: string | null): Promise<Reality | null> => {
        const firm = await firmOf(scope)
        if (!firm) return null
        const place = fields.postcode
          ? await prisma.postcode.findUnique({ where: { postcode: fields.postcode } })
          : null
        const kind = firm.kind === 'temp_agency' ? ('temp_agency' as const) : ('company' as const)
        const known = place !== null && /^\d{5}$/.test(fields.occupation)
        const profile = vacancyProfileOf(
          '',
          { ...fields, lat: place?.lat ?? null, lon: place?.lon ?? null },
          kind === 'temp_agency',
        )
        const counts = known ? await matching.fitting(profile) : null
        const start = fields.start !== null && fields.start > today() ? fields.start : today()
        return {
          counts: counts && {
            fits: shownCount(counts.fits),
            shift: shownCount(counts.shift),
            careerChangers: counts.careerChangers === null ? null : shownCount(counts.careerChangers),
            partTime: counts.partTime === null ? null : shownCount(counts.partTime),
            near: shownCount(counts.near),
          },
          wage: { finding: wageFinding(fields, today()), minimum: minimumWageOn(start) },
          pay:
            place && known
              ? await regionPay(scope, prisma, {
                  occupation: fields.occupation,
                  lat: place.lat,
                  lon: place.lon,
                  now: now(),
                })
              : null,
          perHour: fields.payPerHour,
          findings: reviewFindings(
            fields,
            { employerKind: kind, others: await otherVacancies(scope, prisma, { employerId: firm.id, except }) },
            today(),
          ).filter((finding) => finding.field !== 'payPerHour'),
        }
      },
      restrictedDays: () => restrictedDays(prisma),
      /** What the check points out about a stored vacancy. Staff only. */
      findings: async (
        scope: Scope,
        vacancy: VacancyFields & { id: string },
        employerKind: 'company' | 'temp_agency',
      ) =>
        scope.kind === 'house'
          ? reviewFindings(
              vacancy,
              {
                employerKind,
                others: await otherVacancies(scope, prisma, { employerId: vacancy.employerId, except: vacancy.id }),
              },
              today(),
            )
          : [],
    },
  }
}
