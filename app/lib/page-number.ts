/** The last page that an address may ask for; no list is that long, and the database counts rows in bounds. */
const lastPage = 100_000

/** The page that an address asks for; the first where it names none that there can be. */
export function pageNumber(params: URLSearchParams): number {
  const page = Number(params.get('page'))
  return Number.isInteger(page) && page > 0 && page <= lastPage ? page : 1
}
