import { createHash, createHmac } from 'node:crypto'
import type { LinkKey } from '../messages/outbox.ts'

/**
 * Token of an answer link: 192 bits of HMAC-SHA256 over the invitation's id and the version of its link, base64url. Only its hash is
 * stored, and still a mail can be made again: who has the database but not the secret of the house can neither make nor guess one.
 * A new version makes every older link void.
 */
export function answerToken(secret: string, { invitationId, linkVersion }: LinkKey): string {
  const mac = createHmac('sha256', secret).update(`answer-link/1|${invitationId}|${linkVersion}`).digest()
  return mac.subarray(0, 24).toString('base64url')
}

/** What the database keeps of a token. */
export const hashAnswerToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Address of the answer page: nothing but the token is in it. */
export const answerUrlOf = (appUrl: string, secret: string, key: LinkKey): string =>
  `${appUrl}/a/${answerToken(secret, key)}`
