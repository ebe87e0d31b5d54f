/** What a code is called, the code itself where it is none: somebody may send `constructor` as a code. */
export const titleOf = (titles: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(titles, code) ? (titles[code] ?? code) : code
