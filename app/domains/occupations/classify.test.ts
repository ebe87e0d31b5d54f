import { expect, test } from 'vitest'
import { buildClassifier } from './classifier.ts'
import { classify } from './classify.ts'
import { decodeModel, encodeModel } from './title-model.file.ts'
import { hashOf } from './title-model.ts'
import { decodeNetwork, encodeNetwork } from './title-network.file.ts'
import { networkShares, titlePieces } from './title-network.ts'
import { titleSegments } from './title-words.ts'

const nodes = ['51', '513', '5131', '51311', '51312', '52', '525', '5253', '52531', 'L1', 'L2']
const weigh = (feature: string, weights: Record<string, number>) => ({
  hash: hashOf(feature),
  weights: Object.entries(weights).map(([node, weight]) => ({ node: nodes.indexOf(node), weight })),
})
const model = decodeModel(
  encodeModel({
    nodes,
    rows: [
      weigh('lagerist', { '5131': 20, L2: 20 }),
      weigh('lagerhelfer', { '5131': 20, L1: 20 }),
      weigh('staplerfahrer', { '52': 30 }),
      weigh('-helfer', { L1: 15 }),
    ],
    unit: 0.1,
    length: 3,
    neighbours: { '51312': [['52531', 0.2]] },
    vague: [hashOf('mitarbeiter')],
  }),
)
const titles = [
  { code: '51311', title: 'Lagerhelfer/in' },
  { code: '51312', title: 'Lagerist/in' },
  { code: '52531', title: 'Gabelstaplerfahrer/in' },
]

/** A network of two dimensions: the pieces of "palette" lead to the first, which is the direction of 51312. */
const buckets = 256
const pieces = new Int8Array(buckets * 2)
for (const row of titlePieces([['palette']], buckets).rows) pieces[row * 2] = 40
const network = decodeNetwork(
  encodeNetwork({
    classes: ['51311', '51312'],
    size: 2,
    buckets,
    pieces,
    pieceUnit: 0.01,
    directions: Int8Array.from([0, 50, 50, 0]),
    classUnit: 0.1,
    habits: Float32Array.from([0, 0]),
  }),
)
const learned = { model, network }
const classifier = buildClassifier(learned, titles)

test('a written model is read back as it was', () => {
  expect(model.nodes).toEqual(nodes)
  expect(model.rows.size).toBe(4)
  expect([...model.weights].sort((a, b) => a - b)).toEqual([15, 20, 20, 20, 20, 30])
  expect(() => decodeModel(new Uint8Array([200, 0, 0, 0, 123]))).toThrow()
})

test('a written network is read back as it was, one that is cut off is refused', () => {
  expect(network).toMatchObject({ classes: ['51311', '51312'], size: 2, buckets })
  expect([...network.directions]).toEqual([0, 50, 50, 0])
  expect(network.pieces).toEqual(pieces)
  expect(() => decodeNetwork(encodeNetwork(network).subarray(0, 300))).toThrow('cut off')
})

test('the network knows a word by its pieces, also in a compound that nobody has seen', () => {
  const [, stacker = 0] = networkShares(network, titleSegments('Palettenstapler'))
  const [, other = 0] = networkShares(network, titleSegments('Bäcker'))
  expect(stacker).toBeGreaterThan(other)
  expect([...networkShares(network, titleSegments('Palette'))].reduce((sum, share) => sum + share)).toBeCloseTo(1)
})

test('the classifier adds the opinion of the network to that of the model', () => {
  const without = buildClassifier(learned, titles, { ...classifier.weights, network: 0 })
  expect(classify(without, 'Palette')).not.toEqual(classify(classifier, 'Palette'))
  expect(classify(classifier, 'Palette')[0]?.code).toBe('51312')
})

test('learned words lead to the class, the level parts helper and skilled worker', () => {
  expect(classify(classifier, 'Lageristin (m/w/d)')[0]).toMatchObject({ code: '51312', title: 'Lagerist/in' })
  expect(classify(classifier, 'Lagerhelfer (m/w/d)')[0]?.code).toBe('51311')
  expect(classify(classifier, 'Staplerfahrer')[0]?.code).toBe('52531')
})

test('three guesses at most, each class once, the first the surest', () => {
  const guesses = classify(classifier, 'Lagerist / Staplerfahrer')
  expect(guesses.length).toBeGreaterThan(1)
  expect(guesses.length).toBeLessThan(4)
  expect(new Set(guesses.map((guess) => guess.code)).size).toBe(guesses.length)
  const confidences = guesses.map((guess) => guess.confidence)
  expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
})

test('a title without a word, or known to be too vague, gets no guess', () => {
  expect(classify(classifier, '')).toEqual([])
  expect(classify(classifier, 'ab sofort (m/w/d) in Vollzeit')).toEqual([])
  const two = buildClassifier(learned, titles, { ...classifier.weights, sureOfVague: 0.9 })
  expect(classify(two, 'Mitarbeiter')).toEqual([])
})

test('only classes of the list are guessed', () => {
  const small = buildClassifier(learned, [{ code: '51311', title: 'Lagerhelfer/in' }])
  expect(classify(small, 'Staplerfahrer').map((guess) => guess.code)).toEqual(['51311'])
})
