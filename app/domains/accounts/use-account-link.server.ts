import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { isOpen } from './account-link.ts'
import type { AccountLink } from './account-link.ts'

export interface UseLinkPorts {
  link(): Promise<AccountLink | null>
  account(email: string): Promise<{ id: string; active: boolean; role: string; employerId: string | null } | null>
  /** False when somebody else was quicker. */
  claim(id: string): Promise<boolean>
  openColleague(account: { id: string | null; email: string; name: string; employerId: string }): Promise<string>
  /** Makes the other links of the address void. */
  voidOthers(email: string): Promise<void>
  openSession(userId: string): Promise<string>
  now(): Date
}

/**
 * Uses a link from a mail: signs in, or makes the account of an invited colleague first. `gone`: unknown, used, withdrawn, too old, a
 * person's, or the account is closed; `other_account`: the invited address belongs to an account of the staff or of another firm.
 */
export async function useAccountLink(
  ports: UseLinkPorts,
): Promise<Result<{ token: string }, 'gone' | 'other_account'>> {
  const link = await ports.link()
  if (!link || link.kind === 'customer' || !isOpen(link, ports.now())) return refused('gone')
  const account = await ports.account(link.email)
  if (link.kind === 'sign_in' && !account?.active) return refused('gone')
  const { employerId } = link
  if (employerId !== null && account && (account.role !== 'employer' || account.employerId !== employerId))
    return refused('other_account')
  if (!(await ports.claim(link.id))) return refused('gone')
  const userId =
    account?.active || employerId === null
      ? (account?.id ?? '')
      : await ports.openColleague({
          id: account?.id ?? null,
          email: link.email,
          name: link.name ?? link.email,
          employerId,
        })
  await ports.voidOthers(link.email)
  return ok({ token: await ports.openSession(userId) })
}
