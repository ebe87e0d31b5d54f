import { renderSVG } from 'uqr'

/** A text as the address of a QR picture, with the quiet zone of 4 modules that ISO/IEC 18004 wants. */
export const qrPicture = (text: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(text, { border: 4, ecc: 'M' }))}`
