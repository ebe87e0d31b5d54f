/** Headers of pages that belong to one person, reached by link or session: kept nowhere, listed nowhere, their address told to nobody else. */
export const quiet = { 'Referrer-Policy': 'same-origin', 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }
