import { expect, test } from 'vitest'
import type { Guest } from './guest.ts'
import { attendanceData, badgesData, certificatesData } from './papers.ts'
import type { PaperEvent } from './papers.ts'

const event: PaperEvent = {
  title: 'Bewerbungstag',
  beginsAt: new Date('2026-12-14T08:00:00Z'),
  endsAt: new Date('2026-12-14T12:00:00Z'),
  placeName: 'Halle 2',
  street: 'Weg 1',
  postcode: '04435',
  city: 'Schkeuditz',
  hosts: ['Muster Logistik GmbH'],
  house: { name: 'Jobcenter Nordsachsen', serviceName: 'Gemeinsamer Arbeitgeber-Service' },
}
const guest = (id: string, state: Guest['state']): Guest => ({
  id,
  candidateId: `c-${id}`,
  name: `Muster, ${id}`,
  code: 'K7QF2MXA',
  state,
  slotBegins: null,
  checkedInAt: null,
  overbooked: false,
  atTheDoor: false,
})
const guests = [guest('Anna', 'checked_in'), guest('Ben', 'accepted'), guest('Cem', 'declined'), guest('Dana', 'late')]

test('only who came gets a certificate, and one can be printed alone', () => {
  const now = new Date('2026-12-14T13:00:00Z')
  expect(certificatesData(event, guests, now, null).names).toEqual(['Anna Muster', 'Dana Muster'])
  expect(certificatesData(event, guests, now, 'Dana').names).toEqual(['Dana Muster'])
  expect(certificatesData(event, guests, now, 'Ben').names).toEqual([])
})

test('list and badges hold who is expected or here, and nothing but name, code and time', () => {
  const list = attendanceData(event, guests, new Date('2026-12-14T09:00:00Z'))
  expect(list.counted).toBe('2 von 3 da')
  expect(Object.keys(list.rows[0] ?? {}).sort()).toEqual(['came', 'code', 'name', 'slot'])
  const { badges } = badgesData(event, guests)
  expect(badges).toHaveLength(3)
  expect(Object.keys(badges[0] ?? {}).sort()).toEqual(['code', 'name', 'qr'])
})
