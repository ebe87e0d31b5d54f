/** What a delivery report (Zustellbericht, RFC 3464) says about one recipient. */
export interface RecipientReport {
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`. */
  action: string
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  status: string | null
  /** Small letters. */
  recipient: string | null
  diagnostic: string | null
}

/** Reads the fields of a `message/delivery-status` part: the first group is about the message, each further one about a recipient. */
export function recipientReports(text: string): RecipientReport[] {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .trim()
    .split(/\n\s*\n/)
    .map((group) => new Map(group.split('\n').map((line) => fieldOf(line))))
    .filter((fields) => fields.has('action'))
    .map((fields) => ({
      action: (fields.get('action') ?? '').toLowerCase(),
      status: /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null,
      recipient: addressOf(fields.get('final-recipient')) ?? addressOf(fields.get('original-recipient')),
      diagnostic: fields.get('diagnostic-code') ?? null,
    }))
}

function fieldOf(line: string): [string, string] {
  const at = line.indexOf(':')
  return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]
}

/** `rfc822; Anna@example.org` → `anna@example.org`. */
function addressOf(field: string | undefined): string | null {
  const address = field?.split(';').at(-1)?.trim().replace(/^<|>$/g, '').toLowerCase()
  return address ? address : null
}

export type ReportKind = 'permanent' | 'transient' | 'delivered' | 'unknown'

/** What a recipient's report means: failed with 5.x.x is final, delayed or 4.x.x is only noted (RFC 3464, 2.3.3). */
export function kindOfReport({ action, status }: Pick<RecipientReport, 'action' | 'status'>): ReportKind {
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') return 'delivered'
  if (action === 'delayed' || status?.startsWith('4')) return 'transient'
  return action === 'failed' && status?.startsWith('5') ? 'permanent' : 'unknown'
}
