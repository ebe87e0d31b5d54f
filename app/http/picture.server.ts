import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { reads } from '../wiring.server.ts'
import { keptByContent } from './kept.server.ts'

/** A picture as a file of its own: colours and patterns stand in it. */
export const svgFile = (picture: ReactElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(picture)}`

const kept = keptByContent<Uint8Array>(40)

/** The same as pixels, twice as fine as on a page, with the house's font. A picture that says the same is drawn once. */
export function pngFile(picture: ReactElement): Promise<Uint8Array> {
  const svg = svgFile(picture)
  return kept(svg, () => reads.reports.picture(svg))
}
