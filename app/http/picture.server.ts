import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { keptByContent } from './kept.server.ts'

const { resolve } = createRequire(import.meta.url)
let begun: Promise<Uint8Array[]> | undefined

/** The renderer and the house's font, read once. */
function renderer(): Promise<Uint8Array[]> {
  begun ??= (async () => {
    await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
    const folder = dirname(resolve('@expo-google-fonts/fira-sans/package.json'))
    return ['400Regular', '500Medium'].map((style) => readFileSync(join(folder, style, `FiraSans_${style}.ttf`)))
  })()
  return begun
}

/** A picture as a file of its own: colours and patterns stand in it. */
export const svgFile = (picture: ReactElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(picture)}`

const kept = keptByContent<Uint8Array>(40)

/** The same as pixels, twice as fine as on a page, with the house's font. A picture that says the same is drawn once. */
export function pngFile(picture: ReactElement): Promise<Uint8Array> {
  const svg = svgFile(picture)
  return kept(svg, async () => {
    const fontBuffers = await renderer()
    const image = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: 2 },
      font: { fontBuffers, defaultFontFamily: 'Fira Sans', loadSystemFonts: false },
    })
    return image.render().asPng()
  })
}
