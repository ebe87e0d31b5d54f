import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

function chunk(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length)
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([head, named, check])
}

/**
 * A QR code as PNG (ISO/IEC 15948) of one bit a pixel, `scale` pixels a module, with the quiet zone of 4 modules of ISO/IEC 18004: mail
 * programs show no SVG.
 */
export function qrPng(text: string, scale = 6): Buffer {
  const { data } = encode(text, { border: 4, ecc: 'M' })
  const size = data.length * scale
  const rows = data.flatMap((modules) => {
    const row = Buffer.alloc(1 + Math.ceil(size / 8))
    for (let x = 0; x < size; x++)
      if (modules[Math.floor(x / scale)] !== true) row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7))
    return Array.from({ length: scale }, () => row)
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header[8] = 1
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', new Uint8Array()),
  ])
}
