import { createHmac } from 'node:crypto'

/** What the server prints at its first start and the set-up page asks for: only who runs the server may set the house up. */
export const firstStartCode = (secret: string): string =>
  createHmac('sha256', secret).update('first start').digest('hex').slice(0, 12)
