import { z } from 'zod'
import { reportMailbox } from '../domains/messages/report-mailbox.ts'

const flag = z.enum(['on', 'off'])

/** Environment of the process, as interfaces.md of the house names it. Secrets have no defaults. */
export const envSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    APP_URL: z.url({ protocol: /^https?$/ }).optional(),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
      .optional(),
    MEILISEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
    MEILISEARCH_API_KEY: z.string().min(1).optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
      .optional(),
    IMAP_URL: z
      .string()
      .refine(
        (url) => reportMailbox(url) !== null,
        'must be imaps://user:password@host:port/FOLDER (or imap://, which asks for STARTTLS), special characters percent-encoded',
      )
      .optional(),
    MAIL_FROM: z.string().min(3).default('Arbeitgeber-Service <arbeitgeberservice@example.org>'),
    DKIM_DOMAIN: z.string().min(3).optional(),
    DKIM_SELECTOR: z.string().min(1).optional(),
    DKIM_KEY_FILE: z.string().min(1).optional(),
    SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    SESSION_SECRET_BEFORE: z.string().min(1).optional(),
    BOOTSTRAP_API_TOKEN: z.string().min(8, 'must have at least 8 characters').optional(),
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    API_CALLS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(600),
    WORKERS: flag.default('on'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  })
  .superRefine((env, ctx) => {
    if (env.DATABASE_URL && !env.SESSION_SECRET) {
      ctx.addIssue({ code: 'custom', path: ['SESSION_SECRET'], message: 'is required with DATABASE_URL' })
    }
    if (env.SMTP_URL && !env.APP_URL) {
      ctx.addIssue({ code: 'custom', path: ['APP_URL'], message: 'is required with SMTP_URL: mails carry links' })
    }
    const dkim = [env.DKIM_DOMAIN, env.DKIM_SELECTOR, env.DKIM_KEY_FILE].filter(Boolean).length
    if (dkim > 0 && dkim < 3) {
      ctx.addIssue({
        code: 'custom',
        path: ['DKIM_DOMAIN'],
        message: 'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE go together',
      })
    }
    const oidc = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter(Boolean).length
    if (oidc > 0 && oidc < 3) {
      ctx.addIssue({
        code: 'custom',
        path: ['OIDC_ISSUER'],
        message: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together',
      })
    }
  })

export type Env = z.infer<typeof envSchema>

/** Checks the environment once; all faults come in one message, each with the name of its variable. Empty values count as missing. */
export function parseEnv(
  source: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; message: string } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = envSchema.safeParse(given)
  if (parsed.success) return { ok: true, env: parsed.data }
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  return { ok: false, message: `The environment is not complete:\n${lines.join('\n')}` }
}
