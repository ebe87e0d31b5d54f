import { expect, test } from 'vitest'
import { makePicture } from '../documents/picture-connection.server.ts'
import { sharePicture, wrapped } from './share-picture.ts'

const words = {
  kind: 'Jobmesse',
  title: 'Einstellungssache – Jobs für Eltern <Torgau> & Umgebung',
  when: 'Mo., 9. März 2027, 9–15 Uhr',
  where: 'Kulturhaus, Torgau',
  house: 'Arbeitgeber-Service',
  notice: null,
}

test('long titles break between words and end with an ellipsis', () => {
  expect(wrapped('eins zwei drei vier', 9, 2)).toEqual(['eins zwei', 'drei vier'])
  expect(wrapped('eins zwei drei vier fünf', 9, 2)).toEqual(['eins zwei', 'drei vie…'])
  expect(wrapped('Donaudampfschifffahrt', 10, 1)).toEqual(['Donaudamp…'])
})

test('the picture is a PNG of 1200 × 630 pixels with the words drawn in it', async () => {
  const png = await makePicture(sharePicture(words))
  const view = new DataView(png.buffer, png.byteOffset)
  expect([...png.slice(1, 4)]).toEqual([80, 78, 71])
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630])
  const empty = await makePicture(sharePicture({ ...words, title: '', when: '', where: '', kind: '', house: '' }))
  expect(png.length).toBeGreaterThan(empty.length * 2)
  expect(sharePicture(words)).not.toContain('<Torgau>')
})
