import { randomBytes } from 'node:crypto'
import { generateSecret, generateURI, verifySync } from 'otplib'
import { hashToken } from './account-token.server.ts'

/** A new shared secret for an app of one-time codes (base 32, 160 bits). */
export const newSecret = (): string => generateSecret()

/** What an app of one-time codes reads from the picture. */
export const secretAddress = (house: string, email: string, secret: string): string =>
  generateURI({ issuer: house, label: email, secret })

/**
 * The time step (30 seconds since 1970) whose code this is, or null: the current one or the one before (RFC 6238 5.2), and only
 * after `lastStep`, so that a code that was read over a shoulder is worth nothing.
 */
export function stepOfCode(secret: string, code: string, lastStep: number, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const result = verifySync({ secret, token: code, epoch, epochTolerance: [30, 0], afterTimeStep: lastStep })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}

const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/** Ten recovery codes of ten characters (49 bits each) in two groups, free of signs that look alike. */
export function newRecoveryCodes(): string[] {
  const letter = () => {
    for (;;) {
      const byte = randomBytes(1)[0] ?? 255
      if (byte < 240) return alphabet.charAt(byte % 30)
    }
  }
  const group = () => Array.from({ length: 5 }, letter).join('')
  return Array.from({ length: 10 }, () => `${group()}-${group()}`)
}

/** Hash of a recovery code as typed: spaces, hyphens and capitals make no difference. */
export const recoveryHash = (userId: string, typed: string): string =>
  hashToken(`${userId}:${typed.toLowerCase().replace(/[^0-9a-z]/g, '')}`)
