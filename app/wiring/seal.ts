import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Seals texts for the database and opens them again. */
export interface Seal {
  seal(text: string): string
  /** The text; throws when it was changed or sealed with another key or for another purpose. */
  open(sealed: string): string
}

/**
 * AES-256-GCM under a key of its own for each `purpose`, derived from the house's secret (HKDF, RFC 5869), so that a copy of the
 * database alone tells nothing. Form: `1.` + base64url of nonce (12 bytes), tag (16 bytes) and text.
 */
export function sealFor(secret: string, purpose: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, 'joint-employer-service', purpose, 32))
  return {
    seal: (text) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open: (sealed) => {
      if (!sealed.startsWith('1.')) throw new Error('Sealed in an unknown form')
      const bytes = Buffer.from(sealed.slice(2), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}
