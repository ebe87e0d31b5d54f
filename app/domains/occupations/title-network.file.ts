import type { TitleNetwork } from './title-network.ts'

type Header = Pick<TitleNetwork, 'size' | 'buckets' | 'pieceUnit' | 'classUnit'> & { version: 1; classes: string[] }

/**
 * Writes a network as bytes: header as JSON behind its length (four bytes, little-endian), then the habits of the classes (four bytes
 * each, little-endian), then the directions of the classes and the places of the pieces as signed bytes.
 */
export function encodeNetwork(network: TitleNetwork): Uint8Array {
  const { classes, size, buckets, pieceUnit, classUnit, habits, directions, pieces } = network
  const header: Header = { version: 1, classes: [...classes], size, buckets, pieceUnit, classUnit }
  const head = new TextEncoder().encode(JSON.stringify(header))
  const bytes = new Uint8Array(4 + head.length + habits.length * 4 + directions.length + pieces.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, head.length, true)
  bytes.set(head, 4)
  let at = 4 + head.length
  for (const habit of habits) {
    view.setFloat32(at, habit, true)
    at += 4
  }
  bytes.set(new Uint8Array(directions.buffer, directions.byteOffset, directions.length), at)
  bytes.set(new Uint8Array(pieces.buffer, pieces.byteOffset, pieces.length), at + directions.length)
  return bytes
}

/** Reads what `encodeNetwork` wrote. Throws when the file is of another version or cut off. */
export function decodeNetwork(bytes: Uint8Array): TitleNetwork {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headLength = view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Header
  if (header.version !== 1) throw new Error(`Title network of unknown version ${String(header.version)}`)
  const { classes, size, buckets, pieceUnit, classUnit } = header
  const habitsAt = 4 + headLength
  const directionsAt = habitsAt + classes.length * 4
  const piecesAt = directionsAt + classes.length * size
  if (bytes.length !== piecesAt + buckets * size) throw new Error('The title network is cut off')
  const block = (from: number, length: number) =>
    Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + from, length))
  return {
    classes,
    size,
    buckets,
    pieceUnit,
    classUnit,
    habits: Float32Array.from(classes, (_, at) => view.getFloat32(habitsAt + at * 4, true)),
    directions: block(directionsAt, classes.length * size),
    pieces: block(piecesAt, buckets * size),
  }
}
