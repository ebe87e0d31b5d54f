const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new id: 8 characters of time (milliseconds, sortable) and 12 random ones (60 bits), Crockford's base 32 in small letters.
 * `random` gives integers from 0 to 31.
 */
export function makeId(millis: number, random: () => number): string {
  let time = ''
  for (let rest = Math.floor(millis / 8), n = 0; n < 8; n++, rest = Math.floor(rest / 32)) {
    time = alphabet.charAt(rest % 32) + time
  }
  let tail = ''
  for (let n = 0; n < 12; n++) tail += alphabet.charAt(random() & 31)
  return time + tail
}

/** A new id of now. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  let at = 0
  return makeId(Date.now(), () => bytes[at++] ?? 0)
}
