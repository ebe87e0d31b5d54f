import type { Neighbours, TitleModel } from './title-model.ts'

/** One feature of a model to be written: its hash and its weights by node, in units. */
export type ModelRow = { hash: number; weights: { node: number; weight: number }[] }

type Header = {
  version: 1
  nodes: string[]
  rows: number
  weights: number
  unit: number
  length: number
  neighbours: Neighbours
  vague: number[]
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/**
 * Writes a model as bytes: header as JSON behind its length (four bytes, little-endian), then for each feature, by
 * ascending hash, the step from the hash before, the number of weights, the steps between nodes; the weights follow in a block of
 * signed bytes. Numbers are written in groups of seven bits, low ones first.
 */
export function encodeModel(model: {
  nodes: readonly string[]
  rows: readonly ModelRow[]
  unit: number
  length: number
  neighbours: Neighbours
  vague: readonly number[]
}): Uint8Array {
  const { nodes, rows, unit, length, neighbours } = model
  const vague = [...model.vague].sort((a, b) => a - b)
  const sorted = [...rows].sort((a, b) => a.hash - b.hash)
  const steps: number[] = []
  const weights: number[] = []
  let hashBefore = 0
  for (const row of sorted) {
    pushNumber(steps, row.hash - hashBefore)
    hashBefore = row.hash
    pushNumber(steps, row.weights.length)
    let nodeBefore = 0
    for (const { node, weight } of [...row.weights].sort((a, b) => a.node - b.node)) {
      pushNumber(steps, node - nodeBefore)
      nodeBefore = node
      weights.push(weight)
    }
  }
  const header: Header = {
    version: 1,
    nodes: [...nodes],
    rows: sorted.length,
    weights: weights.length,
    unit,
    length,
    neighbours,
    vague,
  }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const bytes = new Uint8Array(4 + head.length + steps.length + weights.length)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  bytes.set(steps, 4 + head.length)
  bytes.set(Int8Array.from(weights), 4 + head.length + steps.length)
  return bytes
}

/** Reads what `encodeModel` wrote. Throws when the file is of another version or cut off. */
export function decodeModel(bytes: Uint8Array): TitleModel {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Header
  if (header.version !== 1) throw new Error(`Title model of unknown version ${String(header.version)}`)
  let at = 4 + headLength
  const next = (): number => {
    let value = 0
    for (let place = 1; ; place *= 128) {
      const byte = bytes[at]
      if (byte === undefined) throw new Error('The title model is cut off')
      at += 1
      value += (byte & 127) * place
      if (byte < 128) return value
    }
  }
  const rows = new Map<number, number>()
  const starts = new Uint32Array(header.rows + 1)
  const nodeOf = new Uint16Array(header.weights)
  let hash = 0
  let place = 0
  for (let row = 0; row < header.rows; row += 1) {
    hash += next()
    rows.set(hash, row)
    starts[row] = place
    let node = 0
    for (let left = next(); left > 0; left -= 1) {
      node += next()
      nodeOf[place] = node
      place += 1
    }
  }
  starts[header.rows] = place
  const weights = new Int8Array(header.weights)
  weights.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, header.weights))
  const nodeAt = new Map(header.nodes.map((name, index) => [name, index]))
  return {
    nodes: header.nodes,
    nodeAt,
    rows,
    starts,
    nodeOf,
    weights,
    unit: header.unit,
    length: header.length,
    neighbours: header.neighbours,
    vague: new Set(header.vague),
  }
}
