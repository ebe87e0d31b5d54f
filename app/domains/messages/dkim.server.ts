import DKIM from 'nodemailer/lib/dkim'

/** Key of the house's domain: the public part stands in DNS under `SELECTOR._domainkey.DOMAIN`. `key` is PEM. */
export interface DkimKey {
  domain: string
  selector: string
  key: string
}

/** Fields that the signature covers: those a reader sees, and both of the one-click way out (RFC 8058, section 4). */
const signed =
  'from:reply-to:to:subject:date:message-id:mime-version:content-type:list-unsubscribe:list-unsubscribe-post:auto-submitted'

/** Signs mails (RFC 6376, rsa-sha256, relaxed). Faults of the key come out at the first mail. */
export function dkimSigner({ domain, selector, key }: DkimKey): (raw: Uint8Array) => Promise<Uint8Array> {
  const dkim = new DKIM({ domainName: domain, keySelector: selector, privateKey: key, headerFieldNames: signed })
  return (raw) =>
    new Promise((resolve, reject) => {
      const parts: Buffer[] = []
      const stream = dkim.sign(Buffer.from(raw))
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(parts)))
    })
}
