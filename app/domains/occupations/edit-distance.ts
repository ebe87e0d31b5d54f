/**
 * Edit distance of two words (insert, delete, replace, swap of neighbours count one each), given up above `most`:
 * then `most + 1`. With `prefix`, the rest of `word` after the best fitting beginning costs nothing, for words still being typed.
 */
export function editDistance(typed: string, word: string, most: number, prefix = false): number {
  if (!prefix && Math.abs(typed.length - word.length) > most) return most + 1
  if (prefix && typed.length - word.length > most) return most + 1
  const width = Math.min(word.length, typed.length + most)
  let before: number[] = []
  let last = Array.from({ length: width + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= width; column += 1) {
      const same = typed[row - 1] === word[column - 1]
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      )
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      }
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = last
    last = current
  }
  const distance = prefix ? Math.min(...last) : (last[width] ?? most + 1) + (word.length - width)
  return Math.min(distance, most + 1)
}
