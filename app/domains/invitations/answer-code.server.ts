import { createHmac } from 'node:crypto'
import type { LinkKey } from '../messages/outbox.ts'

/** Crockford's base 32: without I, L, O and U, which are taken for 1, 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * Code of an answer link on a letter: eight characters, 40 bits of HMAC-SHA256 over the invitation and the version of its link.
 * What is too short against guessing offline is kept only as a hash under the secret of the house, and tries are counted.
 */
export function answerCode(secret: string, { invitationId, linkVersion }: LinkKey): string {
  const mac = createHmac('sha256', secret).update(`answer-code/1|${invitationId}|${linkVersion}`).digest()
  let bits = mac.readUIntBE(0, 5)
  let code = ''
  for (let n = 0; n < 8; n++) {
    code = alphabet.charAt(bits % 32) + code
    bits = Math.floor(bits / 32)
  }
  return code
}

/** A code as it was typed, in its one spelling; null when it cannot be one. */
export function spelledCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s–-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return code.length === 8 && [...code].every((char) => alphabet.includes(char)) ? code : null
}

/** Two groups of four, as the letter prints it. */
export const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** What the database keeps of a code: nothing to try codes against without the secret of the house. */
export const hashAnswerCode = (secret: string, code: string): string =>
  createHmac('sha256', secret).update(`answer-code-kept/1|${code}`).digest('hex')
