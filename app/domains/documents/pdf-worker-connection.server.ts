import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { renderSVG } from 'uqr'
import type { PdfOrder } from './pdf-connection.server.ts'

const { resolve } = createRequire(import.meta.url)
const packageOf = (name: string) => dirname(resolve(`@expo-google-fonts/${name}/package.json`))

/** Fira Sans has Latin and Cyrillic; Noto Sans Arabic is taken for the signs that it lacks. */
const fonts = [
  ...['400Regular', '500Medium', '700Bold'].map((style) =>
    join(packageOf('fira-sans'), style, `FiraSans_${style}.ttf`),
  ),
  ...['400Regular', '700Bold'].map((style) =>
    join(packageOf('noto-sans-arabic'), style, `NotoSansArabic_${style}.ttf`),
  ),
]

/** JSON of the data, with each QR code as an SVG of one path and the quiet zone of 4 modules that ISO/IEC 18004 wants. */
function withCodes(data: unknown): string {
  return JSON.stringify(data, (key, value: unknown) =>
    key === 'qr' && typeof value === 'string' ? renderSVG(value, { border: 4, ecc: 'M' }) : value,
  )
}

/**
 * Compiles tagged PDF/UA-1. Signs that no font has (an emoji in a title) break that standard, not the document: it comes out tagged
 * without its seal then.
 */
function compile({ template, data }: PdfOrder): Buffer {
  const domains = join(import.meta.dirname, '..')
  const compiler = NodeCompiler.create({
    workspace: domains,
    fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }],
  })
  const source = {
    mainFileContent: readFileSync(join(domains, template), 'utf8'),
    inputs: { data: withCodes(data) },
  }
  const { result } = compiler.compile(source)
  if (!result) {
    const said: unknown = compiler.fetchDiagnostics(failure(template, compiler.compile(source)))
    throw new Error(`${template}: ${JSON.stringify(said)}`)
  }
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1' })
  } catch {
    return compiler.pdf(result, {})
  }
}

function failure(template: string, compiled: ReturnType<NodeCompiler['compile']>) {
  const error = compiled.takeError() ?? compiled.takeDiagnostics()
  if (!error) throw new Error(`${template}: neither document nor error`)
  return error
}

if (parentPort) parentPort.postMessage(new Uint8Array(compile(workerData as PdfOrder)))
