import { Form } from '@remix-run/react'
import type { MessageTemplate, TemplateKey } from '../domains/messages/message-template.ts'
import { blockNames, inlineNames, requiredNames } from '../domains/messages/message-template.ts'
import { templateTexts } from '../domains/messages/templates.texts.ts'
import { clock, dayInWords, dayOf } from '../lib/dates.ts'
import { directionOf, langAttribute } from '../lib/languages.ts'
import type { FormState } from './fields.tsx'
import { ErrorSummary, SelectField, TextArea, TextField } from './fields.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Button, Facts, Section } from './parts.tsx'

interface Version {
  id: string
  number: number
  template: MessageTemplate | null
  by: string
  at: Date
}

/** Subject and text of a template with its placeholders; saving, preview and the way back are buttons of one form. */
export function TemplateForm(props: {
  inUse: MessageTemplate
  own: boolean
  mayWrite: boolean
  versions: readonly Version[]
  events: readonly { id: string; title: string; beginsAt: Date }[]
  answer: FormState | null
  template: TemplateKey
}) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  const { template, answer } = props
  const state = { values: answer?.values ?? { ...props.inUse }, errors: answer?.errors ?? {} }
  const needed: readonly string[] = requiredNames(template)
  return (
    <div className="cols cols--detail">
      <div>
        <Form method="post" className="form" key={props.versions[0]?.id ?? 'shipped'}>
          <ErrorSummary errors={state.errors} labels={{ subject: t.subject, body: t.body }} />
          <input type="hidden" name="after" value={props.versions[0]?.number ?? 0} />
          <div lang={langAttribute(template.language)} dir={directionOf(template.language)}>
            <TextField state={state} name="subject" label={t.subject} hint={t.subjectHint} required />
            <TextArea state={state} name="body" label={t.body} hint={t.bodyHint} rows={22} required />
          </div>
          {props.mayWrite ? (
            <>
              <div className="row">
                <Button rank="primary" name="intent" value="save">
                  {t.save}
                </Button>
                {props.own ? (
                  <Button rank="tertiary" name="intent" value="default">
                    {t.toDefault}
                  </Button>
                ) : null}
              </div>
              <fieldset className="field">
                <legend>{t.preview}</legend>
                <p className="muted">{t.previewHint}</p>
                <SelectField
                  state={state}
                  name="event"
                  label={t.event}
                  required
                  choices={props.events.map(({ id, title, beginsAt }) => [
                    id,
                    `${title}, ${dayInWords(dayOf(beginsAt), language)}`,
                  ])}
                />
                <TextField state={state} name="person" label={t.person} hint={t.personHint} />
                <Button name="intent" value="preview">
                  {t.previewShow}
                </Button>
              </fieldset>
            </>
          ) : null}
        </Form>
      </div>
      <Section title={t.placeholders}>
        <Facts
          rows={[...inlineNames, ...blockNames].map((name) => [
            `{{${name}}}`,
            <span key={name}>
              {t.values[name]}
              {needed.includes(name) ? <strong> · {t.needed}</strong> : null}
            </span>,
          ])}
        />
      </Section>
    </div>
  )
}

/** Who wrote which words when; older ones can be read and copied. */
export function TemplateVersions({ versions }: { versions: readonly Version[] }) {
  const t = useTexts(templateTexts)
  const language = useLanguage()
  return (
    <Section title={t.versions}>
      {versions.length === 0 ? <p className="muted">{t.noVersions}</p> : null}
      <ul className="timeline">
        {versions.map(({ id, number, template, by, at }) => (
          <li key={id}>
            <strong>{t.version(number)}</strong> · {by} · {dayInWords(dayOf(at), language)}, {clock(at, language)}
            {template ? (
              <details>
                <summary>{template.subject}</summary>
                <pre className="mail-text" dir="auto">
                  {template.body}
                </pre>
              </details>
            ) : (
              <p>{t.versionDefault}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
