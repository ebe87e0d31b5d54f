import { licenceClasses } from './vocabulary.ts'
import type { LicenceClass } from './vocabulary.ts'

/**
 * What a driving licence includes: § 6 Abs. 3 FeV, and what its holder must have had before (§ 9 FeV: C and D only with
 * B, the trailer classes only with the class of the vehicle).
 */
const includes: Readonly<Record<LicenceClass, readonly LicenceClass[]>> = {
  AM: [],
  A1: ['AM'],
  A2: ['A1', 'AM'],
  A: ['A2', 'A1', 'AM'],
  B: ['AM', 'L'],
  B96: ['B', 'AM', 'L'],
  BE: ['B96', 'B', 'AM', 'L'],
  C1: ['B', 'AM', 'L'],
  C1E: ['C1', 'BE', 'B96', 'B', 'AM', 'L'],
  C: ['C1', 'B', 'AM', 'L'],
  CE: ['C', 'C1E', 'C1', 'BE', 'B96', 'B', 'T', 'AM', 'L'],
  D1: ['B', 'AM', 'L'],
  D1E: ['D1', 'BE', 'B96', 'B', 'AM', 'L'],
  D: ['D1', 'B', 'AM', 'L'],
  DE: ['D', 'D1E', 'D1', 'BE', 'B96', 'B', 'AM', 'L'],
  L: [],
  T: ['AM', 'L'],
}

/** Trailers across lorries and buses (§ 6 Abs. 3 Nr. 6, 7, 10 FeV): who holds both of the left also holds the right. */
const together: readonly (readonly [LicenceClass, LicenceClass, LicenceClass])[] = [
  ['CE', 'D', 'DE'],
  ['CE', 'D1', 'D1E'],
  ['C1E', 'D1', 'D1E'],
  ['DE', 'C1', 'C1E'],
]

const bits = new Map(licenceClasses.map((licence, position) => [licence, 1 << position]))

/** The bit of a licence class in a mask. */
export function licenceBit(licence: LicenceClass): number {
  return bits.get(licence) ?? 0
}

/** The classes as they are written, as bits. */
export function licenceMask(licences: readonly LicenceClass[]): number {
  return licences.reduce((mask, licence) => mask | licenceBit(licence), 0)
}

/** All that a holder of these licences may drive, as bits. */
export function heldLicences(licences: readonly LicenceClass[]): number {
  let mask = licences.reduce((sum, licence) => sum | licenceBit(licence) | licenceMask(includes[licence]), 0)
  for (const [first, second, third] of together) {
    const both = licenceBit(first) | licenceBit(second)
    if ((mask & both) === both) mask |= licenceBit(third) | licenceMask(includes[third])
  }
  return mask
}

/** The classes in a mask, in the order of the law. */
export function licencesIn(mask: number): LicenceClass[] {
  return mask === 0 ? [] : licenceClasses.filter((_, position) => (mask & (1 << position)) !== 0)
}
