import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a token opens: `page` is the page behind the button of a mail to an employer, `leave` the way out of mails. */
export type TokenUse = 'page' | 'leave'

const mac = (secret: string, use: TokenUse, id: string): Buffer =>
  createHmac('sha256', secret).update(`message/1|${use}|${id}`).digest().subarray(0, 24)

/**
 * Token of one message for one use: its id and 192 bits of HMAC-SHA256 over both. Nothing is stored, and who has the database but
 * not the secret of the house can make none.
 */
export const messageToken = (secret: string, use: TokenUse, id: string): string =>
  `${id}.${mac(secret, use, id).toString('base64url')}`

/** The message that a token names; null when the token was not made by this house for this use. */
export function messageOfToken(secret: string, use: TokenUse, token: string): string | null {
  const at = token.lastIndexOf('.')
  if (at < 1) return null
  const id = token.slice(0, at)
  const given = Buffer.from(token.slice(at + 1), 'base64url')
  const right = mac(secret, use, id)
  return given.length === right.length && timingSafeEqual(given, right) ? id : null
}
