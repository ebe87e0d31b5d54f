import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Resvg, initWasm } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)
const font = (style: string): string => {
  const folder = dirname(resolve('@expo-google-fonts/fira-sans/package.json'))
  return join(folder, style, `FiraSans_${style}.ttf`)
}

let ready: Promise<Uint8Array[]> | null = null

/** Starts the drawing engine once a process and reads the type. */
async function start(): Promise<Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const fonts = await Promise.all(['400Regular', '500Medium', '700Bold'].map((style) => readFile(font(style))))
  return fonts.map((bytes) => new Uint8Array(bytes))
}

/** Draws an SVG as PNG in its own size, with Fira Sans as the only type. Throws when the SVG cannot be read. */
export async function makePicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= start()
  const fontBuffers = await ready
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Fira Sans', loadSystemFonts: false } })
  try {
    return new Uint8Array(drawing.render().asPng())
  } finally {
    drawing.free()
  }
}
