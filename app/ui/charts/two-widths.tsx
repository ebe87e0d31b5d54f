import type { ReactNode } from 'react'

/** A picture drawn twice, wide and narrow; the style sheet shows the one that fits, so that its words stay readable on a phone. */
export function TwoWidths({ draw }: { draw: (width: number, id: string) => ReactNode }) {
  return (
    <>
      <div className="chart-wide">{draw(680, 'w')}</div>
      <div className="chart-narrow">{draw(330, 'n')}</div>
    </>
  )
}
