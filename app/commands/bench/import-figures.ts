import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timed } from './figures.ts'
import type { BenchLine } from './figures.ts'
import { randomStock } from './random-stock.ts'

const real = '../shared/reference/vacancies/vacancies-ba.jsonl'

/** Runs the import as a person does, into an empty embedded database. */
async function importInto(dataDir: string, file: string, more: string[]): Promise<number> {
  return timed(async () => {
    const { DATABASE_URL: _, ...env } = process.env
    const child = spawn(process.execPath, ['app/commands/import.ts', 'vacancies', file, '--skip-bad', ...more], {
      env: { ...env, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2_000)))
    const code = await new Promise<number | null>((done) => child.once('close', done))
    if (code !== 0 && !said.includes('rows read')) throw new Error(`The import ended with ${code}:\n${said}`)
  })
}

/** A file of vacancies in the exchange format, made from the random stock. */
function generatedFile(folder: string, rows: number): string {
  const file = join(folder, 'vacancies.json')
  const vacancies = randomStock(rows, 0).vacancies.map((vacancy, at) => ({
    id: vacancy.id,
    title: `Stelle ${at + 1}`,
    kind: vacancy.kind,
    occupation: vacancy.occupation,
    employer: { id: `E${at % 600}`, name: `Betrieb ${at % 600}`, kind: 'company' },
    location: vacancy.location,
    workingTimes: vacancy.workingTimes,
    weeklyHours: vacancy.weeklyHours,
    published: vacancy.published,
  }))
  writeFileSync(file, JSON.stringify(vacancies))
  return file
}

/** Seconds of importing vacancies, start of the process and opening of a new database included. */
export async function benchImport(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
  try {
    const file = generatedFile(folder, 8_000)
    const made = await importInto(join(folder, 'made'), file, [])
    const lines: BenchLine[] = [{ what: '8,000 made vacancies', value: made / 1000, unit: 's', goal: 60 }]
    if (!existsSync(real)) return lines
    const taken = await importInto(join(folder, 'real'), real, ['--format', 'ba-jobsuche'])
    return [...lines, { what: '8,153 real vacancies', value: taken / 1000, unit: 's', goal: 60 }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
