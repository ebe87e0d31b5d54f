import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyMigrations, differenceToSchema } from '../../prisma/migrate.ts'
import type { OpenDatabase } from '../../prisma/open.ts'
import { candidateSteps } from '../domains/candidates/candidate.ts'
import { correctionSteps, reviewSteps } from '../domains/customers/correction.ts'
import { dayOfferSteps } from '../domains/events/day-offer.ts'
import { eventSteps } from '../domains/events/event.ts'
import { runSteps } from '../domains/events/talks/run.ts'
import { registrationSteps } from '../domains/events/registration.ts'
import { signUpSteps } from '../domains/events/sign-up.ts'
import { leadSteps } from '../domains/acquisition/lead.ts'
import { handoverSteps } from '../domains/candidates/handover.ts'
import { answerSteps } from '../domains/matching/proposal-answer.ts'
import { proposalSteps } from '../domains/matching/proposal.ts'
import { messageSteps } from '../domains/messages/message.ts'
import { contactRequestSteps } from '../domains/privacy/contact-request.ts'
import { vacancySteps } from '../domains/vacancies/vacancy.ts'
import { memoryDatabase } from './database.ts'
import { serverDatabase } from './server-database.ts'

const kinds = ['embedded', 'server'] as const
const databases = {} as Record<(typeof kinds)[number], OpenDatabase>

beforeAll(async () => {
  databases.embedded = await memoryDatabase()
  databases.server = await serverDatabase(2)
}, 90_000)
afterAll(() => Promise.all(Object.values(databases).map((database) => database.close())))

test('migrations and schema.prisma say the same', async () => {
  const { embedded } = databases
  const { adapter } = embedded
  expect(await differenceToSchema(adapter)).toBe('')
  await embedded.executeSql('ALTER TABLE event ADD COLUMN forgotten text')
  expect(await differenceToSchema(adapter)).toContain('"forgotten"')
  await embedded.executeSql('ALTER TABLE event DROP COLUMN forgotten')
})

test('the server holds the same columns, constraints, indexes and triggers as the embedded database', async () => {
  const everything = `
    SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS thing
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    ORDER BY 1`
  const [embedded, server] = await Promise.all(kinds.map((kind) => databases[kind].executeSql(everything)))
  expect(embedded?.rows.length).toBeGreaterThan(300)
  expect(server?.rows).toEqual(embedded?.rows)
})

test.each(kinds)('applying the migrations again changes nothing (%s)', async (kind) => {
  const applied = () =>
    databases[kind].executeSql('SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY 1')
  const { rows } = await applied()
  expect(rows.length).toBeGreaterThan(0)
  expect(await applyMigrations(databases[kind].adapter)).toEqual([])
  expect((await applied()).rows).toEqual(rows)
})

const machines: Record<string, Record<string, readonly string[]>> = {
  event: eventSteps,
  registration: registrationSteps,
  vacancy: vacancySteps,
  candidate: candidateSteps,
  proposal: proposalSteps,
  proposal_person: answerSteps.person,
  proposal_employer: answerSteps.employer,
  lead: leadSteps,
  handover: handoverSteps,
  message: messageSteps,
  plan_run: runSteps,
  sign_up: signUpSteps,
  contact_request: contactRequestSteps,
  day_offer: dayOfferSteps,
  correction: correctionSteps,
  review_request: reviewSteps,
}

test.each(Object.keys(machines))('the database allows the same steps of a %s as its rule', async (machine) => {
  const { rows } = await databases.embedded.executeSql('SELECT "from", "to" FROM state_step WHERE machine = $1', [
    machine,
  ])
  const rule = { ...(machine === 'event' ? { '': ['draft'] } : {}), ...machines[machine] }
  const inRule = Object.entries(rule).flatMap(([from, targets]) => targets.map((to) => `${from} → ${to}`))
  expect(rows.map(({ from, to }) => `${String(from)} → ${String(to)}`).sort()).toEqual(inRule.sort())
})
