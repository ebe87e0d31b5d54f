import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import type { BackupHead, BackupSink, BackupSource } from '../domains/transfer/backup.store.server.ts'

/**
 * One file: gzip over lines. The first line is the head; then for each table a line with its name, its rows, one JSON object
 * a line; the last line has the number of rows of each table and the SHA-256 of all lines before it.
 */
const format = 'joint-employer-service-backup/1'

const headLine = z.object({
  format: z.literal(format),
  made: z.string(),
  migrations: z.array(z.string()),
  catalogue: z.object({
    shipped: z.string().nullable(),
    official: z.object({ occupations: z.boolean(), postcodes: z.boolean() }),
  }),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
})
const endLine = z.object({ end: z.literal(true), rows: z.record(z.string(), z.number()), sha256: z.string() })

/** A file that is no whole backup: says what is wrong with it. */
export class BrokenBackup extends Error {
  override name = 'BrokenBackup'
}

/** Writes a backup; the file gets its name only when it is whole. `fill` is given the sink. Returns the number of rows. */
export async function writeBackup(
  file: string,
  made: Date,
  fill: (sink: BackupSink) => Promise<void>,
): Promise<number> {
  const draft = `${file}.${process.pid}.part`
  const gzip = createGzip({ level: 6 })
  const out = createWriteStream(draft, { mode: 0o600 })
  gzip.pipe(out)
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let current = ''
  const put = async (text: string): Promise<void> => {
    hash.update(text)
    if (!gzip.write(text)) await once(gzip, 'drain')
  }
  try {
    await fill({
      head: async (head) => put(`${JSON.stringify({ format, made: made.toISOString(), ...head })}\n`),
      rows: async (table, rows) => {
        if (table !== current) await put(`${JSON.stringify({ table })}\n`)
        current = table
        counts[table] = (counts[table] ?? 0) + rows.length
        await put(rows.map((row) => `${row}\n`).join(''))
      },
    })
    gzip.end(`${JSON.stringify({ end: true, rows: counts, sha256: hash.digest('hex') })}\n`)
    await finished(out)
    renameSync(draft, file)
  } catch (error) {
    gzip.destroy()
    out.destroy()
    rmSync(draft, { force: true })
    throw error
  }
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

const linesOf = (file: string): AsyncIterable<string> => {
  const gunzip = createGunzip()
  const input = createReadStream(file)
  input.on('error', (error) => gunzip.destroy(error))
  return createInterface({ input: input.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY })
}

const tableIn = (line: string): string | null => /^\{"table":"([a-z_]+)"\}$/.exec(line)?.[1] ?? null

function parsed<T>(schema: z.ZodType<T>, line: string, what: string): T {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    throw new BrokenBackup(what)
  }
}

/** Reads the whole file once: head, rows and checksum must be right. Nothing is written anywhere before this has passed. */
async function checkWhole(file: string): Promise<BackupHead> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let head: BackupHead | undefined
  let [table, last] = ['', '']
  const count = (line: string): void => {
    hash.update(`${line}\n`)
    const next = tableIn(line)
    if (next !== null) table = next
    else if (head) counts[table] = (counts[table] ?? 0) + 1
    head ??= parsed(headLine, line, 'The file is not a backup of this application.')
  }
  try {
    for await (const line of linesOf(file)) {
      if (last !== '') count(last)
      last = line
    }
  } catch (error) {
    if (error instanceof BrokenBackup) throw error
    throw new BrokenBackup(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const end = parsed(endLine, last, 'The backup is not whole: its last line is missing.')
  if (end.sha256 !== hash.digest('hex'))
    throw new BrokenBackup('The backup was changed or damaged: the checksum differs.')
  if (!head || Object.entries(end.rows).some(([name, rows]) => counts[name] !== rows))
    throw new BrokenBackup('The backup lacks rows.')
  return head
}

const rowsAtOnce = 2_000

/** Opens a backup that was checked as a whole. */
export async function openBackup(file: string): Promise<BackupSource> {
  const head = await checkWhole(file)
  async function* rows(): AsyncGenerator<{ table: string; rows: string[] }> {
    let [table, first] = ['', true]
    let part: string[] = []
    for await (const line of linesOf(file)) {
      const next = tableIn(line)
      const over = next !== null || line.startsWith('{"end":true')
      if (part.length > 0 && (over || part.length >= rowsAtOnce)) {
        yield { table, rows: part }
        part = []
      }
      if (next !== null) table = next
      else if (!over && !first) part.push(line)
      first = false
    }
  }
  return { head, rows }
}
