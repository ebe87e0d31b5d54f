import { createHmac, timingSafeEqual } from 'node:crypto'

const mac = (secret: string, eventId: string): Buffer =>
  createHmac('sha256', secret).update(`screen/1|${eventId}`).digest().subarray(0, 16)

/** Address part of the board for the hall: the event and 128 bits that only the house can make. */
export const screenToken = (secret: string, eventId: string): string =>
  `${eventId}~${mac(secret, eventId).toString('base64url')}`

/** The event behind such an address; null when the house did not make it. */
export function eventOfScreen(secret: string, token: string): string | null {
  const [eventId = '', given = ''] = token.split('~')
  const [right, said] = [mac(secret, eventId), Buffer.from(given, 'base64url')]
  return said.length === right.length && timingSafeEqual(right, said) ? eventId : null
}
