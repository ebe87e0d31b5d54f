import { createHash, createHmac } from 'node:crypto'

/**
 * Token of a host's link: 192 bits of HMAC-SHA256 over the link's id and version, base64url. The database keeps only its hash, so that
 * nobody who reads it can open a list; the house can show the link again. A new version makes every older one void.
 */
export const hostToken = (secret: string, id: string, version: number): string =>
  createHmac('sha256', secret).update(`host-link/1|${id}|${version}`).digest().subarray(0, 24).toString('base64url')

export const hashHostToken = (token: string): string => createHash('sha256').update(token).digest('hex')
