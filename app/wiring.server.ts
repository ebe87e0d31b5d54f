import { frame, sites } from './domains/accounts/accounts.reads.server.ts'
import { apiTokens, ownAccount, user, users } from './domains/accounts/users.reads.server.ts'
import type { Actor, Scope } from './domains/accounts/permissions.ts'
import { worklist } from './domains/worklist/worklist.reads.server.ts'
import { wireIdempotency } from './wiring/idempotency.server.ts'
import { wireAcquisition } from './wiring/acquisition.server.ts'
import { wireAccountLinks } from './wiring/account-links.server.ts'
import { wireAccounts } from './wiring/accounts.server.ts'
import { wireBundles } from './wiring/bundles.server.ts'
import { wireCandidates } from './wiring/candidates.server.ts'
import { wireDay } from './wiring/day.server.ts'
import { wireCustomerEntry } from './wiring/customers.server.ts'
import { wireCorrections } from './wiring/corrections.server.ts'
import { wireContacts } from './wiring/contacts.server.ts'
import { wireDayOffers } from './wiring/day-offers.server.ts'
import { wireEmployers } from './wiring/employers.server.ts'
import { wireEvents } from './wiring/events.server.ts'
import { wireSeries } from './wiring/series.server.ts'
import { wireHouse } from './wiring/house.server.ts'
import { wireFirmExport } from './wiring/firm-export.server.ts'
import { wireFirmVacancies } from './wiring/firm-vacancies.server.ts'
import { wireHandovers } from './wiring/handovers.server.ts'
import { wireInvitations } from './wiring/invitations.server.ts'
import { wireLetters } from './wiring/letters.server.ts'
import { wireLists } from './wiring/lists.server.ts'
import { wireMessages } from './wiring/messages.server.ts'
import { wireTalks } from './wiring/talks.server.ts'
import { wireBackground } from './wiring/background.server.ts'
import { wireMatching } from './wiring/matching.server.ts'
import { wireProposals } from './wiring/proposals.server.ts'
import { wirePlanner } from './wiring/planner.server.ts'
import { wirePeople } from './wiring/people.server.ts'
import { wirePublicEvents } from './wiring/public-events.server.ts'
import { wireOwnData } from './wiring/own-data.server.ts'
import { wireOwnJobs } from './wiring/own-jobs.server.ts'
import { wireOutcomes } from './wiring/outcomes.server.ts'
import { wireSignUps } from './wiring/sign-ups.server.ts'
import { wirePick } from './wiring/pick.server.ts'
import { wireRecord } from './wiring/record.server.ts'
import { wireRecordsApi } from './wiring/records-api.server.ts'
import { wireMerges } from './wiring/merges.server.ts'
import { wireRetention } from './wiring/retention.server.ts'
import { wireReports } from './wiring/reports.server.ts'
import { wireReportEntries } from './wiring/report-entries.server.ts'
import { wireReportTables } from './wiring/report-tables.server.ts'
import { wireRecordsWrite } from './wiring/records-write.server.ts'
import { wireSavedSearches } from './wiring/saved-searches.server.ts'
import { searchQuestion } from './wiring/search-question.server.ts'
import { wireSearch } from './wiring/search.server.ts'
import { wireOccupations } from './wiring/occupations.server.ts'
import { wireStaleVacancies } from './wiring/stale-vacancies.server.ts'
import { wireShortProfiles } from './wiring/short-profiles.server.ts'
import { wireTemplates } from './wiring/templates.server.ts'
import { wireVacancies } from './wiring/vacancies.server.ts'
import { dayOf } from './lib/dates.ts'
import type { Parts } from './wiring/parts.ts'

declare global {
  var houseParts: Parts | undefined
}

