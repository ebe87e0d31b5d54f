import type { ReactNode } from 'react'

/** Colours of the light page and of files. On pages the style sheet sets them by class, also for dark. */
export const ink = '#171a1c'
export const paper = '#ffffff'
export const supplyColour = '#1d5fa8'
export const demandColour = '#b4540a'
export const quiet = '#5c6670'

/** What every picture has: a title that says the finding, a description, the source and day below. */
export interface ChartWords {
  title: string
  description: string
  source: string
}

/** Cuts a text to about `pixels` at a font size; the full text belongs in a `<title>` beside it. */
export function cut(text: string, pixels: number, size = 13): string {
  const most = Math.max(4, Math.floor(pixels / (size * 0.54)))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** Breaks a text into lines of about `pixels`, at most `most` of them. */
export function wrap(text: string, pixels: number, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && longer.length * size * 0.54 > pixels) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  const shown = lines.slice(0, most)
  if (lines.length > most) shown[most - 1] = cut(`${shown[most - 1] ?? ''} ${lines[most] ?? ''}`, pixels, size)
  return shown
}

/**
 * The frame of a picture: title, description, source. `id` makes ids of one page different. `width` and `height` are
 * of the drawing, in pixels; the picture grows by title and source.
 */
export function ChartFrame({
  id,
  words,
  width,
  height,
  children,
}: {
  id: string
  words: ChartWords
  width: number
  height: number
  children: ReactNode
}) {
  const title = wrap(words.title, width - 8, 17, 3)
  const source = wrap(words.source, width - 8, 11, 3)
  const top = title.length * 22 + 10
  const full = top + height + source.length * 15 + 14
  return (
    <svg
      className="chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${full}`}
      width={width}
      height={full}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
      fontFamily="Fira Sans, sans-serif"
    >
      <title id={`${id}-t`}>{words.title}</title>
      <desc id={`${id}-d`}>{words.description}</desc>
      <rect className="chart__paper" width={width} height={full} fill={paper} />
      <text className="chart__ink" fontSize="17" fontWeight="500" fill={ink} aria-hidden="true">
        {title.map((line, at) => (
          <tspan key={at} x="4" y={20 + at * 22}>
            {line}
          </tspan>
        ))}
      </text>
      <g transform={`translate(0 ${top})`}>{children}</g>
      <text className="chart__quiet" fontSize="11" fill={quiet}>
        {source.map((line, at) => (
          <tspan key={at} x="4" y={top + height + 18 + at * 15}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  )
}
