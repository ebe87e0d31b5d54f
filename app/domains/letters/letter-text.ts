import { blockText, wrap } from '../messages/mail-text.ts'
import type { LetterBlock, LetterData } from './letter.ts'

function textOf(block: LetterBlock): string {
  if (block.kind !== 'answer') return blockText(block)
  const { label, hint, link, code } = block
  return [wrap(`${label}.`), wrap(hint), ...(code ? [wrap(code.hint), `${code.link}   ${code.code}`] : [link])].join(
    '\n',
  )
}

/** A letter as plain text, from the return address to the signature: what a reader of the house sees of a letter that has gone. */
export function letterText(letter: LetterData): string {
  const { head, sender, address, reference, subject, blocks, ending } = letter
  return `${[
    [head.service, head.house].join('\n'),
    [sender, ...address].join('\n'),
    reference.map(([label, value]) => `${label}: ${value}`).join('\n'),
    subject,
    ...blocks.map(textOf),
    ...ending.paragraphs.map((text) => wrap(text)),
    ending.signature.join('\n'),
  ].join('\n\n')}\n`
}
