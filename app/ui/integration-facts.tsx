import { Link } from '@remix-run/react'
import { behindAddress } from '../domains/reports/behind.ts'
import type { BehindQuery } from '../domains/reports/behind.ts'
import type { DefinitionId } from '../domains/reports/definitions.texts.ts'
import type { IntegrationRate, IntegrationWays } from '../domains/reports/integration-figures.ts'
import { integrationTexts } from '../domains/reports/integration.texts.ts'
import { estimate } from '../domains/reports/interval.ts'
import { amount, percent } from '../domains/reports/numbers.ts'
import type { Span } from '../domains/reports/work.ts'
import { DefinitionMark } from './definition-mark.tsx'
import { useLanguage, useTexts } from './language.ts'
import { Facts } from './parts.tsx'
import { fill } from './record.texts.ts'

/** The four figures of integrations in sentences: rate, what lasted, won by leads, trial measures. */
export function IntegrationFacts({
  whole,
  ways,
  trials,
  span,
}: {
  whole: IntegrationRate
  ways: IntegrationWays
  trials: readonly { state: string; n: number }[]
  /** The time of the figures, for those who may see the rows behind them. */
  span?: Span
}) {
  const t = useTexts(integrationTexts)
  const language = useLanguage()
  const bounds = (hits: number, of: number) => {
    const { low, high } = estimate(hits, of)
    return { low: percent(low, language, 0), high: percent(high, language, 0) }
  }
  const known = ways.lasted + ways.ended
  const begun = trials.reduce((sum, { n }) => sum + n, 0)
  const states: Readonly<Record<string, string>> = t.trialStates
  const rate =
    whole.meanStock === null
      ? fill(t.noStock, { n: whole.integrations })
      : fill(t.rateLine, {
          rate: percent(whole.rate, language),
          n: whole.integrations,
          stock: amount(whole.meanStock, language),
          months: whole.months,
        })
  const lasted = fill(t.lastedLine, {
    lasted: ways.lasted,
    known,
    open: ways.due - known,
    ...bounds(ways.lasted, known),
  })
  const leads = fill(t.leadsLine, { n: ways.byLead, all: ways.all, ...bounds(ways.byLead, ways.all) })
  const behind = (stage = 'all') => ({ figure: 'integrations' as const, stage, by: 'none', part: '' })
  const followed = trials.map(({ state, n }) => `${n} ${states[state] ?? state}`).join(', ')
  const told = (of: DefinitionId, text: string, rows: Omit<BehindQuery, 'span'>) => (
    <>
      {span ? <Link to={behindAddress({ ...rows, span })}>{text}</Link> : text} <DefinitionMark of={of} />
    </>
  )
  return (
    <Facts
      rows={[
        [t.rate, told('rate', rate, behind())],
        [t.lasted, told('lasted', lasted, behind('due'))],
        [t.leads, told('byLead', leads, { ...behind(), by: 'way', part: 'lead' })],
        [
          t.trials,
          told('trials', begun === 0 ? t.noTrials : fill(t.trialsLine, { n: begun, states: followed }), {
            ...behind(),
            figure: 'trials',
          }),
        ],
      ]}
    />
  )
}
