import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../prisma/open.ts'
import { parseEnv } from '../http/env.ts'
import { createLog } from '../http/log.server.ts'
import { anEvent, someInvitations, somePeople, testSecret } from '../testing/outbox.ts'
import { contactsOf } from '../domains/messages/tell-people.store.server.ts'
import { returnedLetters } from '../domains/worklist/groups/returned-letters.reads.server.ts'
import { mayPost } from '../domains/letters/letter.ts'
import { messageToSend } from '../domains/messages/message-to-send.reads.server.ts'
import { wireLetters } from './letters.server.ts'

/** Printing letters and noting them as posted, joined as in the running house, on every database. */
export function lettersContract(name: string, open: () => Promise<OpenDatabase>): void {
  let database: OpenDatabase
  let next = 1

  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  async function scene(count: number) {
    const env = parseEnv({ WORKERS: 'off' })
    if (!env.ok) throw new Error(env.message)
    const { prisma } = database
    const people = await somePeople(database, count, next)
    const eventId = await anEvent(database, { id: `V${next}` })
    next += count
    await someInvitations(database, eventId, people)
    await prisma.message.deleteMany({ where: { candidateId: { in: people } } })
    await prisma.consent.deleteMany({ where: { candidateId: { in: people } } })
    await prisma.candidate.updateMany({
      where: { id: { in: people } },
      data: { street: 'Hauptstraße 1', postcode: '04860', city: 'Torgau', email: null },
    })
    const written = (ids: readonly string[], given: { copy?: boolean; createdAt?: Date } = {}) =>
      prisma.message.createMany({
        data: ids.map((id) => ({
          id: `L-${id}`,
          candidateId: id,
          purpose: 'invitation',
          occasion: `event:${eventId}`,
          channel: 'letter',
          language: 'de',
          state: 'to_print',
          facts: {},
          ...given,
        })),
      })
    const letters = wireLetters({
      database,
      env: env.env,
      secret: testSecret,
      appUrl: 'https://example.org',
      log: createLog('silent'),
      now: () => new Date(),
    })
    const states = async () =>
      (
        await prisma.message.findMany({
          where: { candidateId: { in: people }, channel: 'letter' },
          orderBy: { createdAt: 'asc' },
        })
      )
        .map(({ id, state, detail }) => `${id} ${state}${detail ? ` ${detail}` : ''}`)
        .toSorted()
    return { prisma, people, eventId, letters, states, written }
  }
  const house = { kind: 'house' } as const

  test(`${name}: opening the PDF changes nothing, confirming notes its letters as posted, once; the PDF stays`, async () => {
    const { people, eventId, letters, states, written } = await scene(2)
    await written(people)
    expect(await letters.reads.ofPile(house, { event: eventId })).toEqual({ count: 2, runs: [] })
    const run = (await letters.app.prepare('user:U1', { event: eventId })).run ?? ''
    expect(await letters.reads.ofPile(house, { event: eventId })).toMatchObject({
      count: 0,
      runs: [{ letters: 2, postedAt: null }],
    })
    expect(await letters.app.prepare('user:U2', { event: eventId })).toEqual({ run: null, letters: 0, withdrawn: [] })
    const printed = await letters.app.print({ event: eventId }, run, 'de')
    expect(printed?.letters).toBe(2)
    expect(Buffer.from(printed?.pdf.subarray(0, 5) ?? []).toString()).toBe('%PDF-')
    expect(await states()).toEqual(people.map((id) => `L-${id} to_print`))
    expect(await letters.app.notePosted('user:U1', { event: 'another event' }, run)).toEqual({
      posted: 0,
      withdrawn: [],
    })
    expect(await letters.app.notePosted('user:U1', { event: eventId }, run)).toEqual({ posted: 2, withdrawn: [] })
    expect(await states()).toEqual(people.map((id) => `L-${id} posted`))
    expect(await letters.app.notePosted('user:U1', { event: eventId }, run)).toEqual({ posted: 0, withdrawn: [] })
    expect(await letters.app.drop('user:U1', { event: eventId }, run)).toBe(false)
    expect((await letters.app.print({ event: eventId }, run, 'de'))?.letters).toBe(2)
    expect(await letters.app.print({ event: 'another event' }, run, 'de')).toBeNull()
  })

  test(`${name}: who has answered since the printing gets no letter and is named, so that it can be taken out`, async () => {
    const { prisma, people, eventId, letters, states, written } = await scene(2)
    const [first = '', second = ''] = people
    await written(people)
    const run = (await letters.app.prepare('user:U1', { event: eventId })).run ?? ''
    await prisma.registration.update({ where: { id: `R-${first}` }, data: { state: 'declined' } })
    expect((await letters.app.print({ event: eventId }, run, 'de'))?.letters).toBe(2)
    const { posted, withdrawn } = await letters.app.notePosted('user:U1', { event: eventId }, run)
    expect(posted).toBe(1)
    expect(withdrawn).toMatchObject([{ name: `Anna Beispiel-${first}`, reason: 'answered' }])
    expect(await states()).toEqual([`L-${first} withdrawn answered`, `L-${second} posted`])
  })

  test(`${name}: a letter that was not in the PDF is never noted as posted, also when it may go by then`, async () => {
    const { prisma, people, eventId, letters, states, written } = await scene(3)
    const [full = '', late = '', sent = ''] = people
    await written([full, sent])
    const settle = (appeal: Date | null) =>
      appeal === null
        ? prisma.message.deleteMany({ where: { id: `M-${full}` } })
        : prisma.message.create({
            data: {
              id: `M-${full}`,
              candidateId: full,
              purpose: 'reminder',
              occasion: `event:${eventId}`,
              channel: 'letter',
              state: 'to_print',
              language: 'de',
              facts: {},
            },
          })
    await settle(new Date())
    await prisma.message.update({ where: { id: `M-${full}` }, data: { state: 'posted', sentAt: new Date() } })
    const { run, withdrawn } = await letters.app.prepare('user:U1', { event: eventId })
    expect(withdrawn).toMatchObject([{ id: `L-${full}`, reason: 'written_lately' }])
    expect((await letters.app.print({ event: eventId }, run ?? '', 'de'))?.letters).toBe(1)
    await settle(null)
    await written([late])
    for (const id of [full, late]) {
      const facts = await messageToSend(prisma, `L-${id}`)
      expect(facts && mayPost(facts, new Date())).toEqual({ ok: true })
    }
    expect(await letters.app.notePosted('user:U1', { event: eventId }, run ?? '')).toEqual({ posted: 1, withdrawn: [] })
    expect(await states()).toEqual(
      [`L-${full} withdrawn written_lately`, `L-${late} to_print`, `L-${sent} posted`].toSorted(),
    )
  })

  test(`${name}: a printing that is discarded gives its letters back; two officers at once never print one twice`, async () => {
    const { people, eventId, letters, written } = await scene(4)
    await written(people)
    const both = await Promise.all(
      ['user:U1', 'user:U2'].map((actor) => letters.app.prepare(actor, { event: eventId })),
    )
    expect(both.map(({ letters }) => letters).toSorted()).toEqual([0, 4])
    const run = both.find(({ run }) => run !== null)?.run ?? ''
    expect(await letters.app.drop('user:U1', { event: eventId }, run)).toBe(true)
    expect(await letters.reads.ofPile(house, { event: eventId })).toEqual({ count: 4, runs: [] })
  })

  test(`${name}: the letter beside a mail goes although the mail has just gone`, async () => {
    const { prisma, people, eventId, letters, written } = await scene(1)
    const [id = ''] = people
    await prisma.message.create({
      data: {
        id: `M-${id}`,
        candidateId: id,
        purpose: 'invitation',
        occasion: `event:${eventId}`,
        channel: 'mail',
        language: 'de',
        facts: {},
      },
    })
    await prisma.message.update({
      where: { id: `M-${id}` },
      data: { state: 'sending', leaseUntil: new Date(), leasedBy: 'test' },
    })
    await prisma.message.update({
      where: { id: `M-${id}` },
      data: { state: 'sent', sentAt: new Date(), leaseUntil: null, leasedBy: null },
    })
    await written([id], { copy: true })
    expect((await letters.app.prepare('user:U1', { event: eventId })).letters).toBe(1)
  })

  test(`${name}: letters of a stopped batch rest, and callers from outside the house see none`, async () => {
    const { prisma, people, eventId, letters, written } = await scene(1)
    await written(people)
    expect(await letters.reads.ofPile({ kind: 'employer', employerId: 'E1' }, { event: eventId })).toEqual({
      count: 0,
      runs: [],
    })
    const batch = { id: `B-${eventId}`, eventId, legal: 'voluntary', channel: 'auto', createdBy: 'test', leftOut: [] }
    await prisma.invitationBatch.create({ data: { ...batch, stoppedAt: new Date() } })
    await prisma.message.updateMany({ where: { candidateId: { in: people } }, data: { batchId: batch.id } })
    expect((await letters.reads.ofPile(house, { event: eventId })).count).toBe(0)
  })

  test(`${name}: what is kept of a letter is what was printed, whatever changes afterwards; its link is no part of it`, async () => {
    const { prisma, people, eventId, letters, written } = await scene(1)
    const [id = ''] = people
    await written([id])
    const run = (await letters.app.prepare('user:U1', { event: eventId })).run ?? ''
    const first = await pdfText((await letters.app.print({ event: eventId }, run, 'de'))?.pdf)
    await prisma.event.update({ where: { id: eventId }, data: { placeName: 'Anderswo', bring: 'Neues' } })
    await prisma.candidate.update({ where: { id }, data: { street: 'Nebenstraße 2' } })
    expect(await pdfText((await letters.app.print({ event: eventId }, run, 'de'))?.pdf)).toEqual(first)
    expect(await letters.app.notePosted('user:U1', { event: eventId }, run)).toMatchObject({ posted: 1 })
    const { text } = await prisma.messageContent.findUniqueOrThrow({ where: { messageId: `L-${id}` } })
    const one = await pdfText((await letters.app.printOne(house, `L-${id}`)) ?? undefined)
    const said = words(text)
    expect(one.filter((word) => !said.includes(word) && !secret.test(word))).toEqual([])
    expect(said).toContain('Hauptstraße')
    expect(said.some((word) => secret.test(word))).toBe(false)
    expect(one.some((word) => secret.test(word))).toBe(true)
    expect(await letters.app.printOne({ kind: 'employer', employerId: 'E1' }, `L-${id}`)).toBeNull()
  })

  test(`${name}: a letter that came back closes the address until it is corrected, and can be taken back`, async () => {
    const { prisma, people, eventId, letters, written } = await scene(2)
    const [back = '', moved = ''] = people
    await written(people)
    const run = (await letters.app.prepare('user:U1', { event: eventId })).run ?? ''
    await letters.app.notePosted('user:U1', { event: eventId }, run)
    await prisma.candidate.update({ where: { id: moved }, data: { street: 'Nebenstraße 2' } })
    const post = async (id: string) => (await contactsOf(prisma, [id]))[0]?.postal
    const reference = `R-${back}`.slice(-8)
    expect(await letters.reads.posted(house, `Beispiel-${back}`)).toMatchObject([{ id: `L-${back}` }])
    expect(await letters.reads.posted(house, reference.toUpperCase())).toHaveLength(reference.length === 8 ? 1 : 0)
    expect(await letters.app.noteCameBack('user:U1', `L-${back}`)).toEqual({ closed: true })
    expect(await letters.app.noteCameBack('user:U1', `L-${back}`)).toBeNull()
    expect(await letters.app.noteCameBack('user:U1', `L-${moved}`)).toEqual({ closed: false })
    expect([await post(back), await post(moved)]).toEqual([false, true])
    expect(await letters.app.undoCameBack('user:U1', `L-${back}`)).toBe(true)
    expect(await post(back)).toBe(true)
    await letters.app.noteCameBack('user:U1', `L-${back}`)
    const ask = { site: '', owner: '', now: new Date(), limit: 50 }
    const tasks = async () =>
      (await returnedLetters.find({ db: prisma, stock: noStock }, ask)).items.map(({ id }) => id)
    expect(await tasks()).toEqual([back])
    await prisma.candidate.update({ where: { id: back }, data: { phone: '03421 5' } })
    expect(await post(back)).toBe(false)
    await prisma.candidate.update({ where: { id: back }, data: { street: 'Nebenstraße 2' } })
    expect([await post(back), await tasks()]).toEqual([true, []])
  })
}

const noStock = { withoutMatch: () => Promise.resolve([]), strongMatches: () => Promise.resolve(new Map()) }
/** Words of the answer link's token and code: secrets of 32 signs in base64url, and 4-4 in Crockford's base 32. */
const secret = /[\w-]{20,}|[0-9A-Z]{4}-[0-9A-Z]{4}/
const words = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter((word) => word !== '')

/** Words of a PDF, those of its cover list left out. */
async function pdfText(pdf: Uint8Array | undefined): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: new Uint8Array(pdf ?? []), useSystemFonts: true }).promise
  const page = await (await document.getPage(document.numPages)).getTextContent()
  return words(page.items.map((item) => ('str' in item ? item.str : '')).join(' '))
}
