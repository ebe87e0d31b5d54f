import type { Block, MailDocument } from './mail-document.ts'

const width = 76

/** Breaks a paragraph into lines of at most 76 characters; a longer word (a link) stays whole on its own line. */
export function wrap(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = []
      let current = ''
      for (const word of line.split(/\s+/)) {
        const room = width - indent.length
        if (current !== '' && current.length + 1 + word.length > room) {
          lines.push(current)
          current = word
        } else current = current === '' ? word : `${current} ${word}`
      }
      lines.push(current)
      return lines.map((each) => (each === '' ? '' : indent + each)).join('\n')
    })
    .join('\n')
}

/** A part of a message as plain text. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${wrap(block.text)}\n${'='.repeat(Math.min(width, block.text.length))}`
    case 'paragraph':
      return wrap(block.text)
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}:\n${wrap(value, '  ')}`).join('\n')
    case 'list':
      return block.items.map((item) => `- ${wrap(item, '  ').trimStart()}`).join('\n')
    case 'button':
      return `${wrap(`${block.label}.`)}\n${wrap(block.hint)}\n${block.url}`
    case 'code':
      return `${wrap(`${block.title}:`)}\n  ${block.code}\n${wrap(block.hint)}`
    case 'notice':
      return [block.title, block.binds, block.german, block.explanation]
        .flatMap((part) => (part ? [wrap(part)] : []))
        .join('\n\n')
    case 'signature':
      return `-- \n${block.lines.join('\n')}`
  }
}

/** The mail as plain text, complete by itself: every link is written out. */
export function mailText(document: MailDocument): string {
  return `${document.blocks.map(blockText).join('\n\n')}\n`
}
