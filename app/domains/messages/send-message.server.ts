import { mayMailAccount } from './account-message.ts'
import type { Outcome, ReadyMail } from './delivery.ts'
import { mayTellEmployer } from './employer-purposes.ts'
import { maySend } from './may-send.ts'
import type { WithdrawReason } from './may-send.ts'
import type {
  AccountMessageToSend,
  EmployerMessageToSend,
  MessageToSend,
  Note,
  ProposalMessageToSend,
  SearchMessageToSend,
} from './outbox.ts'
import { mayMailProposal } from './proposal-mail.ts'
import { pauseBeforeRetry } from './retry.ts'
import { mayMailNews } from './search-message.ts'

/** What sending one claimed message needs from outside. */
export interface SendPorts {
  now(): Date
  /** From 0 to below 1. */
  random(): number
  read(id: string): Promise<AnyMessage | null>
  /** The mail to this address; null when there is nothing to say. */
  compose(message: AnyMessage, to: string): Promise<ReadyMail | null>
  /** Notes, committed, that the text leaves now; false when the message is no longer ours. */
  noteHandover(id: string): Promise<boolean>
  deliver(mail: ReadyMail, mayHandOver: () => Promise<boolean>): Promise<Outcome>
  note(id: string, note: Note): Promise<unknown>
}

/** A message to a person, about an event or a proposed vacancy, to an employer, to an account by a link or about its saved searches. */
export type AnyMessage =
  MessageToSend | ProposalMessageToSend | EmployerMessageToSend | AccountMessageToSend | SearchMessageToSend

/** How sending ended; `lost` and `gone` note nothing. */
export type Sent = Note['state'] | 'lost' | 'gone'

function noteOf(outcome: Exclude<Outcome, { kind: 'lost' }>, attempts: number, ports: SendPorts): Note {
  const at = ports.now()
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', detail: outcome.detail, at }
    case 'refused':
      return { state: 'refused', detail: outcome.detail, address: outcome.address, at }
    case 'uncertain':
      return { state: 'uncertain', detail: outcome.detail }
    case 'retry': {
      const pause = pauseBeforeRetry(attempts, ports.random())
      if (pause === 'give_up')
        return {
          state: 'refused',
          detail: `given up after ${attempts} attempts: ${outcome.detail}`,
          address: false,
          at,
        }
      return { state: 'failed', detail: outcome.detail, dueAt: new Date(at.getTime() + pause) }
    }
  }
}

function verdictOf(message: AnyMessage, now: Date) {
  switch (message.to) {
    case 'person':
      return maySend(message.guard, now)
    case 'proposed':
      return mayMailProposal(message.facts, now)
    case 'employer':
      return mayTellEmployer(message.facts, now)
    case 'account':
      return mayMailAccount(message.facts, now)
    case 'search':
      return mayMailNews(message.facts)
  }
}

/** Where the message may go now, or why nowhere. */
function destination(message: AnyMessage, now: Date): { to: string } | { withheld: WithdrawReason } {
  const verdict = verdictOf(message, now)
  if (!verdict.ok) return { withheld: verdict.reason }
  const to = message.to === 'person' || message.to === 'proposed' ? message.email : message.facts.address
  return to === null ? { withheld: 'no_address' } : { to }
}

/** Sends one claimed message: the guard looks again, the mail is made of what is true now, and what became of it is noted. */
export async function sendMessage(ports: SendPorts, claim: { id: string; attempts: number }): Promise<Sent> {
  const message = await ports.read(claim.id)
  if (!message) return 'gone'
  const where = destination(message, ports.now())
  const mail = 'to' in where ? await ports.compose(message, where.to) : null
  if (mail === null) {
    await ports.note(claim.id, { state: 'withdrawn', detail: 'withheld' in where ? where.withheld : 'no_event' })
    return 'withdrawn'
  }
  const outcome = await ports.deliver(mail, () => ports.noteHandover(claim.id))
  if (outcome.kind === 'lost') return 'lost'
  const note = noteOf(outcome, claim.attempts, ports)
  await ports.note(claim.id, note)
  return note.state
}
