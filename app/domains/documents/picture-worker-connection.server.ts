import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { Resvg, initWasm } from '@resvg/resvg-wasm'
import type { PictureAnswer, PictureOrder } from './picture-connection.server.ts'

const { resolve } = createRequire(import.meta.url)
const folder = dirname(resolve('@expo-google-fonts/fira-sans/package.json'))
const fontBuffers = ['400Regular', '500Medium', '700Bold'].map((style) =>
  readFileSync(join(folder, style, `FiraSans_${style}.ttf`)),
)
const started = initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** Draws with Fira Sans as the only type. */
function draw({ svg, zoom }: PictureOrder): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Fira Sans', loadSystemFonts: false },
  })
  try {
    return new Uint8Array(drawing.render().asPng())
  } finally {
    drawing.free()
  }
}

parentPort?.on('message', (order: PictureOrder) => {
  const say = (answer: PictureAnswer) => parentPort?.postMessage(answer)
  void started
    .then(() => say({ id: order.id, png: draw(order) }))
    .catch((error: unknown) => say({ id: order.id, fault: String(error) }))
})
