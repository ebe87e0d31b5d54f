import { expect, test } from 'vitest'
import {
  codePath,
  depthOf,
  isClassCode,
  isWithin,
  parentCode,
  parseCode,
  requirementLevel,
  sharedDigits,
} from './code.ts'

test('a code is read as people write it', () => {
  expect(parseCode(' 51312 ')).toEqual({ ok: true, code: '51312' })
  expect(parseCode('B 51312-100')).toEqual({ ok: true, code: '51312' })
  expect(parseCode('513 12')).toEqual({ ok: true, code: '51312' })
  expect(parseCode('513')).toEqual({ ok: true, code: '513' })
})

test('what is not a code is refused with a reason', () => {
  expect(parseCode('  ')).toEqual({ ok: false, reason: 'empty' })
  expect(parseCode('Koch')).toEqual({ ok: false, reason: 'not_digits' })
  expect(parseCode('5131212')).toEqual({ ok: false, reason: 'too_long' })
})

test('the fifth digit is the requirement level and nothing above the class has one', () => {
  expect(requirementLevel('51311')).toBe(1)
  expect(requirementLevel('84124')).toBe(4)
  expect(requirementLevel('5131')).toBeUndefined()
  expect(isClassCode('51310')).toBe(false)
  expect(isClassCode('51315')).toBe(false)
})

test('the tree is in the digits', () => {
  expect(codePath('51312')).toEqual(['5', '51', '513', '5131', '51312'])
  expect(parentCode('51')).toBe('5')
  expect(parentCode('5')).toBeUndefined()
  expect(depthOf('513')).toBe('group')
  expect(() => depthOf('513121')).toThrow()
})

test('a branch filter takes the code itself and everything below it', () => {
  expect(isWithin('51312', '513')).toBe(true)
  expect(isWithin('51312', '51312')).toBe(true)
  expect(isWithin('5131', '51312')).toBe(false)
  expect(sharedDigits('51312', '51322')).toBe(3)
  expect(sharedDigits('51312', '81302')).toBe(0)
})
