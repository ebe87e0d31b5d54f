import { expect, test } from 'vitest'
import { isForeign } from './same-origin.ts'

const headers = (given: Record<string, string>) => (name: string) => given[name]

test('reading is never foreign', () => {
  expect(isForeign('GET', headers({ 'sec-fetch-site': 'cross-site' }))).toBe(false)
})

test("another site's form is refused, by Sec-Fetch-Site or by Origin", () => {
  expect(isForeign('POST', headers({ 'sec-fetch-site': 'cross-site' }))).toBe(true)
  expect(isForeign('POST', headers({ 'sec-fetch-site': 'same-site' }))).toBe(true)
  expect(isForeign('POST', headers({ origin: 'https://evil.example', host: 'house.example' }))).toBe(true)
  expect(isForeign('POST', headers({ origin: 'null', host: 'house.example' }))).toBe(true)
})

test("the house's own forms pass", () => {
  expect(isForeign('POST', headers({ 'sec-fetch-site': 'same-origin' }))).toBe(false)
  expect(isForeign('POST', headers({ origin: 'https://house.example', host: 'house.example' }))).toBe(false)
})
