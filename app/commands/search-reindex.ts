import { randomUUID } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import type { PrismaClient } from '../../prisma/generated/client.ts'
import { checkRemote, repairRemote } from '../../search/meilisearch-check.ts'
import type { RemoteCheck } from '../../search/meilisearch-check.ts'
import { createRemoteFollower } from '../../search/meilisearch-follow.ts'
import { checkDocuments, noteWrong } from '../../search/check.ts'
import type { Check } from '../../search/check.ts'
import { houseSearch } from '../../search/house-search.ts'
import { reindex } from '../../search/reindex.ts'
import { loadTitles } from './catalogue.ts'
import { readCommandLine, runCommand, say } from './command-line.ts'
import { openForCommand } from './open.ts'

const usage = `npm run search:reindex            builds all documents of search anew and swaps them in; writes may go on
npm run search:reindex -- --check  counts documents against rows and compares 200 of each kind word by word; with MEILISEARCH_URL
                                   also every document of the search server with the database's
npm run search:reindex -- --check --repair  and has what is wrong read anew`

function report({ waiting, kinds }: Check): number {
  for (const { kind, rows, documents, sampled, wrong } of kinds) {
    const faults = wrong.length === 0 ? 'ok' : `${wrong.length} wrong: ${wrong.slice(0, 5).join(', ')}`
    console.log(`${kind.padEnd(12)} ${rows} rows, ${documents} documents, ${sampled} compared: ${faults}`)
  }
  if (waiting > 0) console.log(`${waiting} changes wait to be read in.`)
  return kinds.some(({ wrong }) => wrong.length > 0) ? 1 : 0
}

const clientOf = (host: string): Meilisearch => {
  const apiKey = process.env.MEILISEARCH_API_KEY
  return new Meilisearch({ host, ...(apiKey ? { apiKey } : {}) })
}

function reportRemote({ waiting, kinds }: RemoteCheck): number {
  for (const { kind, documents, counted, wrong } of kinds) {
    const faults = wrong.length === 0 ? 'ok' : `${wrong.length} wrong: ${wrong.slice(0, 5).join(', ')}`
    console.log(`${kind.padEnd(12)} ${documents} documents, the search server has ${counted}, all compared: ${faults}`)
  }
  if (waiting > 0) console.log(`${waiting} documents wait to be sent.`)
  return kinds.some(({ wrong }) => wrong.length > 0) ? 1 : 0
}

/** Checks the search server, repairs it where that is asked for, and says what it found. */
async function checkServer(prisma: PrismaClient, host: string, repair: boolean): Promise<number> {
  const client = clientOf(host)
  const check = await checkRemote(prisma, client)
  const code = reportRemote(check)
  if (code === 0 || !repair) return code
  const sent = await repairRemote(prisma, client, check)
  const follower = createRemoteFollower(prisma, client, randomUUID())
  while ((await follower.push()) > 0);
  say(
    `${sent} documents are sent anew${(await checkRemote(prisma, client)).waiting > 0 ? ' by the running house' : ''}.`,
  )
  return reportRemote(await checkRemote(prisma, client))
}

await runCommand(usage, async (argv) => {
  const line = readCommandLine(argv, ['check', 'repair'], [])
  const database = await openForCommand('search:reindex')
  try {
    const search = houseSearch(
      database,
      loadTitles().map(({ title }) => title),
    )
    if (line.flag('check')) {
      const check = await checkDocuments(database.prisma, search.reader, 200)
      let code = report(check)
      if (code !== 0 && line.flag('repair')) {
        const noted = await noteWrong(database.prisma, check)
        await search.drain()
        say(`${noted} documents were read anew.`)
        code = report(await checkDocuments(database.prisma, search.reader, 200))
      }
      const host = process.env.MEILISEARCH_URL
      return host ? Math.max(code, await checkServer(database.prisma, host, line.flag('repair'))) : code
    }
    const started = Date.now()
    const done = await reindex(database.prisma, search.reader, ({ kind, done, total }) =>
      say(`${kind} ${done} of ${total}`),
    )
    if (!done) {
      say('Another rebuild is running. Nothing was changed.')
      return 1
    }
    await search.drain()
    const host = process.env.MEILISEARCH_URL
    if (host) {
      say('Meilisearch: indexes are built beside those that answer, then swapped.')
      await database.prisma.searchIndex.updateMany({ where: { engine: 'meilisearch' }, data: { settings: '' } })
      await createRemoteFollower(database.prisma, clientOf(host), randomUUID()).push()
      const index = await database.prisma.searchIndex.findUnique({ where: { engine: 'meilisearch' } })
      if (index?.settings === '') say('The running house holds the search server and builds its indexes now.')
    }
    say(`Search was built anew in ${Math.round((Date.now() - started) / 100) / 10} s.`)
    return 0
  } finally {
    await database.close()
  }
})
