import type { CustomerLanguage, Direction } from '../../lib/languages.ts'
import type { LegalNotice } from './legal-notice.ts'

/** What a mail says, before it takes a form: plain text and HTML are made from the same document. */
export interface MailDocument {
  language: CustomerLanguage
  direction: Direction
  subject: string
  /** First line that mail programs show beside the subject. */
  preview: string
  blocks: readonly Block[]
}

/** A line of facts. `entered`: as the house wrote it (German, names, addresses), not in the language of the mail. */
export interface FactRow {
  label: string
  value: string
  entered: boolean
}

/** All strings are plain text: whatever stands in them is escaped where it becomes HTML. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; rows: readonly FactRow[] }
  | { kind: 'button'; label: string; url: string; hint: string }
  /** Code for the door: `code` to read out, `qr` what its picture says. */
  | { kind: 'code'; title: string; hint: string; code: string; qr: string }
  /** The German text of the law's notice; in another language what binds stands before it and what it means behind it. */
  | ({ kind: 'notice'; title: string } & LegalNotice)
  | { kind: 'signature'; lines: readonly string[] }
