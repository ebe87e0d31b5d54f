import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import type { ConsentWay } from './consent-ways.ts'
import { linkDays } from './short-profile.ts'
import type { ShortProfile } from './short-profile.ts'

export interface SendProfile {
  candidateId: string
  employerId: string
  consent: ConsentWay
  /** Day on which the person agreed. */
  consentOn: string
  sentBy: string
}

export interface SendProfilePorts {
  now: Date
  today: string
  /** The profile as five people share it now; null when they do not. */
  profile(candidateId: string): Promise<ShortProfile | null>
  employerExists(id: string): Promise<boolean>
  /** A sending to this firm whose link still opens. */
  openSending(candidateId: string, employerId: string): Promise<string | null>
  /** A new random token and what the database keeps of it. */
  token(): { token: string; hash: string }
  insert(row: SendProfile & { shown: ShortProfile; tokenHash: string; expiresAt: Date }): Promise<string>
}

/** Sends the anonymous short profile to one firm, on a consent that is kept with the sending. The token is told once. */
export async function sendProfile(
  ports: SendProfilePorts,
  input: SendProfile,
): Promise<Result<{ id: string; token: string }, 'too_rare' | 'no_employer' | 'open' | 'consent_day'>> {
  if (!(await ports.employerExists(input.employerId))) return refused('no_employer')
  if (input.consentOn > ports.today) return refused('consent_day')
  if (await ports.openSending(input.candidateId, input.employerId)) return refused('open')
  const shown = await ports.profile(input.candidateId)
  if (!shown) return refused('too_rare')
  const { token, hash } = ports.token()
  const expiresAt = new Date(ports.now.getTime() + linkDays * 86_400_000)
  return ok({ id: await ports.insert({ ...input, shown, tokenHash: hash, expiresAt }), token })
}
