import { startHouse } from '../../e2e/house.ts'
import { openDatabase } from '../../prisma/open.ts'
import { tableOf } from './bench/figures.ts'
import type { BenchLine } from './bench/figures.ts'
import { benchPages, benchRegistrations, benchResultPages } from './bench/house-figures.ts'
import { benchImport } from './bench/import-figures.ts'
import { benchMatching } from './bench/matching.ts'
import { benchMessages } from './bench/messages.ts'
import { benchPlan } from './bench/plan.ts'
import { benchOtherEngines } from './bench/other-engines.ts'
import { onBoth } from './bench/on-both.ts'
import { benchReports } from './bench/report-figures.ts'
import { benchSearch } from './bench/search-figures.ts'
import { randomStock } from './bench/random-stock.ts'

/** `npm run bench [-- pages | import | messages | plan | matching …]`: figures of this machine, one table a subject. Needs a build for the pages. */
const subjects: Record<string, () => Promise<void>> = {
  async pages() {
    const house = await startHouse({ demo: true, env: { WORKERS: 'off' } })
    try {
      print('Pages over HTTP, demo data, embedded database', await benchPages(house.url))
      print('Registrations over HTTP, embedded database', await benchRegistrations(house))
    } finally {
      await house.stop()
    }
  },
  async import() {
    print('Import into an empty embedded database', await benchImport())
  },
  async messages() {
    print('Messages, embedded database in memory', await benchMessages())
  },
  async plan() {
    print('Plans of talks, one thread', await benchPlan())
  },
  async reports() {
    const house = await startHouse({ demo: true, env: { WORKERS: 'off' } })
    try {
      print('Results over HTTP, demo data, embedded database', await benchResultPages(house.url))
    } finally {
      await house.stop()
    }
    await onBoth(async (database, name) => {
      print('Results, 100,000 people and 50,000 vacancies', await benchReports(database, name))
    })
  },
  async search() {
    await onBoth(async (database, name) => {
      print('Search at the engine', await benchSearch(database, name))
    })
  },
  async matching() {
    const own = benchMatching()
    print('Matching in memory, one core', own)
    const database = await openDatabase({ dataDir: null })
    const others = await benchOtherEngines(database, randomStock(100_000, 300)).finally(() => database.close())
    const ours = own.find(({ what }) => what.startsWith('one person, 100,000'))?.value ?? Number.NaN
    const ratio = (line: BenchLine): BenchLine => ({
      what: `${line.what} ÷ ours`,
      value: line.value / ours,
      unit: 'times',
    })
    print('Other ways over the same stock', [...others, ...others.slice(0, 2).map(ratio)])
  },
}

function print(title: string, lines: readonly BenchLine[]): void {
  console.log(`${tableOf(title, lines)}\n`)
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in subjects))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(subjects).join(', ')}.`)
  process.exit(1)
}
for (const [name, measure] of Object.entries(subjects)) {
  if (asked.length === 0 || asked.includes(name)) await measure()
}
