/** Why a new password is refused. */
export type PasswordFault = 'too_short' | 'too_long' | 'about_you' | 'common' | 'same'

/** Fewest and most characters of a password (NIST SP 800-63B: length over composition; BSI ORP.4). */
export const passwordLength = { least: 12, most: 200 } as const

/** Beginnings of passwords that guessing lists try first, in small letters; compared after digits and signs at the end are cut off. */
const common = [
  'password',
  'passwort',
  'passwort123',
  'kennwort',
  'geheim',
  'administrator',
  'arbeitgeberservice',
  'jobcenter',
  'arbeitsagentur',
  'qwertzuiop',
  'qwertyuiop',
  'willkommen',
  'welcome',
  'letmein',
  'sommer',
  'winter',
  'herbst',
  'fruehling',
  'frühling',
]

/** Letters and digits only, small, digits at the end cut off: what a guesser sees of `Sommer-2026!`. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\d+$/, '')

const steps = '01234567890123456789abcdefghijklmnopqrstuvwxyzabcdqwertzuiopqwertyuiopasdfghjklyxcvbnm'

/** Whether a text is one character, a short piece again and again, or a run of keys. */
function monotonous(text: string): boolean {
  const small = text.toLowerCase()
  if (/^(.{1,4})\1+.{0,3}$/su.test(small)) return true
  return steps.includes(small) || steps.includes([...small].reverse().join(''))
}

/**
 * Faults of a new password, most telling first; an empty list is a good one. No rule asks for kinds of characters, for they make
 * passwords worse (NIST SP 800-63B 5.1.1.2). `about` are the account's address and name.
 */
export function passwordFaults(password: string, about: readonly string[]): PasswordFault[] {
  const faults: PasswordFault[] = []
  const length = [...password].length
  if (length < passwordLength.least) faults.push('too_short')
  if (length > passwordLength.most) faults.push('too_long')
  const core = bare(password)
  const own = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4)
  const rest = own.reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase())
  if (own.length > 0 && rest.length < password.length && [...rest].length < 8) faults.push('about_you')
  if (common.some((word) => core === word || (core.startsWith(word) && core.length - word.length < 4)))
    faults.push('common')
  else if (monotonous(password)) faults.push('common')
  return faults
}
