import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { UsageError } from './options.ts'

/** Writes a file whole or not at all: under another name first, then in place of the old one. Readable by its owner only. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.part`
  try {
    writeFileSync(draft, content, { mode: 0o600 })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
