import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A page of the house: its address with `:name` for parameters, and what addresses it answers. */
export interface PageRoute {
  path: string
  matches: RegExp
}

/** Address of a flat route file: `events.$id_.edit.tsx` → `/events/:id/edit`; null for files that are no page of their own. */
export function pathOfRoute(file: string): string | null {
  const name = file.replace(/\.tsx?$/, '')
  const parts =
    name
      .match(/\[[^\]]*\]|[^.[\]]+|\./g)
      ?.join('')
      .split(/\.(?![^[]*\])/) ?? []
  const path = parts
    .filter((part) => !part.startsWith('_'))
    .map((part) =>
      part
        .replace(/_$/, '')
        .replace(/^\$(\w*)/, ':$1')
        .replace(/[[\]]/g, ''),
    )
  return `/${path.join('/')}`
}

/** Every route that shows a page, read from the folder, so that none is forgotten. Layouts are shown by the pages in them. */
export function pageRoutes(): PageRoute[] {
  const folder = join(process.cwd(), 'app/routes')
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsx'))
  const pages = files.filter((file) => /export default/.test(readFileSync(join(folder, file), 'utf8')))
  const paths = new Set(pages.map(pathOfRoute).filter((path) => path !== null))
  return [...paths].sort().map((path) => ({
    path,
    matches: new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w*/g, '[^/]+')}/?$`),
  }))
}

/** Addresses of all route files, pages and files to fetch, but for the API. */
export function allAddresses(): string[] {
  const files = readdirSync(join(process.cwd(), 'app/routes')).filter((file) => !file.startsWith('api.v1.'))
  return [...new Set(files.map(pathOfRoute).filter((path) => path !== null))].sort()
}

/** Of several routes that answer an address, the one that names most of it. */
export function routeOf(routes: readonly PageRoute[], address: string): PageRoute | undefined {
  const pathname = address.split(/[?#]/)[0] ?? ''
  const fits = routes.filter(({ matches }) => matches.test(pathname))
  return fits.sort((a, b) => a.path.split(':').length - b.path.split(':').length)[0]
}
