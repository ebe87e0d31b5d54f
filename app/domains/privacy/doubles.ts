/** What is compared of a person to find the same one twice. */
export interface ComparedPerson {
  id: string
  firstName: string | null
  lastName: string | null
  birthYear: number | null
  email: string | null
  phone: string | null
}

/** Why two profiles may be one person's. */
export type DoubleReason = 'mail' | 'phone' | 'name'
export interface Double {
  a: string
  b: string
  reasons: DoubleReason[]
}

const plain = (word: string): string =>
  word
    .toUpperCase()
    .replaceAll('Ä', 'A')
    .replaceAll('Ö', 'O')
    .replaceAll('Ü', 'U')
    .replaceAll('ß', 'SS')
    .normalize('NFD')
    .replace(/[^A-Z]/g, '')

function codeOf(letter: string, before: string, after: string): string {
  if ('AEIJOUY'.includes(letter)) return '0'
  if (letter === 'H') return ''
  if (letter === 'B') return '1'
  if (letter === 'P') return after === 'H' ? '3' : '1'
  if (letter === 'D' || letter === 'T') return after !== '' && 'CSZ'.includes(after) ? '8' : '2'
  if ('FVW'.includes(letter)) return '3'
  if ('GKQ'.includes(letter)) return '4'
  if (letter === 'C') {
    if (before === '') return after !== '' && 'AHKLOQRUX'.includes(after) ? '4' : '8'
    return !'SZ'.includes(before) && after !== '' && 'AHKOQUX'.includes(after) ? '4' : '8'
  }
  if (letter === 'X') return before !== '' && 'CKQ'.includes(before) ? '8' : '48'
  if (letter === 'L') return '5'
  if (letter === 'M' || letter === 'N') return '6'
  return letter === 'R' ? '7' : '8'
}

/**
 * Sound of a German name as digits (Kölner Phonetik, Hans Joachim Postel, IBM-Nachrichten 19, 1969): Meier, Maier and Mayr are one. Empty for
 * a word without letters.
 */
export function soundOf(word: string): string {
  const letters = plain(word)
  const codes = [...letters].map((letter, at) => codeOf(letter, letters[at - 1] ?? '', letters[at + 1] ?? '')).join('')
  const single = codes.replace(/(\d)\1+/g, '$1')
  return single.slice(0, 1) + single.slice(1).replaceAll('0', '')
}

/** Digits of a number without the country's 49 or the leading zero; null where there are too few to tell somebody by. */
export function phoneKey(phone: string | null): string | null {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^(0049|49|0)/, '')
  return digits.length < 6 ? null : digits
}

function keysOf(person: ComparedPerson): [DoubleReason, string][] {
  const keys: [DoubleReason, string][] = []
  if (person.email) keys.push(['mail', person.email.toLowerCase()])
  const phone = phoneKey(person.phone)
  if (phone) keys.push(['phone', phone])
  const [first, last] = [soundOf(person.firstName ?? ''), soundOf(person.lastName ?? '')]
  if (person.birthYear !== null && first && last) keys.push(['name', `${person.birthYear} ${last} ${first}`])
  return keys
}

/**
 * Pairs of profiles that may be one person's: same mailbox, same number, or same year of birth and a name that sounds the same. Most reasons
 * first. A key that more than `crowd` people share (a hostel's phone) says nothing and is left out.
 */
export function doublesOf(people: readonly ComparedPerson[], most = 50, crowd = 5): Double[] {
  const groups = new Map<string, { reason: DoubleReason; ids: string[] }>()
  for (const person of people) {
    for (const [reason, key] of keysOf(person)) {
      const group = groups.get(`${reason} ${key}`) ?? { reason, ids: [] }
      group.ids.push(person.id)
      groups.set(`${reason} ${key}`, group)
    }
  }
  const pairs = new Map<string, Double>()
  for (const { reason, ids } of groups.values()) {
    if (ids.length < 2 || ids.length > crowd) continue
    const sorted = [...new Set(ids)].sort()
    for (const [at, a] of sorted.entries()) {
      for (const b of sorted.slice(at + 1)) {
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, reasons: [] }
        pair.reasons.push(reason)
        pairs.set(`${a} ${b}`, pair)
      }
    }
  }
  return [...pairs.values()]
    .sort((x, y) => y.reasons.length - x.reasons.length || x.a.localeCompare(y.a) || x.b.localeCompare(y.b))
    .slice(0, most)
}
