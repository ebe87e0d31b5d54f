import { mailHtml } from './mail-html.ts'
import type { MailFacts } from './mail-facts.ts'
import { mailOfFacts } from './mail-of-facts.ts'
import { mailText } from './mail-text.ts'
import type { Block, MailDocument } from './mail-document.ts'
import { mailOfProposal } from './proposal-mail.ts'
import type { ProposalFacts } from './proposal-mail.ts'
import { mailTexts } from './messages.texts.ts'

/** What a message said, as it is kept: word for word but for the secret of the answer link, which opens a person's page. */
export interface SentContent {
  subject: string
  text: string
  /** Null for a letter. */
  html: string | null
  /** Version of the house's template; null: the shipped text. */
  templateId: string | null
}

/** The address of an answer link without its secret. */
export const withoutSecret = (url: string): string => url.replace(/\/[^/]*$/, '/…')

/** What is kept of a message made of these facts. */
export function contentOf(facts: MailFacts, answerUrl: string | null, channel: 'mail' | 'letter'): SentContent {
  const mail = mailOfFacts(facts, answerUrl === null ? null : withoutSecret(answerUrl))
  return contentOfDocument(mail, channel, facts.template?.id ?? null)
}

/** What is kept of a message about a proposal. */
export const contentOfProposal = (facts: ProposalFacts, answerUrl: string, channel: 'mail' | 'letter'): SentContent =>
  contentOfDocument(mailOfProposal(facts, withoutSecret(answerUrl)), channel, null)

function contentOfDocument(mail: MailDocument, channel: 'mail' | 'letter', templateId: string | null): SentContent {
  const { calendarHint } = mailTexts(mail.language)
  const onPaper = (block: Block) => block.kind !== 'paragraph' || block.text !== calendarHint
  const document = channel === 'mail' ? mail : { ...mail, blocks: mail.blocks.filter(onPaper) }
  return {
    subject: document.subject,
    text: mailText(document),
    html: channel === 'mail' ? mailHtml(document) : null,
    templateId,
  }
}
