/** What a mail says, before it takes a form: plain text and HTML are made from the same document. */
export interface MailDocument {
  language: string
  direction: 'ltr' | 'rtl'
  subject: string
  /** First line that mail programs show beside the subject. */
  preview: string
  blocks: readonly Block[]
}

/** All strings are plain text: whatever stands in them is escaped where it becomes HTML. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: 'button'; label: string; url: string; hint: string }
  | { kind: 'notice'; title: string; text: string }
  | { kind: 'signature'; lines: readonly string[] }
