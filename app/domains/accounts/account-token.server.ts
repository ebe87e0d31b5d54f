import { createHash, createHmac } from 'node:crypto'

/**
 * Token of a link to an account: 256 bits of HMAC-SHA256 over the link's id. Only its hash is stored, and still the mail can be made
 * again when it is sent: who has the database but not the secret of the house can neither make nor guess one.
 */
export const accountToken = (secret: string, linkId: string): string =>
  createHmac('sha256', secret).update(`account-link/1|${linkId}`).digest('base64url')

/** What the database keeps of a token of 256 random bits. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
