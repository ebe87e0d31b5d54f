import { z } from 'zod'
import { customerLanguages } from '../../lib/languages.ts'
import { legalsOf } from './message-template.ts'
import type { TemplateFault, TemplateKey } from './message-template.ts'
import { purposes } from './message.ts'
import { templateTexts } from './templates.texts.ts'

/** Kinds of events for which a template can be made; `any` first. */
export const templateKinds = ['any', 'application_day', 'temp_agency_session', 'job_fair'] as const

const keyForm = z
  .object({
    purpose: z.enum(purposes),
    legal: z.enum(['voluntary', 'obligation', 'any']),
    kind: z.enum(templateKinds),
    language: z.enum(customerLanguages),
  })
  .refine(({ purpose, legal }) => legalsOf(purpose).includes(legal))

/** What an address names; null when there is no such template. */
export function readTemplateKey(params: Readonly<Record<string, string | undefined>>): TemplateKey | null {
  const parsed = keyForm.safeParse(params)
  return parsed.success ? parsed.data : null
}

/** Address of a template's page. */
export const templatePath = ({ purpose, legal, kind, language }: TemplateKey): string =>
  `/templates/${purpose}/${legal}/${kind}/${language}`

/** What is sent when a template is saved, looked at or led back. `after`: newest version that the writer saw. */
export const templateForm = z.object({
  intent: z.enum(['save', 'preview', 'default']),
  subject: z.string().default(''),
  body: z
    .string()
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n')),
  after: z.coerce.number().int().min(0),
  event: z.string().default(''),
  person: z.string().default(''),
})

/** A fault in words, with its place. */
export function faultInWords({ field, line, column, reason, name }: TemplateFault, language: 'de' | 'en'): string {
  const t = templateTexts[language]
  const what = t.faults[reason](name)
  return field === 'body' && reason !== 'missing' && reason !== 'too_long'
    ? `${t.place(line, column)}: ${what}`
    : reason !== 'missing' && reason !== 'too_long' && reason !== 'empty'
      ? `${t.column(column)}: ${what}`
      : what
}

/** What a preview is asked for in an address. */
export const previewQuery = z.object({
  person: z.string().catch(''),
  q: z.string().catch(''),
  purpose: z.enum(purposes).catch('invitation'),
  legal: z.enum(['voluntary', 'obligation']).catch('voluntary'),
})
