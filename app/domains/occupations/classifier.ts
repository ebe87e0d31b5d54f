import type { OccupationCode } from './code.ts'
import { buildTitleIndex } from './title-match.ts'
import type { TitleIndex } from './title-match.ts'
import { nodesOfClass } from './title-model.ts'
import type { TitleModel } from './title-model.ts'
import type { TitleNetwork } from './title-network.ts'
import type { TitleRow } from './titles.ts'

/** How the kinds of evidence are weighed; chosen on vacancies of employers that were not trained on. */
export type ClassifierWeights = {
  /** For likeness to a listed title, in units of the model's scores. */
  likeness: number
  /** Added when a listed title has the same words. */
  same: number
  /** How far probability spreads from a class to its neighbours. */
  neighbours: number
  /** What the network's opinion counts beside the model's, 0 to 1. */
  network: number
  /** A title that experts could not code needs at least this probability of one sub-group to be guessed all the same. */
  sureOfVague: number
  /** Any title needs at least this probability of one sub-group. */
  least: number
}

export const usualWeights: ClassifierWeights = {
  likeness: 3,
  same: 1,
  neighbours: 0.5,
  network: 0.45,
  sureOfVague: 0.5,
  least: 0.02,
}

/** Leads titles to the classes of one list, with what the model has learned. Build it once with `buildClassifier`. */
export type Classifier = {
  model: TitleModel
  network: TitleNetwork
  /** The place in the network of each class of the list, -1 where it does not know the class. */
  networkAt: Int32Array
  index: TitleIndex
  /** The classes of the list, ascending. */
  classes: readonly OccupationCode[]
  classAt: ReadonlyMap<OccupationCode, number>
  /** For each class its sub-group, counted from 0. */
  groupOf: Int32Array
  groups: number
  /** The places in the model of each class's nodes: from `nodeStarts[class]` in `nodes`. */
  nodeStarts: Int32Array
  nodes: Int32Array
  firstTitle: ReadonlyMap<OccupationCode, string>
  weights: ClassifierWeights
}

/** What was learned from coded titles: two opinions that err differently. */
export type Learned = { model: TitleModel; network: TitleNetwork }

/** A classifier that guesses among the classes of `titles`: the shipped ones, or an official list. */
export function buildClassifier(
  { model, network }: Learned,
  titles: readonly TitleRow[],
  weights: ClassifierWeights = usualWeights,
): Classifier {
  const firstTitle = new Map<OccupationCode, string>()
  for (const { code, title } of titles) if (!firstTitle.has(code)) firstTitle.set(code, title)
  const classes = [...firstTitle.keys()].sort()
  const groupAt = new Map([...new Set(classes.map((code) => code.slice(0, 4)))].map((group, at) => [group, at]))
  const nodes: number[] = []
  const nodeStarts = [0]
  for (const code of classes) {
    for (const node of nodesOfClass(code)) nodes.push(...[model.nodeAt.get(node) ?? []].flat())
    nodeStarts.push(nodes.length)
  }
  const inNetwork = new Map(network.classes.map((code, at) => [code, at]))
  return {
    model,
    network,
    networkAt: Int32Array.from(classes, (code) => inNetwork.get(code) ?? -1),
    index: buildTitleIndex(titles),
    classes,
    classAt: new Map(classes.map((code, at) => [code, at])),
    groupOf: Int32Array.from(classes, (code) => groupAt.get(code.slice(0, 4)) ?? 0),
    groups: groupAt.size,
    nodeStarts: Int32Array.from(nodeStarts),
    nodes: Int32Array.from(nodes),
    firstTitle,
    weights,
  }
}
