import type { Actor, Scope } from '../domains/accounts/permissions.ts'
import type { TemplateKey } from '../domains/messages/message-template.ts'
import { templateFaults } from '../domains/messages/message-template.ts'
import { faultInWords, templateForm, templatePath } from '../domains/messages/template-key.form.ts'
import { templateTexts } from '../domains/messages/templates.texts.ts'
import { app, reads } from '../wiring.server.ts'
import type { FormErrors, FormValues } from './form.ts'
import { formValues } from './form.ts'
import { redirectWith } from './guard.server.ts'

type Shown = NonNullable<Awaited<ReturnType<typeof reads.templates.preview>>>

/** Answer to the form of a template: what was entered is kept, faults stand with their place, a preview changes nothing. */
export interface TemplateAnswer {
  values: FormValues
  errors: FormErrors
  refused: string | null
  preview: (Omit<Shown, 'html'> & { title: string }) | null
}

/** Saves a template or leads back to the shipped text (and throws the way on), or shows what stands in the form with a real person. */
export async function templateAction(
  sent: FormData,
  key: TemplateKey,
  { actor, scope, language }: { actor: Actor; scope: Scope; language: 'de' | 'en' },
): Promise<TemplateAnswer> {
  const t = templateTexts[language]
  const values = formValues(sent)
  const answer = (given: Partial<TemplateAnswer>): TemplateAnswer => ({
    values,
    errors: {},
    refused: null,
    preview: null,
    ...given,
  })
  const form = templateForm.safeParse(values)
  if (!form.success) return answer({ refused: t.refused })
  const { intent, subject, body, after, event, person } = form.data
  const faults = intent === 'default' ? [] : templateFaults({ subject, body }, key)
  const errors: FormErrors = {}
  for (const fault of faults) {
    const said = faultInWords(fault, language)
    errors[fault.field] = errors[fault.field] ? `${errors[fault.field] ?? ''} ${said}` : said
  }
  if (faults.length > 0) return answer({ errors, refused: t.refused })
  if (intent === 'preview') {
    const [found] = await reads.templates.people(scope, event, person)
    const legal = key.legal === 'obligation' ? 'obligation' : 'voluntary'
    const shown =
      found &&
      (await reads.templates.preview(scope, {
        eventId: event,
        candidateId: found.id,
        purpose: key.purpose,
        legal,
        unsaved: { template: { subject, body }, language: key.language },
      }))
    if (!shown) return answer({ refused: t.previewNobody })
    const { html: _, ...rest } = shown
    return answer({ preview: { ...rest, title: t.previewOf(found.name) } })
  }
  const done = await app.templates.save(actor.name, key, intent === 'default' ? null : { subject, body }, after)
  if (done.ok) throw await redirectWith(templatePath(key), { text: intent === 'default' ? t.backToDefault : t.saved })
  return answer({ refused: done.reason === 'no_notice' ? t.noNotice : done.reason === 'stale' ? t.stale : t.refused })
}
