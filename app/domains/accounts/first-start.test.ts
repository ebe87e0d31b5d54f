import { expect, test } from 'vitest'
import { firstStartForm, siteId } from './first-start.form.ts'

const sent = {
  code: 'abc',
  house: 'Arbeitgeber-Service Beispiel',
  site: 'Standort Öhringen',
  street: 'Markt 1',
  postcode: '74613',
  city: 'Öhringen',
  state: 'BW',
  name: 'Erika Kunze',
  email: 'E.Kunze@example.org',
  password: 'drei Möwen essen Fisch',
}

test('the page gives the set-up that the file would give', () => {
  const { setup } = firstStartForm.parse(sent)
  expect(setup.sites[0]).toMatchObject({ id: 'oehringen', stateCode: 'BW' })
  expect(setup.people[0]).toMatchObject({ email: 'e.kunze@example.org', role: 'admin', site: 'oehringen' })
})

test('a password that is easy to guess is a fault of its field', () => {
  const parsed = firstStartForm.safeParse({ ...sent, password: 'Erika.Kunze1' })
  expect(parsed.error?.issues).toMatchObject([{ path: ['password'], message: 'password_about_you' }])
})

test('a name without letters of an id still gets one', () => {
  expect(siteId('Standort')).toBe('standort')
  expect(siteId('東京')).toBe('standort')
})
