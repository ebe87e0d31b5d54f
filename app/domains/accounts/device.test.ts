import { expect, test } from 'vitest'
import { deviceInWords } from './device.ts'

test('a browser is named as its maker names it, not by what it pretends to be', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0'
  expect(deviceInWords(edge)).toBe('Edge · Windows')
  expect(deviceInWords('Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0')).toBe(
    'Firefox · Android',
  )
  expect(deviceInWords('curl/8.5')).toBe('')
})
