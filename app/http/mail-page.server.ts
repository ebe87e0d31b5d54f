/** What a mail's own styles may do, and nothing else: no script, no picture from elsewhere, no form. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-top-navigation"

/** The HTML of a mail as a page of its own, without any rights. Its path stands in `server.ts` among those with their own styles. */
export const mailPage = (html: string): Response =>
  new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': mailPolicy,
      'Cache-Control': 'no-store',
    },
  })
