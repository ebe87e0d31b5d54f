import { createHash, createHmac } from 'node:crypto'

/** Days for which the answer link of a proposal opens. */
export const proposalLinkDays = 60

/**
 * Token of a person's answer link: 192 bits of HMAC-SHA256 over the proposal's id. Only its hash is stored, and still a letter can be
 * printed again: who has the database but not the secret of the house can neither make nor guess one.
 */
export const proposalToken = (secret: string, proposalId: string): string =>
  createHmac('sha256', secret).update(`proposal-link/1|${proposalId}`).digest().subarray(0, 24).toString('base64url')

/** What the database keeps of a token. */
export const hashProposalToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Address of the answer page: nothing but the token is in it. */
export const proposalUrlOf = (appUrl: string, secret: string, proposalId: string): string =>
  `${appUrl}/v/${proposalToken(secret, proposalId)}`
