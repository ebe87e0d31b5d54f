import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { renderSVG } from 'uqr'
import type { PrintData } from './print-letters.server.ts'

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/fira-sans/package.json'))
const font = (style: string) => readFileSync(join(fonts, style, `FiraSans_${style}.ttf`))

/** Adds the QR codes: SVG of one path, with the quiet zone of 4 modules that ISO/IEC 18004 wants. */
function withCodes(data: PrintData): string {
  const letters = data.letters.map((letter) => ({
    ...letter,
    blocks: letter.blocks.map((block) =>
      block.kind === 'answer' ? { ...block, qr: renderSVG(block.url, { border: 4, ecc: 'M' }) } : block,
    ),
  }))
  return JSON.stringify({ ...data, letters })
}

/**
 * Compiles tagged PDF/UA-1. Signs that no font has (an emoji in a title) break that standard, not the letters: they come out tagged
 * without its seal then.
 */
function compile(data: string): Buffer {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: ['400Regular', '500Medium', '700Bold'].map(font) }],
  })
  const source = {
    mainFileContent: readFileSync(join(import.meta.dirname, 'letters.typ'), 'utf8'),
    inputs: { data },
  }
  const { result } = compiler.compile(source)
  if (!result) {
    const said: unknown = compiler.fetchDiagnostics(failure(compiler.compile(source)))
    throw new Error(`letters.typ: ${JSON.stringify(said)}`)
  }
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1' })
  } catch {
    return compiler.pdf(result, {})
  }
}

function failure(compiled: ReturnType<NodeCompiler['compile']>) {
  const error = compiled.takeError() ?? compiled.takeDiagnostics()
  if (!error) throw new Error('letters.typ: neither document nor error')
  return error
}

if (parentPort) parentPort.postMessage(new Uint8Array(compile(withCodes(workerData as PrintData))))
