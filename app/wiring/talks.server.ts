import { brokenConstraint, inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { eventDetail } from '../domains/events/events.reads.server.ts'
import type { EventDetail } from '../domains/events/events.reads.server.ts'
import type { AgencyCardForm } from '../domains/events/talks/agency-card.ts'
import { cardsOf, saveCard } from '../domains/events/talks/agency-card.store.server.ts'
import { ownTimetable, printData } from '../domains/events/talks/prints.ts'
import type { PrintData, PrintKind } from '../domains/events/talks/prints.ts'
import * as change from '../domains/events/talks/change-talks.server.ts'
import type { Place, TalkPorts, TalkRefusal } from '../domains/events/talks/change-talks.server.ts'
import { startPlan } from '../domains/events/talks/plan-connection.server.ts'
import type { TalkSettings } from '../domains/events/talks/rounds.ts'
import * as runs from '../domains/events/talks/runs.store.server.ts'
import { readSession } from '../domains/events/talks/session.reads.server.ts'
import * as reads from '../domains/events/talks/talks.reads.server.ts'
import * as store from '../domains/events/talks/talks.store.server.ts'
import { timetablesOf, toTell } from '../domains/events/talks/timetable.ts'
import { workRuns } from '../domains/events/talks/work-runs.server.ts'
import type { OccupationTree } from '../domains/occupations/tree.ts'
import { dateColumn, dayOf } from '../lib/dates.ts'
import { newId } from '../lib/ids.ts'
import { refused } from '../lib/result.ts'
import type { wireMatching } from './matching.server.ts'
import type { CustomerLanguage } from '../lib/languages.ts'
import type { Tell } from './events.server.ts'
import type { Parts } from './parts.ts'
import { wireTalkScores } from './talk-scores.server.ts'

type PairWords = Awaited<ReturnType<TalkPorts['score']>>

const unscored: PairWords = { score: 0, reasons: { score: null, plan: [{ reason: 'fixed' }] } }

const house: Scope = { kind: 'house' }

/** What the database refuses when two were at it at the same moment, as the refusal of the rule that it keeps. */
const refusals: Readonly<Record<string, TalkRefusal>> = {
  talk_table_once: 'tablesFull',
  talk_table_exists: 'tablesFull',
  talk_person_once: 'personBusy',
  talk_person_comes: 'unknownPerson',
  talk_registration_id_employer_id_key: 'sameHostTwice',
}

/** Plans of talks: sessions, changes by hand under the event's lock, runs of the planner in the background. */
export function wireTalks(
  parts: Parts,
  matching: ReturnType<typeof wireMatching>,
  occupations: { tree(): Promise<OccupationTree> },
  messages: { tell: Tell; wake(): void },
) {
  const { prisma } = parts.database
  const { now } = parts
  const scores = wireTalkScores(parts, matching, occupations)
  let wake = (): void => undefined
  let working: Promise<unknown> | null = null

  const ports = (tx: Prisma.TransactionClient, pair: PairWords = unscored): TalkPorts => ({
    lockSession: async (eventId) => ((await store.lockTalks(tx, eventId)) ? readSession(tx, house, eventId) : null),
    write: (session, target, undo) => store.writeTalks(tx, session, target, undo),
    score: () => Promise.resolve(pair),
    newId,
  })
  const changing = async <T>(
    actor: ActorName,
    work: (talks: TalkPorts, tx: Prisma.TransactionClient) => Promise<T>,
    pair?: PairWords,
  ): Promise<T | { ok: false; reason: TalkRefusal }> =>
    inTransaction(prisma, actor, (tx) => work(ports(tx, pair), tx)).catch((error: unknown) => {
      const refusal = refusals[brokenConstraint(error) ?? '']
      if (refusal) return refused(refusal)
      throw error
    })

  const takeOver = (actor: ActorName, eventId: string, runId: string) =>
    changing(actor, async (talks, tx) => {
      await store.lockTalks(tx, eventId)
      const run = await runs.runById(tx, eventId, runId)
      if (!run?.result || run.state !== 'done') return refused('gone')
      const done = await change.takeOverPlan(talks, eventId, run.result, run.baseVersion)
      if (done.ok) await runs.stepRun(tx, runId, ['done'], 'applied', now())
      return done
    })

  async function work(): Promise<void> {
    await workRuns({
      claim: () => runs.claimRun(prisma, now()),
      order: (eventId, seconds) => scores.order(eventId, seconds),
      start: startPlan,
      beat: (id, progress) => runs.beatRun(prisma, id, now(), progress),
      end: (id, end) => runs.endRun(prisma, id, now(), end),
      takeOver: async (eventId, runId) => {
        const run = await runs.runById(prisma, eventId, runId)
        return run && takeOver('system', eventId, runId)
      },
      every: (beat) => {
        const timer = setInterval(beat, 1000)
        return () => clearInterval(timer)
      },
    })
  }

  /** The event as it stands on paper. */
  async function onPaper(scope: Scope, event: EventDetail) {
    const session = await readSession(prisma, scope, event.id)
    if (!session) return null
    const cards = await cardsOf(
      prisma,
      session.hosts.map((host) => host.id),
    )
    const place = [event.placeName, event.street, [event.postcode, event.city].filter(Boolean).join(' ')]
    const contact = [event.contactName, event.contactPhone].filter(Boolean).join(', ')
    return { session, facts: { ...event, cards, contact, place: place.filter(Boolean).join(', ') } }
  }
  const sheet = (data: PrintData | null) => data && makePdf({ template: 'events/talks/talks.typ', data })

  /** The plan on paper; null when there is nothing of the kind. */
  async function print(scope: Scope, event: EventDetail, kind: PrintKind, id: string | null, language: 'de' | 'en') {
    const paper = await onPaper(scope, event)
    return paper && sheet(printData(paper.session, paper.facts, kind, id, language, dayOf(now())))
  }

  return {
    app: {
      /** Asks for a plan. A first one, where no talk stands, is taken over when it is done; any other is shown first. */
      plan: async (actor: ActorName, eventId: string, seconds = 60, atOnce = false) => {
        const asked = await changing(actor, async (talks, tx) => {
          const session = await talks.lockSession(eventId)
          if (!session) return refused('gone')
          if (!change.talksOpen(session.state)) return refused('closed')
          const run = {
            eventId,
            takeOver: atOnce || session.talks.every(({ fixed }) => fixed),
            baseVersion: session.version,
            seconds,
            askedBy: actor,
          }
          return { ok: true as const, value: await runs.askRun(tx, run) }
        })
        wake()
        return asked
      },
      cancelRun: (runId: string) => runs.stepRun(prisma, runId, ['waiting', 'running'], 'cancelled', now()),
      discardRun: (runId: string) => runs.stepRun(prisma, runId, ['done'], 'discarded', now()),
      takeOver,
      place: async (actor: ActorName, eventId: string, talkId: string | null, wish: Place) => {
        const session = await readSession(prisma, house, eventId)
        const pair = session ? await scores.pair(session, wish.registrationId, wish.employerId) : unscored
        return changing(actor, (talks) => change.placeTalk(talks, eventId, talkId, wish), pair)
      },
      remove: (actor: ActorName, eventId: string, talkId: string) =>
        changing(actor, (talks) => change.removeTalk(talks, eventId, talkId)),
      pin: (actor: ActorName, eventId: string, talkId: string, fixed: boolean) =>
        changing(actor, (talks) => change.pinTalk(talks, eventId, talkId, fixed)),
      undo: (actor: ActorName, eventId: string) => changing(actor, (talks) => change.undoTalks(talks, eventId)),
      settings: (actor: ActorName, eventId: string, settings: TalkSettings) =>
        changing(actor, async (talks, tx) => {
          const session = await talks.lockSession(eventId)
          if (!session) return refused('gone')
          if (!change.talksOpen(session.state)) return refused('closed')
          await store.savePlan(tx, session, { ...settings, breaks: [...settings.breaks] }, null)
          const after = await readSession(tx, house, eventId)
          return after ? { ok: true as const, value: await store.retimeTalks(tx, after) } : refused('gone')
        }),
      hours: (actor: ActorName, eventId: string, registrationId: string, from: Date | null, to: Date | null) =>
        changing(actor, async (talks, tx) => {
          const session = await talks.lockSession(eventId)
          if (!session?.people.some(({ id }) => id === registrationId)) return refused('gone')
          await store.saveHours(tx, registrationId, from, to)
          return { ok: true as const, value: null }
        }),
      /** Publishes the plan and tells everybody whose talks are new or other than those told of last; or takes it back. */
      publish: async (actor: ActorName, eventId: string, isPublic: boolean) => {
        const done = await changing(actor, async (talks, tx) => {
          const session = await talks.lockSession(eventId)
          if (!session) return refused('gone')
          const at = isPublic ? { publishedAt: now(), publishedBy: actor } : { publishedAt: null, publishedBy: null }
          await store.savePlan(tx, session, at, session.undo)
          const open = session.state === 'published' || session.state === 'running'
          const all = isPublic && open ? timetablesOf(await reads.talksOfEvent(tx, house, eventId)) : []
          const news = toTell(all, await reads.toldTimetables(tx, eventId))
          for (const { candidateId, talks: own } of news) {
            const notice = { eventId, purpose: 'timetable' as const, revision: session.version + 1 }
            await messages.tell(tx, { ...notice, candidateIds: [candidateId], details: { talks: own } }, now())
          }
          return { ok: true as const, value: { told: news.length } }
        })
        messages.wake()
        return done
      },
      print,
      /** The published timetable of one person; null while there is none. Whoever calls has checked the person's link. */
      async printTimetable(registrationId: string, language: CustomerLanguage) {
        const eventId = await reads.publishedEventOf(prisma, registrationId)
        const event = eventId === null ? null : await eventDetail(prisma, house, eventId)
        const paper = event && (await onPaper(house, event))
        return paper && sheet(ownTimetable(paper.session, paper.facts, registrationId, language, dayOf(now())))
      },
      saveCard: (actor: ActorName, employerId: string, card: AgencyCardForm) =>
        inTransaction(prisma, actor, (tx) => saveCard(tx, employerId, card, dateColumn(dayOf(now())))),
      /** Works what waits; calls that come meanwhile share the work under way. */
      work: (): Promise<unknown> => {
        working ??= work().finally(() => {
          working = null
        })
        return working
      },
      /** How a process that works in the background is woken. */
      onAsk: (call: () => void) => {
        wake = call
      },
    },
    reads: {
      session: (scope: Scope, eventId: string) => readSession(prisma, scope, eventId),
      cards: (employerIds: readonly string[]) => cardsOf(prisma, employerIds),
      lastRun: (scope: Scope, eventId: string) =>
        scope.kind === 'house' ? runs.lastRun(prisma, eventId) : Promise.resolve(null),
      ofEvent: (scope: Scope, eventId: string) => reads.talksOfEvent(prisma, scope, eventId),
      ofHost: (scope: Scope, eventId: string, employerId: string) =>
        reads.talksOfHost(prisma, scope, eventId, employerId),
      /** The published timetable of one person with the cards of agencies; null while there is none. Whoever calls has checked the person's link. */
      async timetable(registrationId: string) {
        if ((await reads.publishedEventOf(prisma, registrationId)) === null) return null
        const talks = await reads.talksOfPerson(prisma, house, registrationId)
        const cards = await cardsOf(
          prisma,
          talks.map(({ employerId }) => employerId),
        )
        return talks.map(({ id, employer, employerId, tableNo, beginsAt, endsAt }) => ({
          id,
          employer,
          tableNo,
          beginsAt,
          endsAt,
          card: cards.get(employerId) ?? null,
        }))
      },
      ofPerson: (scope: Scope, registrationId: string) => reads.talksOfPerson(prisma, scope, registrationId),
    },
  }
}
