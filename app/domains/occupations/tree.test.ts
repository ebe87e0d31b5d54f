import { expect, test } from 'vitest'
import { buildTree, classesWithin, isKnownClass, nameOf, parseTree, pathTo } from './tree.ts'

const rows = [
  { code: '5', name: 'Verkehr und Logistik', english: 'Transport and logistics' },
  { code: '51', name: 'Logistikberufe' },
  { code: '513', name: 'Lagerwirtschaft' },
  { code: '5131', name: 'Berufe in der Lagerwirtschaft' },
  { code: '51311', name: '' },
  { code: '51312', name: '' },
]

test('a class without a name of its own takes that of its sub-group and the ending of its level', () => {
  const tree = buildTree(rows)
  expect(nameOf(tree, '51311')).toBe('Berufe in der Lagerwirtschaft – Helfer-/Anlerntätigkeiten')
  expect(nameOf(tree, '51312')).toBe('Berufe in der Lagerwirtschaft – fachlich ausgerichtete Tätigkeiten')
})

test('English falls back to German where there is no English name', () => {
  const tree = buildTree(rows)
  expect(nameOf(tree, '5', 'en')).toBe('Transport and logistics')
  expect(nameOf(tree, '51', 'en')).toBe('Logistikberufe')
  expect(nameOf(tree, '99', 'en')).toBeUndefined()
})

test('the path leads from the area to the class, and a branch knows its classes', () => {
  const tree = buildTree([...rows].reverse())
  expect(pathTo(tree, '51312').map((node) => node.code)).toEqual(['5', '51', '513', '5131', '51312'])
  expect(classesWithin(tree, '513')).toEqual(['51311', '51312'])
  expect(tree.nodes.get('5131')?.children).toEqual(['51311', '51312'])
  expect(isKnownClass(tree, '51312')).toBe(true)
  expect(isKnownClass(tree, '5131')).toBe(false)
})

test('a code that stands twice or has no parent is a fault of the file', () => {
  expect(() => buildTree([...rows, { code: '51', name: 'again' }])).toThrow('twice')
  expect(() => buildTree([{ code: '62', name: 'Verkauf' }])).toThrow('no parent')
})

test('the shipped shape is read', () => {
  const tree = parseTree('code\tname\tenglish\n5\tVerkehr\tTransport\n51\tLogistik\n')
  expect(tree.areas).toEqual(['5'])
  expect(nameOf(tree, '5', 'en')).toBe('Transport')
})
