import { measure } from '../domains/matching/judged/measure.ts'
import { weights } from '../domains/matching/weights.ts'
import { judgedFolders, rankJudged, readJudgements } from './judged.ts'

const lines = judgedFolders().map(({ name, folder }) => {
  const f = measure(readJudgements(folder), rankJudged(folder))
  const cells = [
    name.padEnd(8),
    String(f.people).padStart(6),
    f.ndcg.toFixed(3).padStart(8),
    `${f.lowest.toFixed(3)} ${f.lowestPerson}`.padEnd(10),
    f.recall.toFixed(3).padStart(6),
    String(f.blockedListed).padStart(8),
    f.nearFound.toFixed(3).padStart(6),
  ]
  return cells.join('  ')
})
const head = ['set'.padEnd(8), 'people', ' NDCG@10', 'lowest'.padEnd(10), 'recall', ' blocked', '  near'].join('  ')
process.stdout.write(`weights ${weights.version}\n${head}\n${lines.join('\n')}\n`)
