import { demandColour, paper, supplyColour } from './chart-frame.tsx'

export type Series = 'supply' | 'demand'

/** Pixels between two strokes of a hatching. */
const step = 5.5

/**
 * Strokes at 45° within a box, as the path of an SVG. A `<pattern>` would be shorter: the renderer of PNG files takes ten times as long for it.
 */
export function hatching(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = []
  const at = (value: number) => String(Math.round(value * 10) / 10)
  for (let foot = step / 2; foot < width + height; foot += step) {
    const [x1, y1] = foot <= width ? [foot, height] : [width, height - (foot - width)]
    const [x2, y2] = foot <= height ? [0, height - foot] : [foot - height, 0]
    strokes.push(`M${at(x + x1)} ${at(y + y1)}L${at(x + x2)} ${at(y + y2)}`)
  }
  return strokes.join('')
}

/** A bar: filled in one colour, or hatched and edged in another, so that colour is never alone. */
export function Bar({
  series,
  x = 0,
  y = 0,
  width,
  height,
}: {
  series: Series
  x?: number
  y?: number
  width: number
  height: number
}) {
  if (series === 'supply')
    return <rect className="chart__supply" x={x} y={y} width={width} height={height} fill={supplyColour} />
  return (
    <>
      <rect className="chart__paper" x={x} y={y} width={width} height={height} fill={paper} />
      <path
        className="chart__hatched"
        d={hatching(x, y, width, height)}
        stroke={demandColour}
        strokeWidth="2.4"
        fill="none"
      />
      <rect
        className="chart__hatched"
        x={x}
        y={y}
        width={width}
        height={height}
        fill="none"
        stroke={demandColour}
        strokeWidth="1"
      />
    </>
  )
}
