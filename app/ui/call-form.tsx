import { Form } from '@remix-run/react'
import { acquisitionTexts } from '../domains/acquisition/acquisition.page.texts.ts'
import { resultsFrom } from '../domains/acquisition/lead.ts'
import type { LeadState } from '../domains/acquisition/lead.ts'
import { useTexts } from './language.ts'
import { Button } from './parts.tsx'

/** The form in which a call is noted while it is made; works without scripts and is what dragging a card fills in. */
export function CallForm({ id, state, firm }: { id: string; state: LeadState; firm: string }) {
  const t = useTexts(acquisitionTexts)
  return (
    <Form method="post" className="stack" id={`call-${id}`}>
      <input type="hidden" name="lead" value={id} />
      <label>
        {t.state}
        <select className="input" name="result">
          {resultsFrom(state).map((result) => (
            <option key={result} value={result}>
              {t.results[result]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.notes}
        <textarea className="input" name="notes" rows={2} />
      </label>
      <label>
        {t.nextOn}
        <input className="input" type="date" name="nextOn" />
        <span className="hint">{t.nextOnHint}</span>
      </label>
      <fieldset>
        <legend>{t.results.trial}</legend>
        <label>
          {t.trialFrom}
          <input className="input" type="date" name="trialFrom" />
        </label>
        <label>
          {t.trialTo}
          <input className="input" type="date" name="trialTo" />
        </label>
        <label>
          {t.longTerm}
          <select className="input" name="longTerm">
            <option value="">{t.unknown}</option>
            <option value="yes">{t.yes}</option>
            <option value="no">{t.no}</option>
          </select>
          <span className="hint">{t.longTermHint}</span>
        </label>
      </fieldset>
      <Button small name="intent" value="record" label={`${t.record}: ${firm}`}>
        {t.record}
      </Button>
    </Form>
  )
}
