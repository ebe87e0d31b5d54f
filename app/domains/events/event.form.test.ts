import { expect, test } from 'vitest'
import { eventChange } from './event.form.ts'

test('a change names only what it changes: hosts, occupations and languages stay as they are', () => {
  expect(eventChange.parse({ state: 'published' })).toEqual({ state: 'published' })
})