/** Joins use cases and reads to database, search and mail. The one place that does. */
export function wire(parts: Parts) {
  const accounts = wireAccounts(parts)
  const occupations = wireOccupations(parts)
  const employers = wireEmployers(parts)
  const vacancies = wireVacancies(parts, occupations)
  const candidates = wireCandidates(parts, occupations)
  const matching = wireMatching(parts)
  const acquisition = wireAcquisition(parts, matching)
  const messages = wireMessages(parts)
  const firmVacancies = wireFirmVacancies(parts, vacancies.app, matching, messages.app)
  const dayOffers = wireDayOffers(parts, messages.app)
  const contacts = wireContacts(parts, matching, messages.app)
  const accountLinks = wireAccountLinks(parts, messages.app)
  const customers = wireCustomerEntry(parts, messages.app)
  const corrections = wireCorrections(parts, candidates.people)
  const stale = wireStaleVacancies(parts, messages.app, messages.reads.ofPage)
  const events = wireEvents(parts, messages.app, occupations.app)
  const series = wireSeries(parts, events.app, messages.app)
  const bundles = wireBundles(parts, occupations.app)
  const invitations = wireInvitations(parts, events.app, messages.app)
  const letters = wireLetters(parts)
  const handovers = wireHandovers(parts)
  const shortProfiles = wireShortProfiles(parts, matching, occupations)
  const proposals = wireProposals(parts, {
    matching,
    messages: messages.app,
    ofPage: messages.reads.ofPage,
    profiles: shortProfiles,
  })
  const planner = wirePlanner(parts)
  const outcomes = wireOutcomes(parts, messages.app, messages.reads.ofPage)
  const day = wireDay(parts, events.app, messages.app)
  const ownJobs = wireOwnJobs(parts, matching)
  const ownData = wireOwnData(parts, day.app)
  const talks = wireTalks(parts, matching, occupations.app, messages.app)
  const signUps = wireSignUps(parts, events.app, messages.app)
  const search = wireSearch(parts)
  const lists = wireLists(search.reads, {
    vacancies: vacancies.reads,
    candidates: candidates.reads,
    employers: employers.reads,
    events: events.reads,
  })
  const savedSearches = wireSavedSearches(
    parts,
    { search: search.reads, occupations, contacts: contacts.reads },
    messages.app.wake,
  )
  const reports = wireReports(parts, occupations)
  const reportEntries = wireReportEntries(parts)
  const reportTables = wireReportTables(parts, reports.reads, occupations)
  const templates = wireTemplates(parts)
  const house = wireHouse(parts)
  const record = wireRecord(parts)
  const people = wirePeople(parts)
  const merges = wireMerges(parts)
  const retention = wireRetention(parts, people, merges.app)
  return {
    app: {
      templates: templates.app,
      house: house.app,
      accounts,
      accountLinks: accountLinks.app,
      contacts: contacts.app,
      corrections: corrections.app,
      customers: customers.app,
      ownJobs: ownJobs.app,
      ownData: ownData.app,
      dayOffers: dayOffers.app,
      firmVacancies: firmVacancies.app,
      idempotency: wireIdempotency(parts),
      occupations: occupations.app,
      employers: employers.app,
      vacancies: {
        ...vacancies.app,
        changeState: firmVacancies.changeState,
        answerStillOpen: stale.app.answerStillOpen,
        askEmployer: stale.app.askEmployer,
      },
      candidates: { ...candidates.app, remove: people.app.erase },
      matching: proposals.app,
      acquisition: acquisition.app,
      handovers: handovers.app,
      shortProfiles: shortProfiles.app,
      events: events.app,
      series: series.app,
      bundles: bundles.app,
      messages: messages.app,
      invitations: invitations.app,
      letters: letters.app,
      planner: planner.app,
      day: day.app,
      outcomes: outcomes.app,
      talks: talks.app,
      signUps: signUps.app,
      search: search.app,
      savedSearches: savedSearches.app,
      reports: { ...reports.app, ...reportEntries.app },
      records: wireRecordsWrite(parts, vacancies.app),
      record: record.app,
      people: people.app,
      retention: retention.app,
      merges: merges.app,
      log: parts.log,
      now: parts.now,
      appUrl: parts.appUrl,
      mailbox: !parts.env.SMTP_URL,
      /** State of each thing that the process needs. */
      ready: async () => ({
        database: await parts.database.executeSql('SELECT 1').then(
          () => 'ok' as const,
          () => 'down' as const,
        ),
        queue: parts.env.WORKERS === 'on' ? 'here' : 'elsewhere',
        search: await search.app.state().catch(() => ({ engine: 'postgres', state: 'unknown' })),
        mail: parts.env.SMTP_URL ? 'smtp' : 'local_mailbox',
      }),
    },
    reads: {
      templates: templates.reads,
      house: house.reads,
      occupations: occupations.reads,
      employers: { ...employers.reads, ...lists.employers },
      vacancies: { ...vacancies.reads, ...stale.reads, ...lists.vacancies },
      candidates: { ...candidates.reads, ...lists.candidates },
      matching: { ...matching.reads, ...proposals.reads },
      acquisition: acquisition.reads,
      handovers: handovers.reads,
      shortProfiles: shortProfiles.reads,
      events: { ...events.reads, ...lists.events },
      series: series.reads,
      bundles: bundles.reads,
      messages: messages.reads,
      invitations: invitations.reads,
      letters: letters.reads,
      planner: planner.reads,
      signUps: signUps.reads,
      publicEvents: wirePublicEvents(parts),
      day: day.reads,
      outcomes: outcomes.reads,
      talks: talks.reads,
      search: {
        ...search.reads,
        question: (params: URLSearchParams, language: 'de' | 'en') =>
          searchQuestion(params, language, occupations.reads, dayOf(parts.now())),
      },
      savedSearches: savedSearches.reads,
      reports: { ...reports.reads, ...reportTables, ...reportEntries.reads },
      pick: wirePick(parts),
      records: wireRecordsApi(parts),
      worklist: (scope: Scope, ask: { site: string; owner: string }, language: 'de' | 'en') =>
        worklist({ db: parts.database.prisma, stock: matching.groups }, scope, { ...ask, now: parts.now() }, language),
      accountLinks: accountLinks.reads,
      contacts: contacts.reads,
      corrections: corrections.reads,
      customers: customers.reads,
      ownJobs: ownJobs.reads,
      ownData: ownData.reads,
      dayOffers: dayOffers.reads,
      firmExport: wireFirmExport(parts, {
        contacts: contacts.reads.ofFirm,
        offers: dayOffers.reads.ofFirm,
        colleagues: accountLinks.reads.colleagues,
      }),
      firmVacancies: firmVacancies.reads,
      record: record.reads,
      people: people.reads,
      merges: merges.reads,
      retention: retention.reads,
      accounts: {
        frame: (actor: Actor | null) => frame(parts.database.prisma, actor),
        sites: () => sites(parts.database.prisma),
        users: (scope: Scope, query: { text: string; page: number }) => users(parts.database.prisma, scope, query),
        user: (scope: Scope, id: string) => user(parts.database.prisma, scope, id),
        apiTokens: (scope: Scope) => apiTokens(parts.database.prisma, scope),
        own: (userId: string, token: string) => ownAccount(parts.database.prisma, userId, token, parts.now()),
      },
    },
    background: wireBackground(parts, {
      accounts,
      vacancies: vacancies.app,
      messages: messages.app,
      events: events.app,
      proposals: proposals.app,
      matching,
      stale: stale.app,
      talks: talks.app,
      signUps: signUps.app,
      search: search.app,
      savedSearches: savedSearches.app,
      reports: reports.app,
      outcomes: outcomes.app,
      accountLinks: accountLinks.app,
      record: record.app,
      retention: retention.app,
    }),
  }
}

export type Wired = ReturnType<typeof wire>

/** Without parts (a build, a test of one component) every name answers with nothing usable. */
function unwired(): Wired {
  const refuse: object = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : refuse) })
  return refuse as Wired
}

/** Wired from what the process opened (server.ts sets it before it loads the routes). */
export const { app, reads, background }: Wired = globalThis.houseParts ? wire(globalThis.houseParts) : unwired()

/** What operators watch of search, for /metrics. */
export const searchFigures = async () => {
  const state = await app.search.state()
  const serverAnswers = 'answering' in state && state.answering === 'meilisearch'
  return { waiting: state.waiting, lagSeconds: state.lagSeconds, serverAnswers }
}
