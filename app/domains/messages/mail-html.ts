import { isolates, withoutSteering } from '../../lib/bidi.ts'
import { langAttribute } from '../../lib/languages.ts'
import type { Block, MailDocument } from './mail-document.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML content and for quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)

const isolateTags: Record<string, string> = {
  [isolates.auto]: '<bdi lang="de" dir="auto">',
  [isolates.ltr]: '<bdi dir="ltr">',
  [isolates.end]: '</bdi>',
}

/** Escaped text with its line breaks; what is isolated in it becomes an element, which old mail programs know better than signs. */
const lines = (text: string): string =>
  escapeHtml(text)
    .replace(/[\u2066\u2068\u2069]/g, (sign) => isolateTags[sign] ?? '')
    .replace(/\n/g, '<br>')

/** Text as the house entered it, in its own direction. */
const entered = (text: string): string => `<bdi lang="de" dir="auto">${lines(withoutSteering(text))}</bdi>`

const font = "font-family:'Fira Sans',Arial,Helvetica,sans-serif"
const calm = `${font};font-size:16px;line-height:1.5;color:#171a2b`

/** Name under which a mail carries the picture of the code for the door. */
export const doorPicture = 'door-code'

/** Whether the pictures of a mail come with it; else every word stands without them. */
type Pictures = 'attached' | 'none'

function blockHtml(block: Block, german: boolean, pictures: Pictures): string {
  switch (block.kind) {
    case 'heading':
      return `<h1 style="${font};font-size:22px;line-height:1.3;color:#171a2b;margin:0 0 16px">${lines(block.text)}</h1>`
    case 'paragraph':
      return `<p style="${calm};margin:0 0 16px">${lines(block.text)}</p>`
    case 'facts':
      return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="width:100%;margin:0 0 16px">${block.rows
        .map(
          (row) =>
            `<tr><td style="${calm};padding:4px 0;vertical-align:top;width:30%"><strong>${lines(row.label)}</strong></td><td style="padding:0 8px"></td><td style="${calm};padding:4px 0;vertical-align:top">${row.entered && !german ? entered(row.value) : lines(row.value)}</td></tr>`,
        )
        .join('')}</table>`
    case 'list':
      return `<ul style="${calm};margin:0 0 16px;padding:0 24px">${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`
    case 'button':
      return `<p style="margin:0 0 8px"><a href="${escapeHtml(block.url)}" style="${font};font-size:18px;line-height:1.4;display:inline-block;background:#155dfc;color:#ffffff;text-decoration:none;padding:12px 24px;border-radius:4px">${lines(block.label)}</a></p><p style="${font};font-size:14px;line-height:1.5;color:#4d5063;margin:0 0 24px">${lines(block.hint)}<br><a href="${escapeHtml(block.url)}" dir="ltr" style="color:#1447c9;word-break:break-all">${escapeHtml(block.url)}</a></p>`
    case 'code':
      return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px"><tr>${
        pictures === 'attached'
          ? `<td style="padding:0;vertical-align:middle"><img src="cid:${doorPicture}" width="132" height="132" alt="QR: ${escapeHtml(block.code)}"></td><td style="padding:0 8px"></td>`
          : ''
      }<td style="${calm};vertical-align:middle"><strong>${lines(block.title)}</strong><br><span dir="ltr" style="${font};font-size:22px;line-height:1.5;font-weight:bold;letter-spacing:1px">${escapeHtml(block.code)}</span><br>${lines(block.hint)}</td></tr></table>`
    case 'notice':
      return `<div style="border:1px solid #4d5063;padding:12px 16px;margin:0 0 16px"><p style="${calm};margin:0 0 8px"><strong>${lines(block.title)}</strong></p>${[
        block.binds === null ? '' : `<p style="${calm};margin:0 0 8px">${lines(block.binds)}</p>`,
        `<p lang="de" dir="ltr" style="${calm};margin:0;text-align:left">${lines(withoutSteering(block.german))}</p>`,
        block.explanation === null ? '' : `<p style="${calm};margin:8px 0 0">${lines(block.explanation)}</p>`,
      ].join('')}</div>`
    case 'signature':
      return `<p lang="de" style="${font};font-size:14px;line-height:1.5;color:#4d5063;border-top:1px solid #c5c7d3;padding-top:12px;margin:24px 0 0">${block.lines.map(lines).join('<br>')}</p>`
  }
}

/** The mail as HTML that needs no picture, no style sheet and no script: one column, inline styles, every string escaped. */
export function mailHtml(document: MailDocument, pictures: Pictures = 'none'): string {
  const { direction } = document
  const language = langAttribute(document.language)
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>${escapeHtml(document.subject)}</title></head>
<body style="margin:0;padding:0;background:#ffffff"><div style="display:none;max-height:0;overflow:hidden">${lines(document.preview)}</div>
<div lang="${language}" dir="${direction}" style="max-width:600px;margin:0 auto;padding:24px 16px">
${document.blocks.map((block) => blockHtml(block, langAttribute(document.language) === 'de', pictures)).join('\n')}
</div></body></html>
`
}
