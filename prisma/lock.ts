import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who holds a data directory. */
export interface LockHolder {
  pid: number
  since: string
  what: string
}

/** Thrown when another living process has the data directory open; the message names it. */
export class DataDirHeld extends Error {
  override name = 'DataDirHeld'
  readonly holder: LockHolder
  constructor(dir: string, holder: LockHolder) {
    super(
      `The data directory ${dir} is in use by process ${holder.pid} (${holder.what}, since ${holder.since}). ` +
        `Only one process may open the embedded database: stop that process first, or set DATABASE_URL to use a server.`,
    )
    this.holder = holder
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readHolder(file: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder
  } catch {
    return null
  }
}

/**
 * Takes the lock on the embedded database's directory and returns its release.
 * A lock left behind by a dead process is taken over; a living holder is an error that names it ({@link DataDirHeld}).
 */
export function lockDataDir(dir: string, what: string): () => void {
  mkdirSync(dir, { recursive: true })
  const file = join(dir, 'process.lock')
  for (let tries = 0; tries < 3; tries++) {
    try {
      const holder: LockHolder = { pid: process.pid, since: new Date().toISOString(), what }
      writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
      return () => {
        if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = readHolder(file)
      if (holder && holder.pid !== process.pid && isAlive(holder.pid)) throw new DataDirHeld(dir, holder)
      if (holder && holder.pid === process.pid) throw new DataDirHeld(dir, holder)
      if (existsSync(file)) rmSync(file, { force: true })
    }
  }
  throw new Error(`The lock file ${file} cannot be taken.`)
}
