const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** Breaks a text into lines of at most `most` signs; what does not fit into `lines` ends with an ellipsis. */
export function wrapped(text: string, most: number, lines: number): string[] {
  const all: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = all.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= most) all[all.length - 1] = `${last} ${word}`
    else all.push(word.length > most ? `${word.slice(0, most - 1)}…` : word)
  }
  if (all.length <= lines) return all
  const kept = all.slice(0, lines)
  const end = kept[lines - 1] ?? ''
  kept[lines - 1] = `${end.length >= most ? end.slice(0, most - 1) : end}…`
  return kept
}

/** What the picture says. */
export interface PictureWords {
  kind: string
  title: string
  when: string
  where: string
  house: string
  /** In big letters over the rest, when the event is cancelled. */
  notice: string | null
}

/** Picture of 1200 × 630 pixels that messengers show beside a shared link, as SVG. Every text is escaped; the type is Fira Sans. */
export function sharePicture({ kind, title, when, where, house, notice }: PictureWords): string {
  const titleLines = wrapped(title, 34, 3)
  const size = titleLines.length > 2 ? 58 : 66
  const rows = titleLines.map(
    (line, n) =>
      `<text x="80" y="${210 + n * (size + 12)}" font-size="${size}" font-weight="700" fill="#171a2b">${escape(line)}</text>`,
  )
  const under = 210 + titleLines.length * (size + 12) + 22
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Fira Sans">
<rect width="1200" height="630" fill="#ffffff"/><rect width="24" height="630" fill="#1e3fae"/>
<text x="80" y="112" font-size="34" font-weight="500" fill="#1e3fae">${escape(notice === null ? kind : notice)}</text>
${rows.join('\n')}
<text x="80" y="${under}" font-size="40" font-weight="500" fill="#171a2b">${escape(when)}</text>
<text x="80" y="${under + 54}" font-size="36" fill="#373b52">${escape(wrapped(where, 58, 1)[0] ?? '')}</text>
<rect x="80" y="548" width="1040" height="2" fill="#c5c7d3"/>
<text x="80" y="596" font-size="28" fill="#4d5063">${escape(wrapped(house, 70, 1)[0] ?? '')}</text>
</svg>`
}
