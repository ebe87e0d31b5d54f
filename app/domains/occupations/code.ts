/** Code of KldB 2010: one digit is an area, two a main group, three a group, four a sub-group, five a class. */
export type OccupationCode = string

/** Requirement level (Anforderungsniveau): 1 Helfer, 2 Fachkraft, 3 Spezialist, 4 Experte. */
export type RequirementLevel = 1 | 2 | 3 | 4

export type CodeDepth = 'area' | 'main_group' | 'group' | 'sub_group' | 'class'

const depths: readonly CodeDepth[] = ['area', 'main_group', 'group', 'sub_group', 'class']

export type CodeResult = { ok: true; code: OccupationCode } | { ok: false; reason: 'empty' | 'not_digits' | 'too_long' }

/**
 * Reads a code as people write it: "51312", "B 51312", "B51312-100" (the employment agency's eight digits),
 * "513 12". Whether the class exists is a question for the tree.
 */
export function parseCode(text: string): CodeResult {
  const written = text.trim().replace(/^B\s*/i, '')
  const [head = ''] = written.split('-')
  const code = head.replace(/[\s.]/g, '')
  if (code === '') return { ok: false, reason: 'empty' }
  if (!/^\d+$/.test(code)) return { ok: false, reason: 'not_digits' }
  if (code.length > 5) return { ok: false, reason: 'too_long' }
  return { ok: true, code }
}

/** Depth of a code of one to five digits. */
export function depthOf(code: OccupationCode): CodeDepth {
  const depth = depths[code.length - 1]
  if (!depth) throw new Error(`Not a KldB code: ${code}`)
  return depth
}

/** True for five digits whose last one names a requirement level. */
export function isClassCode(code: string): boolean {
  return /^\d{4}[1-4]$/.test(code)
}

/** The fifth digit of a class; `undefined` above the class, where it is not decided. */
export function requirementLevel(code: OccupationCode): RequirementLevel | undefined {
  if (!isClassCode(code)) return undefined
  return Number(code[4]) as RequirementLevel
}

/** The code one step up the tree; `undefined` for an area. */
export function parentCode(code: OccupationCode): OccupationCode | undefined {
  return code.length > 1 ? code.slice(0, -1) : undefined
}

/** The code with everything above it, area first: 51312 → 5, 51, 513, 5131, 51312. */
export function codePath(code: OccupationCode): OccupationCode[] {
  return Array.from(code, (_, at) => code.slice(0, at + 1))
}

/** True when `code` is `branch` or lies below it: the filter at any level of the tree. */
export function isWithin(code: OccupationCode, branch: OccupationCode): boolean {
  return code.startsWith(branch)
}

/** Number of leading digits that two codes share, 0 to 5. */
export function sharedDigits(a: OccupationCode, b: OccupationCode): number {
  let shared = 0
  while (shared < 5 && shared < a.length && a[shared] === b[shared]) shared += 1
  return shared
}
