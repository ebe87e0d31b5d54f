import type { RequestHandler } from 'express'

/**
 * Refuses changes that another site's page sends with the reader's cookies (cross-site request forgery).
 * Browsers say where a form came from: `Sec-Fetch-Site`, or `Origin` in older ones. Callers of the API carry a bearer token
 * instead of a cookie, so they need no such header.
 */
export function isForeign(method: string, header: (name: string) => string | undefined): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  const site = header('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = header('origin')
  if (!origin) return false
  try {
    return new URL(origin).host !== header('host')
  } catch {
    return true
  }
}

export const sameOriginOnly: RequestHandler = (req, res, next) => {
  if (isForeign(req.method, (name) => req.get(name)) && !req.path.startsWith('/api/')) {
    res.status(403).type('text/plain').send('This form was sent from another site and was not accepted.')
    return
  }
  next()
}
