import type { OccupationCode } from './code.ts'

/** A title that people use for a class: "Staplerfahrer/in" leads to 52531. A title may lead to several classes. */
export type TitleRow = {
  code: OccupationCode
  title: string
  /** How common the class is in vacancies and among working people: 0 (rare) to 10, each step double. */
  use?: number
}

/** Reads the shipped `titles.tsv`: a class, how common it is, and its titles, the usual ones first, separated by "|". */
export function parseTitles(text: string): TitleRow[] {
  const rows: TitleRow[] = []
  for (const line of text.split('\n').slice(1)) {
    const [code, use, titles] = line.split('\t')
    if (!code || !titles) continue
    for (const title of titles.split('|')) rows.push({ code, title, use: Number(use) })
  }
  return rows
}
