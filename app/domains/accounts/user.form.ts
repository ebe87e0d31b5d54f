import { z } from 'zod'
import { roles } from './permissions.ts'

/** An account as administrators write it. People of employers come by their firm's owner, not here. */
export const userForm = z.object({
  email: z
    .email()
    .max(200)
    .transform((email) => email.toLowerCase()),
  name: z.string().trim().min(1).max(120),
  role: z.enum(roles).exclude(['employer']),
  site: z.string().trim().max(60).optional().default(''),
  language: z.enum(['de', 'en']).default('de'),
})
export type UserForm = z.output<typeof userForm>

/** A key for the API as administrators ask for it: who it is for, what it may do, how long. */
export const apiTokenForm = z.object({
  name: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{1,59}$/u, 'name'),
  role: z.enum(roles).exclude(['employer']),
  days: z.coerce.number().int().min(1).max(730),
})
