/** Where to go on after signing in: only a page of this house, a path that begins with one slash; otherwise the start. */
export const safePath = (to: string | null | undefined): string => (to && /^\/(?![/\\])/.test(to) ? to : '/')
