import { scaleLinear } from 'd3-scale'
import { Bar } from './bar.tsx'
import type { Series } from './bar.tsx'
import { ChartFrame, cut, ink, quiet } from './chart-frame.tsx'
import type { ChartWords } from './chart-frame.tsx'

/** A bar: a share of 0–1 with its words at the end. */
export interface ShareBar {
  key: string
  label: string
  /** One a series, null where it is not known. */
  shares: readonly (number | null)[]
  values: readonly string[]
}

/** Bars of one or two series by occupation, labels above the bars so that long names have room; the second series is hatched. */
export function ShareBars({
  id,
  words,
  series,
  names,
  bars,
  width,
  room = 0,
}: {
  id: string
  words: ChartWords
  series: readonly Series[]
  names: readonly string[]
  bars: readonly ShareBar[]
  width: number
  /** Further pixels on the right for longer words behind the bars. */
  room?: number
}) {
  const most = Math.max(0.01, ...bars.flatMap(({ shares }) => shares.map((share) => share ?? 0)))
  const x = scaleLinear([0, most], [0, width - 90])
  const each = 22 + series.length * 16
  const legend = series.length > 1 ? 26 : 22
  return (
    <ChartFrame id={id} words={words} width={width + room} height={legend + bars.length * each}>
      <g fontSize="12" className="chart__quiet" fill={quiet}>
        {series.map((one, at) => (
          <g key={one} transform={`translate(${4 + (at * (width - 8)) / series.length} 0)`}>
            <Bar series={one} y={2} width={14} height={11} />
            <text x="20" y="12">
              {cut(names[at] ?? '', (width - 8) / series.length - 24, 12)}
            </text>
          </g>
        ))}
      </g>
      {bars.map((bar, row) => (
        <g key={bar.key} transform={`translate(4 ${legend + row * each})`}>
          <title>{`${bar.label}: ${bar.values.map((value, at) => `${names[at] ?? ''} ${value}`).join(', ')}`}</title>
          <text className="chart__ink" y="13" fontSize="13" fill={ink}>
            {cut(bar.label, width - 8)}
          </text>
          {bar.shares.map((share, at) => (
            <g key={at} transform={`translate(0 ${18 + at * 16})`}>
              <Bar series={series[at] ?? 'supply'} width={Math.max(1, x(share ?? 0))} height={13} />
              <text className="chart__ink" x={Math.max(1, x(share ?? 0)) + 6} y="11" fontSize="12" fill={ink}>
                {bar.values[at]}
              </text>
            </g>
          ))}
        </g>
      ))}
    </ChartFrame>
  )
}
