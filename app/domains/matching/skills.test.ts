import { expect, test } from 'vitest'
import { heldSkills, skillMeaning } from './skills.ts'

test.each([
  ['Gabelstapler', 'Staplerschein'],
  ['Gabelstapler', 'Flurförderzeugschein'],
  ['GABELSTAPLERSCHEIN', 'gabel-stapler-schein'],
  ['Flurfoerderzeugschein', 'Flurförderzeugschein'],
  ['Gabelstapler (Diesel-, Benzin-, Elektro-, Gas-)', 'Staplerführerschein'],
  ['MAG-Schweißen', 'Schweißen (MAG)'],
  ['Kommissionierung', 'Kommissionieren'],
  ['Sachkunde nach § 34a GewO', '34a-Schein'],
  ['§ 34a GewO', 'Sachkundeprüfung § 34a'],
  ['Schlüsselzahl 95', 'Berufskraftfahrerqualifikation'],
  ['SAP', 'SAP-Kenntnisse'],
  ['MS Office', 'gute Kenntnisse in Microsoft Office'],
  ['HACCP', 'Hygiene nach HACCP'],
  ['Gesundheitszeugnis', 'Belehrung nach § 43 IfSG'],
  ['Baggerführerschein', 'Bagger'],
])('%s and %s are one skill', (a, b) => {
  expect(skillMeaning(a)).toBe(skillMeaning(b))
})

test.each([
  ['Gabelstapler', 'Kranschein'],
  ['Java', 'JavaScript'],
  ['WIG-Schweißen', 'MAG-Schweißen'],
  ['Grundpflege', 'Behandlungspflege'],
  ['C#', 'C++'],
  ['Sachkunde § 34a', 'Unterrichtung § 34a'],
  ['Putzen', 'Verputzen'],
])('%s and %s are two skills', (a, b) => {
  expect(skillMeaning(a)).not.toBe(skillMeaning(b))
})

test('a name that no catalogue knows means itself in any spelling', () => {
  expect(skillMeaning('Orgelbau-Kenntnisse')).toBe(skillMeaning('orgelbau'))
  expect(skillMeaning('Orgelbau')).not.toBe(skillMeaning('Geigenbau'))
})

test('a skill brings what it includes, not the other way round', () => {
  expect(heldSkills(['WIG-Schweißen']).has(skillMeaning('Schweißen'))).toBe(true)
  expect(heldSkills(['Schweißen']).has(skillMeaning('WIG-Schweißen'))).toBe(false)
  expect(heldSkills(['MS Office']).has(skillMeaning('Excel'))).toBe(true)
  expect(heldSkills(['Sachkunde § 34a']).has(skillMeaning('Unterrichtung nach § 34a GewO'))).toBe(true)
  expect(heldSkills(['Angular']).has(skillMeaning('Programmierung'))).toBe(true)
})
