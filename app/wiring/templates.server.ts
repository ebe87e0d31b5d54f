import { inTransaction } from '../../prisma/transaction.ts'
import type { ActorName } from '../../prisma/transaction.ts'
import type { Scope } from '../domains/accounts/permissions.ts'
import { hasGermanNotice } from '../domains/house/house.reads.server.ts'
import { makePdf } from '../domains/documents/pdf-connection.server.ts'
import { letterOfFacts } from '../domains/letters/letter.ts'
import { calendarFile, calendarMethod } from '../domains/messages/calendar.server.ts'
import { parseSender } from '../domains/messages/compose-mail.server.ts'
import type { MailFacts } from '../domains/messages/mail-facts.ts'
import { mailHtml } from '../domains/messages/mail-html.ts'
import { mailOfFacts } from '../domains/messages/mail-of-facts.ts'
import { mailText } from '../domains/messages/mail-text.ts'
import type { MessageTemplate, TemplateKey } from '../domains/messages/message-template.ts'
import { withTemplate } from '../domains/messages/message-to-send.reads.server.ts'
import { personMessages, sentHtml } from '../domains/messages/person-messages.reads.server.ts'
import { previewEvents, previewFacts, previewPeople } from '../domains/messages/preview.reads.server.ts'
import { saveTemplate } from '../domains/messages/save-template.server.ts'
import { bringsCalendar } from '../domains/messages/shipped-template.ts'
import { ownTemplates, templateVersions } from '../domains/messages/templates.reads.server.ts'
import { addTemplateVersion } from '../domains/messages/templates.store.server.ts'
import type { Parts } from './parts.ts'

/** What is looked at before it is sent. */
export interface PreviewOf extends Pick<MailFacts, 'purpose' | 'legal'> {
  eventId: string
  candidateId: string
  /** Words and language in place of those in use: an editor looks at what is not saved yet. */
  unsaved?: { template: MessageTemplate; language: string }
}

/** Templates of the house, previews of messages, and what was sent to a person. */
export function wireTemplates({ database: { prisma }, env, appUrl, ...parts }: Parts) {
  /** An address that leads nowhere: a preview mints no answer link. */
  const exampleUrl = `${appUrl}/a/BEISPIEL`
  const factsOf = async (scope: Scope, { unsaved, ...of }: PreviewOf) => {
    const found = await previewFacts(prisma, scope, of)
    if (!found) return null
    const facts = unsaved
      ? { ...found.facts, language: unsaved.language, template: { id: '', ...unsaved.template } }
      : await withTemplate(prisma, found.facts)
    return { ...found, facts }
  }
  return {
    app: {
      save: (actor: ActorName, key: TemplateKey, template: MessageTemplate | null, after: number) =>
        inTransaction(prisma, actor, (tx) =>
          saveTemplate(
            {
              hasNotice: () => hasGermanNotice(tx),
              add: (wanted, seen) => addTemplateVersion(tx, key, wanted, { after: seen, by: actor, at: parts.now() }),
            },
            key,
            template,
            after,
          ),
        ),
    },
    reads: {
      own: (scope: Scope) => ownTemplates(prisma, scope),
      versions: (scope: Scope, key: TemplateKey) => templateVersions(prisma, scope, key),
      events: (scope: Scope, kind: string) => previewEvents(prisma, scope, kind),
      people: (scope: Scope, eventId: string, query: string) => previewPeople(prisma, scope, eventId, query),
      ofPerson: (scope: Scope, candidateId: string, page: number) => personMessages(prisma, scope, candidateId, page),
      html: (scope: Scope, messageId: string) => sentHtml(prisma, scope, messageId),
      /** Subject, text, HTML and calendar entry as they would go to this person now. Writes nothing. */
      preview: async (scope: Scope, of: PreviewOf) => {
        const found = await factsOf(scope, of)
        if (!found) return null
        const { facts } = found
        const document = mailOfFacts(facts, exampleUrl)
        const { name, address } = parseSender(env.MAIL_FROM)
        const parties = {
          organizer: { name: name || facts.house.serviceName, email: address },
          attendee: null,
          stamp: parts.now(),
        }
        return {
          language: document.language,
          direction: document.direction,
          subject: document.subject,
          text: mailText(document),
          html: mailHtml(document),
          calendar: bringsCalendar(of.purpose) ? calendarFile(facts, calendarMethod(facts), parties) : null,
        }
      },
      previewLetter: async (scope: Scope, of: PreviewOf): Promise<Uint8Array | null> => {
        const found = await factsOf(scope, of)
        if (!found) return null
        const { facts, address } = found
        const to = { id: 'preview', purpose: facts.purpose, name: facts.person.name, ...address }
        const letter = letterOfFacts(facts, to, { url: exampleUrl, code: null }, parts.now())
        return makePdf({
          template: 'letters/letters.typ',
          data: { title: letter.subject, cover: null, letters: [letter] },
        })
      },
    },
  }
}
