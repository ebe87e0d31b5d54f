import { scaleLinear } from 'd3-scale'
import { Bar } from './bar.tsx'
import { ChartFrame, cut, ink, quiet } from './chart-frame.tsx'
import type { ChartWords } from './chart-frame.tsx'

/** A line of the picture of tension: shares of 0–1 and their words. */
export interface TensionBar {
  key: string
  label: string
  vacancyShare: number
  peopleShare: number
  vacancyText: string
  peopleText: string
  gapText: string
}

/** Two bars from a middle line: people to the left (hatched), vacancies to the right; occupations down, as they are given. */
export function TensionBars({
  id,
  words,
  left,
  right,
  bars,
  width,
}: {
  id: string
  words: ChartWords
  left: string
  right: string
  bars: readonly TensionBar[]
  width: number
}) {
  const middle = width / 2
  const room = middle - 52
  const most = Math.max(0.01, ...bars.flatMap((bar) => [bar.vacancyShare, bar.peopleShare]))
  const x = scaleLinear([0, most], [0, room])
  const [head, each] = [28, 40]
  const height = head + bars.length * each
  return (
    <ChartFrame id={id} words={words} width={width} height={height}>
      <g fontSize="12" className="chart__quiet" fill={quiet}>
        <Bar series="demand" x={4} y={2} width={14} height={11} />
        <text x="24" y="12">
          {cut(`← ${left}`, middle - 30, 12)}
        </text>
        <Bar series="supply" x={width - 18} y={2} width={14} height={11} />
        <text x={width - 24} y="12" textAnchor="end">
          {cut(`${right} →`, middle - 30, 12)}
        </text>
      </g>
      {bars.map((bar, row) => (
        <g key={bar.key} transform={`translate(0 ${head + row * each})`}>
          <title>{`${bar.label}: ${left} ${bar.peopleText}, ${right} ${bar.vacancyText}, ${bar.gapText}`}</title>
          <text className="chart__ink" x={middle} y="13" fontSize="13" textAnchor="middle" fill={ink}>
            {cut(bar.label, width - 8)}
          </text>
          <Bar series="demand" x={middle - x(bar.peopleShare)} y={18} width={x(bar.peopleShare)} height={14} />
          <Bar series="supply" x={middle} y={18} width={x(bar.vacancyShare)} height={14} />
          <line className="chart__line" x1={middle} x2={middle} y1="16" y2="34" stroke={ink} strokeWidth="2" />
          <g className="chart__ink" fontSize="12" fill={ink}>
            <text x={middle - x(bar.peopleShare) - 6} y="29" textAnchor="end">
              {bar.peopleText}
            </text>
            <text x={middle + x(bar.vacancyShare) + 6} y="29">
              {bar.vacancyText}
            </text>
          </g>
        </g>
      ))}
    </ChartFrame>
  )
}
