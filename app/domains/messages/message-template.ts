import type { CustomerLanguage } from '../../lib/languages.ts'
import { asksNothing, isAppeal } from './message.ts'
import type { Purpose } from './message.ts'

/**
 * Template (Vorlage) of the house: subject and body for a purpose, a legal character, a kind of event and a language. Plain text with
 * placeholders `{{name}}`, a heading as `# …`, lists as lines `- …`, paragraphs apart by an empty line. Nothing else is markup.
 */
export interface MessageTemplate {
  subject: string
  body: string
}

/** What a template is for. `any`: purposes that do not differ by legal character; every kind of event. */
export interface TemplateKey {
  purpose: Purpose
  legal: 'voluntary' | 'obligation' | 'any'
  kind: 'application_day' | 'temp_agency_session' | 'job_fair' | 'any'
  language: CustomerLanguage
}

/** Placeholders inside a sentence. */
export const inlineNames = [
  'anrede',
  'name',
  'titel',
  'tag',
  'uhrzeit',
  'ort',
  'betriebe',
  'frist',
  'kontakt',
  'haus',
  'einzelheiten',
] as const
/** Placeholders that stand alone in their line and become a part of the message. */
export const blockNames = ['angaben', 'antwort', 'hinweis', 'kalender', 'unterschrift'] as const
export type InlineName = (typeof inlineNames)[number]
export type BlockName = (typeof blockNames)[number]

const subjectNames: readonly string[] = ['titel', 'tag', 'uhrzeit', 'ort', 'haus']
/** A paragraph goes when one of these has no value: "Ask …" without anybody to ask says nothing. */
const droppable: readonly string[] = ['ort', 'betriebe', 'frist', 'kontakt']

const isInline = (name: string): name is InlineName => inlineNames.some((one) => one === name)
const isBlock = (name: string): name is BlockName => blockNames.some((one) => one === name)

/** Purposes whose text says whether coming is voluntary or an obligation: each has two templates. */
export const hasLegalCharacter = (purpose: Purpose): boolean => isAppeal(purpose) || purpose === 'appointment'

/** Legal characters for which a purpose has a template. */
export const legalsOf = (purpose: Purpose): readonly TemplateKey['legal'][] =>
  hasLegalCharacter(purpose) ? ['voluntary', 'obligation'] : ['any']

/** Placeholders that the body of a template must have, in the order in which they usually stand. */
export function requiredNames({ purpose, legal }: Pick<TemplateKey, 'purpose' | 'legal'>): (InlineName | BlockName)[] {
  const changes: readonly Purpose[] = ['offer', 'change', 'waiting', 'cancellation', 'timetable']
  return [
    ...(changes.includes(purpose) ? (['einzelheiten'] as const) : []),
    'angaben',
    ...(asksNothing(purpose) ? [] : (['antwort'] as const)),
    ...(isAppeal(purpose) || legal === 'obligation' ? (['hinweis'] as const) : []),
    'unterschrift',
  ]
}

/** What is wrong with a template, with its place: line and column from 1. */
export interface TemplateFault {
  field: 'subject' | 'body'
  line: number
  column: number
  /**
   * `unknown` placeholder · `malformed` braces · `not_here` in a subject · `alone`: a part shares its line · `missing` · `empty` ·
   * `too_long` · `tells`: the subject of an obligation names the event, and a lock screen shows it.
   */
  reason: 'unknown' | 'malformed' | 'not_here' | 'alone' | 'missing' | 'empty' | 'too_long' | 'tells'
  /** The placeholder, or what stands in its place. */
  name: string
}

const longest = { subject: 200, body: 10_000 } as const
const placeholder = /\{\{\s*([^{}\s]*)\s*\}\}/g

function faultsOfLine(field: 'subject' | 'body', text: string, line: number, legal: TemplateKey['legal']) {
  const faults: TemplateFault[] = []
  const found = (at: number, reason: TemplateFault['reason'], name: string) =>
    faults.push({ field, line, column: at + 1, reason, name })
  for (const match of text.matchAll(placeholder)) {
    const name = match[1] ?? ''
    if (!isInline(name) && !isBlock(name)) found(match.index, 'unknown', name)
    else if (field === 'subject' && !subjectNames.includes(name)) found(match.index, 'not_here', name)
    else if (field === 'subject' && legal === 'obligation' && name === 'titel') found(match.index, 'tells', name)
    else if (isBlock(name) && text.trim() !== match[0]) found(match.index, 'alone', name)
  }
  const rest = text.replace(placeholder, (all) => ' '.repeat(all.length))
  for (const match of rest.matchAll(/\{\{|\}\}/g))
    found(match.index, 'malformed', text.slice(match.index, match.index + 20))
  return faults
}

/** Everything that keeps a template from being saved, by place. None: it can be sent. */
export function templateFaults(
  { subject, body }: MessageTemplate,
  key: Pick<TemplateKey, 'purpose' | 'legal'>,
): TemplateFault[] {
  const lines = body.split('\n')
  const whole = (
    field: 'subject' | 'body',
    reason: TemplateFault['reason'],
    name: string,
    line = 1,
  ): TemplateFault => ({
    field,
    line,
    column: 1,
    reason,
    name,
  })
  const used = new Set([...body.matchAll(placeholder)].map(([, name]) => name))
  return [
    ...(subject.trim() === '' ? [whole('subject', 'empty', '')] : []),
    ...(subject.length > longest.subject ? [whole('subject', 'too_long', String(longest.subject))] : []),
    ...faultsOfLine('subject', subject, 1, key.legal),
    ...lines.flatMap((line, index) => faultsOfLine('body', line, index + 1, key.legal)),
    ...(body.length > longest.body ? [whole('body', 'too_long', String(longest.body))] : []),
    ...requiredNames(key).flatMap((name) => (used.has(name) ? [] : [whole('body', 'missing', name, lines.length)])),
  ]
}

/** A template taken apart: what a message is built of, before any value is in it. */
export type TemplatePart =
  | { kind: 'heading' | 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'block'; name: BlockName }

/** Takes a body apart, line by line; an unknown placeholder stays as it is written. */
export function templateParts(body: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  let open: TemplatePart | null = null
  for (const line of body.replace(/\r\n?/g, '\n').split('\n')) {
    const text = line.trim()
    const block = /^\{\{\s*([^{}\s]*)\s*\}\}$/.exec(text)?.[1] ?? ''
    if (text === '') open = null
    else if (isBlock(block)) {
      parts.push({ kind: 'block', name: block })
      open = null
    } else if (text.startsWith('# ')) {
      parts.push({ kind: 'heading', text: text.slice(2).trim() })
      open = null
    } else if (text.startsWith('- ')) {
      if (open?.kind === 'list') open.items.push(text.slice(2))
      else parts.push((open = { kind: 'list', items: [text.slice(2)] }))
    } else if (open?.kind === 'paragraph') open.text += `\n${text}`
    else parts.push((open = { kind: 'paragraph', text }))
  }
  return parts
}

/** A sentence with its values; null when it would say nothing, because what it is about is not known. */
export function filled(text: string, values: Readonly<Record<InlineName, string>>): string | null {
  const names = [...text.matchAll(placeholder)].map(([, name = '']) => name)
  if (names.some((name) => droppable.includes(name) && isInline(name) && values[name] === '')) return null
  const said = text.replace(placeholder, (all, name: string) => (isInline(name) ? values[name] : all))
  return said.replace(/[ \t]+(?=\n|$)/g, '').trim()
}
