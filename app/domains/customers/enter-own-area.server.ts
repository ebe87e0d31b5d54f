import type { Result } from '../../lib/result.ts'
import { ok, refused } from '../../lib/result.ts'
import { isOpen } from '../accounts/account-link.ts'
import type { AccountLink } from '../accounts/account-link.ts'
import { personMeant } from './customer-entry.ts'
import type { EntryWay, PossiblePerson } from './customer-entry.ts'

export interface EnterPorts {
  openSession(candidateId: string, way: EntryWay): Promise<string>
}

export interface EnterByLinkPorts extends EnterPorts {
  link(): Promise<AccountLink | null>
  peopleOf(address: string): Promise<PossiblePerson[]>
  /** False when somebody else was quicker. */
  claim(id: string): Promise<boolean>
  voidOthers(address: string): Promise<void>
  now(): Date
}

/**
 * Enters by the link of a mail, once. `gone`: unknown, used, too old, another kind of link, or nobody has the address any more;
 * `which`: a family shares the address and the year of birth names none of them, or several; the link stays open then.
 */
export async function enterByLink(
  ports: EnterByLinkPorts,
  year: number | null,
): Promise<Result<{ token: string }, 'gone' | 'which'>> {
  const link = await ports.link()
  if (link?.kind !== 'customer' || !isOpen(link, ports.now())) return refused('gone')
  const people = await ports.peopleOf(link.email)
  if (people.length === 0) return refused('gone')
  const person = personMeant(people, year)
  if (person === null) return refused('which')
  if (!(await ports.claim(link.id))) return refused('gone')
  await ports.voidOthers(link.email)
  return ok({ token: await ports.openSession(person, 'mail') })
}

export interface EnterByCodePorts extends EnterPorts {
  /** Whom a code was sent to; null when the code opens nothing (any more). */
  personOfCode(): Promise<PossiblePerson | null>
}

/** Enters by the code of a letter and the year of birth. One refusal for everything that does not fit: unknown code, other year, no year known. */
export async function enterByCode(
  ports: EnterByCodePorts,
  year: number | null,
): Promise<Result<{ token: string }, 'unknown'>> {
  const person = await ports.personOfCode()
  if (person === null || year === null || person.birthYear !== year) return refused('unknown')
  return ok({ token: await ports.openSession(person.id, 'code') })
}
